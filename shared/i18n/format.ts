/** Dates, numbers and names in the reader's language. Western digits always, in step with what hospitals print. */

import type { PartialDate } from '../kit/dates.ts';

const utc = (date: string): Date =>
  new Date(`${date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date}T00:00:00Z`);

/** Day before month: "25 Nov 2026" is read right everywhere, "11/25" and "Nov 25" are not. */
const written = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  let format = made.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(`${written(tag)}-u-nu-latn-ca-gregory`, { timeZone: 'UTC', ...options });
    made.set(key, format);
  }
  return format;
}

/** "25 Nov 2026", "Mar 2026" or "2026", by the precision of the date. */
export function formatDate(tag: string, date: string): string {
  if (date.length === 4) return formatter(tag, { year: 'numeric' }).format(utc(date));
  if (date.length === 7) return formatter(tag, { year: 'numeric', month: 'short' }).format(utc(date));
  return formatter(tag, { year: 'numeric', month: 'short', day: 'numeric' }).format(utc(date));
}

/** "Wed 25 Nov": for dates that are near. */
export const formatNear = (tag: string, date: string): string =>
  formatter(tag, { weekday: 'short', month: 'short', day: 'numeric' }).format(utc(date)).replace(',', '');

/** "14:32", on the person's own clock. */
export const formatTime = (tag: string, at: Date): string =>
  new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** Month names for date boxes, January first. */
export const monthNames = (tag: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    formatter(tag, { month: 'long' }).format(new Date(Date.UTC(2026, month, 1))),
  );

export const formatPartial = (tag: string, when: PartialDate, about: (date: string) => string): string => {
  const date = formatDate(tag, when.date);
  return when.about ? about(date) : date;
};

/** "a, b and c". */
export const formatList = (tag: string, items: readonly string[]): string =>
  new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);

/** A country's name in the reader's language; the code itself where the browser has none. */
export function countryName(tag: string, code: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A language's name in the reader's language. */
export function languageName(tag: string, code: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
