/** The words a label is parsed into: a role (whose field is it), a base (what is asked) or a guard (leave it alone). */

/** `@` marks whose data is meant; `!` marks what must be left alone; `~` marks words that ask for nothing. */
const roles = ['@patient', '@contact', '@holder', '@insurer', '@referring', '@primary', '@doctor', '@other'] as const;

const guards = ['!none', '!consent', '!skip'] as const;

const noise = ['~'] as const;

export const bases = [
  'name',
  'given',
  'middle',
  'family',
  'family2',
  'prefix',
  'native',
  'previous',
  'birth',
  'day',
  'month',
  'year',
  'date',
  'number',
  'age',
  'sex',
  'marital',
  'occupation',
  'email',
  'phone',
  'home',
  'dial',
  'area',
  'fax',
  'address',
  'line1',
  'line2',
  'street',
  'house',
  'city',
  'state',
  'postal',
  'country',
  'nationality',
  'language',
  'interpreter',
  'idtype',
  'idnumber',
  'idexpiry',
  'idcountry',
  'nid',
  'mrn',
  'height',
  'weight',
  'blood',
  'relation',
  'hasins',
  'insco',
  'plan',
  'member',
  'group',
  'specialty',
  'hospital',
  'condition',
  'diagnosis',
  'diagdate',
  'stage',
  'summary',
  'symptoms',
  'onset',
  'history',
  'famhist',
  'social',
  'smoking',
  'alcohol',
  'meds',
  'medname',
  'dose',
  'freq',
  'allergies',
  'surgeries',
  'treatments',
  'tests',
  'question',
  'opinion',
  'upload',
  'report',
  'imaging',
  'package',
] as const;

export type Role = (typeof roles)[number];
export type Guard = (typeof guards)[number];
export type Base = (typeof bases)[number];
export type Concept = Role | Guard | Base | (typeof noise)[number];

/**
 * Concept to phrases, split by `|`. `=` in front: only when it is the whole piece of text. `*` behind a word: any ending.
 * Case, accents, articles and prepositions do not matter: labels and phrases are folded in the same way.
 */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>;
