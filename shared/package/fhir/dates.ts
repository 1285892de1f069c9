/** Dates of a year, a month or a day beside the moment the package was made. */

import type { PartialDate } from '../../kit/dates.ts';

export const isPast = ({ date }: PartialDate, now: string): boolean => date < now.slice(0, date.length);
export const isAhead = ({ date }: PartialDate, now: string): boolean => date > now.slice(0, date.length);

/** A period must end no earlier than it starts (per-1); dates of which that cannot be said are no period. */
export function periodOf(start: PartialDate | undefined, end: PartialDate | undefined) {
  if (!start || !end) return { start: start?.date, end: end?.date };
  const length = Math.min(start.date.length, end.date.length);
  const [from, to] = [start.date.slice(0, length), end.date.slice(0, length)];
  const sure = from < to || (from === to && start.date.length === end.date.length);
  return { start: start.date, end: sure ? end.date : undefined };
}
