export const translation = {
  title: 'Translations',
  lead: 'Translate the papers a decision hangs on first. The rest can wait.',
  first: 'Translate first',
  later_one: '1 more paper, when asked for',
  later_other: '{{count}} more papers, when asked for',
  none: 'Nothing here needs a translation now.',
  noneWhy: 'Only papers you have in hand and that are not yet translated are shown.',
  toRecords: 'Go to your records',
  checks: 'Look before you send',
  checked_one: '1 checked',
  checked_other: '{{count}} checked',
  checksHint: 'Tick what is true of your translations.',
  noMachine:
    'Nothing is translated by machine here. Texts from the question bank come in both languages. Your own words need a translator.',
};
