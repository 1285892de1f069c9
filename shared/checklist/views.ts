/** The same checklist seen three ways: by need, by what to do next, by where to ask. */

import type { Case } from '../case/case.ts';
import { type Need, needs } from '../catalog/schema.ts';
import type { DateText } from '../kit/dates.ts';
import type { ChecklistEntry } from './entries.ts';

export interface NeedGroup {
  need: Need;
  entries: readonly ChecklistEntry[];
}

/** Three groups, always in the same order; within one, what is not for this person comes last. */
export function byNeed(entries: readonly ChecklistEntry[]): NeedGroup[] {
  return needs.map((need) => {
    const group = entries.filter((entry) => entry.need === need);
    return { need, entries: [...group.filter(isForMe), ...group.filter((entry) => !isForMe(entry))] };
  });
}

const isForMe = (entry: ChecklistEntry): boolean => entry.status !== 'not-applicable';

/** What the person does next about one record; `none` when nothing is left to do. */
const nextSteps = ['chase', 'ask-again', 'ask', 'fill-in', 'renew', 'translate', 'wait', 'none'] as const;
export type NextStep = (typeof nextSteps)[number];

export function nextStepOf(entry: ChecklistEntry, today: DateText): NextStep {
  switch (entry.status) {
    case 'unknown':
      return entry.record.madeFrom ? 'fill-in' : 'ask';
    case 'requested':
      return isOverdue(entry, today) ? 'chase' : 'wait';
    case 'refused':
      return 'ask-again';
    case 'have':
      return entry.stale ? 'renew' : entry.state.translation?.state === 'wanted' ? 'translate' : 'none';
    default:
      return 'none';
  }
}

/** Asked for, and the promised day has passed. */
export const isOverdue = (entry: ChecklistEntry, today: DateText): boolean =>
  entry.status === 'requested' && entry.state.due !== undefined && entry.state.due < today;

export interface StepGroup {
  step: NextStep;
  entries: readonly ChecklistEntry[];
}

/** Groups that have something in them, most pressing first. */
export const byNextStep = (entries: readonly ChecklistEntry[], today: DateText): StepGroup[] =>
  nextSteps
    .map((step) => ({ step, entries: entries.filter((entry) => nextStepOf(entry, today) === step) }))
    .filter((group) => group.entries.length > 0);

/** On which side of the border the records of this case are kept. */
export function sideOf(of: Case): 'china' | 'home' {
  const { journey, inChina, country } = of.situation;
  const there = inChina === 'yes' || (inChina === undefined && country === 'CN');
  return journey === 'after-treatment' || there ? 'china' : 'home';
}

/** The offices to try for one record, best first. */
export function officesOf(entry: ChecklistEntry, of: Case): readonly string[] {
  const side = sideOf(of);
  const offices = entry.record.offices;
  const here = offices[side];
  return here.length > 0 ? here : offices[side === 'china' ? 'home' : 'china'];
}

/** Where to ask: an office of the catalogue, or the person's own words. */
export interface WhereToAsk {
  office?: string;
  words?: string;
}

/** The person's own choice wins over the catalogue. */
export function whereToAsk(entry: ChecklistEntry, of: Case): WhereToAsk {
  const { office, officeOther } = entry.state;
  if (office) return { office };
  if (officeOther) return { words: officeOther };
  const first = officesOf(entry, of)[0];
  return first ? { office: first } : {};
}

export interface OfficeGroup extends WhereToAsk {
  entries: readonly ChecklistEntry[];
}

/** One group per place, in the order in which the checklist first names it. */
export function byOffice(entries: readonly ChecklistEntry[], of: Case): OfficeGroup[] {
  const groups = new Map<string, WhereToAsk & { entries: ChecklistEntry[] }>();
  for (const entry of entries) {
    const where = whereToAsk(entry, of);
    const key = where.office ?? `words:${where.words ?? ''}`;
    const group = groups.get(key) ?? { ...where, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Still to be had: nobody has it, and nobody said that it cannot be had. */
export const isOpen = (entry: ChecklistEntry): boolean =>
  entry.status === 'unknown' || entry.status === 'requested' || entry.status === 'refused';

/** A desk can be asked for it with good reason: it surely exists, it is needed or helpful, and no one makes it at home. */
export const isWorthATrip = (entry: ChecklistEntry): boolean =>
  entry.applies === 'yes' && entry.need !== 'if-available' && !entry.record.madeFrom;

/** "7 of 12 needed records in hand", with the entries for the row of shapes. */
export interface Tally {
  inHand: number;
  total: number;
  entries: readonly ChecklistEntry[];
}

export function tallyOf(entries: readonly ChecklistEntry[]): Tally {
  const needed = entries.filter((entry) => entry.need === 'required' && isForMe(entry));
  const inHand = needed.filter((entry) => entry.status === 'have');
  return { inHand: inHand.length, total: needed.length, entries: needed };
}
