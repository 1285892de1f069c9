/** How old a record is. A date of low precision counts as its last day, so that nobody is told "too old" on a guess. */

import { type DateText, daysBetween, daysInMonth, isDateText, type PartialDate } from '../kit/dates.ts';

/** Whether a record is surely older than a number of days. */
export function tooOld(dated: PartialDate | undefined, days: number, today: DateText): boolean {
  return dated !== undefined && isDateText(dated.date) && daysBetween(lastDay(dated.date), today) > days;
}

/** The last day a date of any precision can mean. */
function lastDay(date: DateText): DateText {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  return date;
}
