/** What to ask for on a visit today, and which of it stands on the card. */

import { signal } from '@preact/signals';
import type { Case, HospitalNumber } from '../../../case/case.ts';
import { type CounterCard, counterCard, countersOf } from '../../../checklist/counter.ts';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import { isOpen, isWorthATrip, nextStepOf, officesOf, sideOf } from '../../../checklist/views.ts';

/** Records of one case that the person took off the card (false) or put on it (true); kept until the page closes. */
const picks = signal<{ of: string; on: Readonly<Record<string, boolean>> }>({ of: '', on: {} });

export const pickedIn = (of: Case): Readonly<Record<string, boolean>> =>
  picks.value.of === of.id ? picks.value.on : {};

export const pick = (of: Case, id: string, on: boolean): void => {
  picks.value = { of: of.id, on: { ...pickedIn(of), [id]: on } };
};

/** What was asked for and is on its way needs no second visit. */
const isDue = (entry: ChecklistEntry, today: string): boolean =>
  isOpen(entry) && isWorthATrip(entry) && nextStepOf(entry, today) !== 'wait';

/** The records a desk can be asked for today, each with the offices of the side where it is kept. */
export function toAskFor(of: Case, entries: readonly ChecklistEntry[], today: string): ChecklistEntry[] {
  const extra = pickedIn(of);
  return entries
    .filter((entry) => isDue(entry, today) || (extra[entry.record.id] && isOpen(entry)))
    .map((entry) => asked(entry, of, extra[entry.record.id] === true));
}

/**
 * `countersOf` and `counterCard` look at the offices in China and at worthwhile records only. What was put on the card
 * by hand is asked for at the offices of the catalogue, even if the person wrote down another place before.
 */
function asked(entry: ChecklistEntry, of: Case, byHand: boolean): ChecklistEntry {
  const { record, need } = entry;
  const { officeOther, ...known } = entry.state;
  const offices = { ...record.offices, china: officesOf(entry, of).filter((office) => office !== 'translator') };
  const worth = need === 'if-available' ? ('recommended' as const) : need;
  const state = officeOther && byHand ? known : entry.state;
  return { ...entry, state, need: worth, applies: 'yes', record: { ...record, offices } };
}

/** Offices worth a visit today, most records first; but the archive has no file yet of someone who is still on the ward. */
export function visits(
  of: Case,
  entries: readonly ChecklistEntry[],
  today: string,
): { office: string; count: number }[] {
  const counters = countersOf(toAskFor(of, entries, today));
  const { discharge } = of.situation.dates;
  const isInside = discharge !== undefined && discharge >= today;
  const ward = isInside ? counters.filter((counter) => counter.office === 'ward') : [];
  return [...ward, ...counters.filter((counter) => !ward.includes(counter))];
}

/** The card for one office. Hospitals at home have numbers of their own. */
export function cardFor(of: Case, asking: readonly ChecklistEntry[], office: string): CounterCard {
  const card = counterCard(of, asking, office);
  if (sideOf(of) === 'china') return card;
  const isHome = (number: HospitalNumber) => number.kind === 'home-record';
  return { ...card, numbers: of.person.numbers.filter(isHome) };
}
