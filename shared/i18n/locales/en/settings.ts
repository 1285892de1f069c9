/** Settings, and the list of cases. */
export const settings = {
  title: 'Settings',
  theme: 'Colours',
  themes: { auto: 'As on this device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  keeping: 'Where your cases are kept',
  kept: {
    extension: 'In this browser, on this device. If you remove the extension, the cases go with it.',
    page: 'In this browser, on this device, for this website. If you clear its website data, the cases go with it.',
    widget:
      'In this browser, on this device, for this website of the clinic. If you clear its website data, the cases go with it.',
    memory: 'Nowhere. They are gone when you close this page.',
  },
  /** WebKit removes what a page stored after 7 days of use without a visit: webkit.org/blog/10218 */
  forgets:
    'Some browsers delete the data of a website that you do not visit for a week. Save a backup before a longer break.',
  space: '{{used}} used. This browser allows about {{total}}.',
  askToKeep: 'Ask the browser not to delete them',
  willKeep: 'The browser promised not to delete them by itself.',
  mayDelete: 'The browser gave no promise. Save a backup now and then.',
  backup: 'Save a backup of all cases',
  backupHint: 'One file with everything you entered, for you alone. Keep it in a safe place.',
  erase: 'Delete everything on this device',
  eraseTitle: 'Delete everything?',
  eraseText:
    'All cases, their earlier versions and the settings kept here are deleted. Files you saved or sent before are not. You cannot undo this.',
  eraseYes: 'Delete everything',
  about: 'About',
  version: 'Second Opinion Kit {{version}}',
  cases: {
    title: 'All cases',
    lead_one: '{{count}} case on this device',
    lead_other: '{{count}} cases on this device',
    none: 'No cases here yet.',
    noneHow: 'Start one, or open a file you saved.',
    changed: 'Last changed on {{date}}',
    open: 'Open now',
    example: 'Invented',
    damaged: 'This case cannot be read',
    damagedMore: 'What is stored of it is damaged. Download it as it is: a later version may be able to read it.',
    rename: 'Rename',
    renameOf: 'Rename {{name}}',
    renameTitle: 'Name of this case',
    name: 'Name',
    nameHint: 'So that you can tell your cases apart. A package carries it too.',
    delete: 'Delete',
    deleteOf: 'Delete {{name}}',
    deleteTitle: 'Delete this case?',
    deleteText:
      '“{{name}}” and its earlier versions are deleted from this device. Files you saved or sent before are not. You cannot undo this.',
    deleteYes: 'Delete this case',
    download: 'Download it as it is',
  },
};
