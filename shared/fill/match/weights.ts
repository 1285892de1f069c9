/** How much each place of evidence weighs, and which bases a kind of control can answer. Tuned on the development pages. */

import type { FieldKind, Source } from '../messages.ts';
import type { Key } from './token-of.ts';

export const weights: Readonly<Record<Source, number>> = {
  label: 1,
  aria: 0.95,
  header: 0.9,
  before: 0.88,
  placeholder: 0.72,
  title: 0.6,
  name: 0.55,
  group: 0.45,
  after: 0.45,
  section: 0.25,
};

/** Sources that belong to the one control. */
export const own: ReadonlySet<Source> = new Set(['label', 'aria', 'header', 'before', 'placeholder', 'title', 'name']);

/** Below this a match is only shown as "not sure". */
export const threshold = 0.4;
/** The second best must be this far behind, as the logarithm of the doubts' ratio. */
export const margin = 0.2;

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const files = set('upload report imaging package');
const dates = set('birth diagdate onset idexpiry date');
const prose = set(
  'address line1 street condition diagnosis stage summary symptoms onset history famhist social smoking alcohol meds allergies surgeries treatments tests question insco hospital',
);
const ticks = set('hasins interpreter sex smoking alcohol history marital');
const choices = set(
  'sex marital hasins interpreter opinion relation language smoking alcohol nationality country idtype blood prefix specialty condition stage insco plan allergies history famhist surgeries meds state city birth diagdate day month year dial idcountry age diagnosis hospital email home phone occupation freq dose height weight postal line2 group social tests treatments',
);
const notNumbers = set(
  'name given middle family family2 prefix native previous sex marital occupation email address street city state country nationality language relation hasins insco plan specialty hospital condition diagnosis summary symptoms history famhist meds medname allergies surgeries treatments tests question opinion',
);
/** What a box with suggestions may hold besides the answers of a list. */
const typed = set(
  'address line1 line2 street house postal city state medname name given family phone symptoms surgeries',
);

/** Whether a control of this kind can hold an answer to this base. */
export function fits(key: Key, kind: FieldKind): boolean {
  if (key === 'none' || key === 'skip') return true;
  const base = key.split('.')[0] as string;
  if (key === 'consent') return kind === 'checkbox' || kind === 'radio' || kind === 'select';
  if (kind === 'file') return files.has(base);
  if (files.has(base)) return false;
  if (kind === 'prose' || kind === 'editable') return prose.has(base);
  if (kind === 'date' || kind === 'month') return dates.has(base) && !key.includes('.');
  if (kind === 'checkbox') return ticks.has(base);
  if (kind === 'radio' || kind === 'select') return choices.has(base);
  if (kind === 'combobox') return choices.has(base) || typed.has(base);
  if (kind === 'email') return base === 'email';
  if (kind === 'number') return !notNumbers.has(base);
  return true;
}
