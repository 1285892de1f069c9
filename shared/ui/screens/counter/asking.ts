/** What to ask for on a visit today, and which of it stands on the card. */

import { signal } from '@preact/signals';
import type { Case, HospitalNumber } from '../../../case/case.ts';
import { type CounterCard, counterCard, countersOf } from '../../../checklist/counter.ts';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import { isOpen, isWorthATrip, nextStepOf, officesOf, sideOf } from '../../../checklist/views.ts';

/** Records the person took off the card (false) or put on it (true); kept until the page closes. */
export const picked = signal<Readonly<Record<string, boolean>>>({});

export const pick = (id: string, on: boolean): void => {
  picked.value = { ...picked.value, [id]: on };
};

/** What was asked for and is on its way needs no second visit. */
const isDue = (entry: ChecklistEntry, today: string): boolean =>
  isOpen(entry) && isWorthATrip(entry) && nextStepOf(entry, today) !== 'wait';

/** The records a desk can be asked for today, each with the offices of the side where it is kept. */
export function toAskFor(of: Case, entries: readonly ChecklistEntry[], today: string): ChecklistEntry[] {
  const extra = picked.value;
  return entries
    .filter((entry) => isDue(entry, today) || (extra[entry.record.id] && isOpen(entry)))
    .map((entry) => asked(entry, of));
}

/** `countersOf` and `counterCard` look at the offices in China and at worthwhile records only. */
function asked(entry: ChecklistEntry, of: Case): ChecklistEntry {
  const { record, need } = entry;
  const offices = { ...record.offices, china: officesOf(entry, of).filter((office) => office !== 'translator') };
  const worth = need === 'if-available' ? ('recommended' as const) : need;
  return { ...entry, need: worth, applies: 'yes', record: { ...record, offices } };
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
