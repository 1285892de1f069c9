/**
 * Calendar dates as people know them: a year, a month or a day, perhaps from memory.
 * Never a `Date`: a birth date has no time zone.
 */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601 reduced precision). */
export type DateText = string;

export interface PartialDate {
  date: DateText;
  /** Told from memory, or only about right. */
  about?: boolean | undefined;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a real calendar date of any precision, between 1900 and 2199. */
export function isDateText(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  if (year < 1900 || year > 2199) return false;
  if (match[2] === undefined) return true;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month);
}

export const isFullDate = (text: string): boolean => text.length === 10 && isDateText(text);

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Today where the person is, as `YYYY-MM-DD`. */
export function today(now: Date): DateText {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

const dayNumber = (date: DateText): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Whole days from one full date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: DateText, to: DateText): number => dayNumber(to) - dayNumber(from);

export function addDays(date: DateText, days: number): DateText {
  return new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** Adds Monday-to-Friday days. Public holidays are not known here, so the true day may be later. */
export function addWorkingDays(date: DateText, days: number): DateText {
  let result = date;
  for (let left = days; left > 0; ) {
    result = addDays(result, 1);
    const weekday = new Date(`${result}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return result;
}

/** Orders dates of mixed precision: a year sorts before its months, a month before its days. */
export const compareDates = (a: DateText, b: DateText): number => (a < b ? -1 : a > b ? 1 : 0);

/** Age in whole years on a day; undefined when the birth date is not a full date. */
export function ageOn(birth: DateText, day: DateText): number | undefined {
  if (!isFullDate(birth) || !isFullDate(day)) return undefined;
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}
