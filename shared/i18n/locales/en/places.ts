/** What each place is called: in the way back, the hub and the rail. */
export const places = {
  tasks: 'Your tasks',
  start: 'Start',
  cases: 'All cases',
  settings: 'Settings',
  home: 'Your case',
  situation: 'Situation',
  records: 'Records',
  questions: 'Questions',
  story: 'Your story',
  check: 'Check and export',
  package: 'Check and export',
  export: 'Export',
};
