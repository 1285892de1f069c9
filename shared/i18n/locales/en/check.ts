/** Readiness: what would hold up a review, and what is good to fix. */
export const check = {
  level: {
    'not-started': 'There is little to check yet. Add records, questions and your story first.',
    gaps: 'A doctor could not start with this yet.',
    'could-start': 'A doctor could start with this.',
    ready: 'A doctor has what is needed to start.',
  },
  slow_one: '1 thing would slow the review.',
  slow_other: '{{count}} things would slow the review.',
  nothing: 'We found nothing else to fix.',
  blocks: 'Would hold up the review',
  helps: 'Good to fix',
  showAll: 'Show all {{count}}',
  showFewer: 'Show only the first {{count}}',
  never: 'You can make the package at any time. This list never stops you.',
  owner: 'What an opinion does not replace',
  make: 'Make the package',
  rests: 'Question {{question}} depends on it.',
  late: 'You can send it later.',
  others: '{{count}} more',
  find: {
    'no-name': { title: 'No name yet', why: 'A clinic cannot match records without a name.', do: 'Add the name' },
    'no-birth-date': {
      title: 'No date of birth yet',
      why: 'Hospitals use it to tell patients with the same name apart.',
      do: 'Add the date of birth',
    },
    'no-contact': {
      title: 'No way to reach you',
      why: 'The clinic cannot ask back without an address or a number.',
      do: 'Add a way to reach you',
    },
    'names-differ': {
      title: 'A name is spelled in another way: {{name}}',
      why: 'Some clinics turn papers away when the name is not the one in the passport. Explain the difference.',
      do: 'Look at the names',
    },
    'passport-expired': {
      title: 'The passport expired on {{day}}',
      why: 'A clinic may ask for a valid one.',
      do: 'Change the passport',
    },
    'no-summary': {
      title: 'No summary of your case',
      why: 'It is the first page a doctor reads.',
      do: 'Write the summary',
    },
    'no-timeline': {
      title: 'No timeline',
      why: 'Dates in order show how the illness went.',
      do: 'Start the timeline',
    },
    'medicines-not-stated': {
      title: 'No medicines listed',
      why: 'Doctors read a blank as “unknown”. If you take none, say so.',
      do: 'List the medicines',
    },
    'medicines-unknown': {
      title: 'Medicines are not known',
      why: 'Boxes, receipts or a pharmacist can help to find the names.',
      do: 'Look at the medicines',
    },
    'medicine-unchecked': {
      title_one: 'One medicine name is not checked',
      title_other: '{{count}} medicine names are not checked',
      why: 'A wrong name can hide a clash between medicines.',
      do: 'Check {{name}}',
    },
    'allergies-not-stated': {
      title: 'No allergies listed',
      why: 'Doctors read a blank as “unknown”. If you have none, say so.',
      do: 'List the allergies',
    },
    'allergies-unknown': {
      title: 'Allergies are not known',
      why: 'Old discharge papers often name them.',
      do: 'Look at the allergies',
    },
    'no-hospital-numbers': {
      title: 'No hospital numbers',
      why: 'The hospital finds your file by them if a question comes up.',
      do: 'Add a hospital number',
    },
    'no-family-history': {
      title: 'No family history',
      why: 'Illness among relatives can change what a doctor looks for.',
      do: 'Add the family history',
    },
    'no-questions': {
      title: 'No questions chosen',
      why: 'Your questions decide which specialist reads the case.',
      do: 'Choose questions',
    },
    'too-many-questions': {
      title: '{{chosen}} questions, and about {{most}} fit',
      why: 'The ones at the end may stay without an answer.',
      do: 'Put them in order',
    },
    'question-rests-on': {
      title: 'Question {{rank}} rests on: {{record}}',
      why: 'Without it the answer may stay open.',
      do: 'Open this record',
    },
    'record-missing': { title: 'Not in hand: {{record}}', why: 'The review needs it.', do: 'How to get it' },
    'record-refused': {
      title: 'Refused: {{record}}',
      why: 'You can ask again, or note what may do instead.',
      do: 'What to try',
    },
    'record-overdue': {
      title: 'Late: {{record}}',
      why: 'It was promised for {{due}}.',
      do: 'Ask where it is',
    },
    'record-waiting': { title: 'On its way: {{record}}', why: 'You can send it later.', do: 'Open this record' },
    'report-without-images': {
      title: 'No original image files',
      why: 'The reviewer cannot read your scans again from the report alone.',
      do: 'Ask for a disc (DICOM)',
    },
    'images-without-report': {
      title: 'No report for your images',
      why: 'The report says what the first doctor saw.',
      do: 'Ask for the report',
    },
    'report-without-slides': {
      title: 'No pathology slides',
      why: 'A second pathologist may want to look at the tissue. Scanned slides may do.',
      do: 'Ask about the slides',
    },
    'not-translated': {
      title: 'Not translated: {{record}}',
      why: 'The reviewer may not read the language. Ask the clinic which ones it reads.',
      do: 'Note the translation',
    },
    'too-old': {
      title: 'Older than the clinic wants: {{record}}',
      why: 'The clinic may ask for a newer one.',
      do: 'Open this record',
    },
  },
};
