/** A date in the writing of the field: its own hint first, then the habit of its language, then ISO. */

import type { Field } from '../messages.ts';

const letters: readonly [RegExp, string][] = [
  [/yyyy|jjjj|aaaa|гггг|rrrr|yy|년|年|سنة|سسسس/i, 'y'],
  [/mm|мм|월|月|شهر|شش/i, 'm'],
  [/dd|tt|gg|дд|jj|일|日|يوم|يي/i, 'd'],
];

/** `TT.MM.JJJJ`, `gg/mm/aaaa`, `YYYY年MM月DD日`. */
const datePattern =
  /(?:y{2,4}|j{4}|a{4}|г{4}|m{1,2}|м{2}|d{1,2}|t{2}|g{2}|д{2}|j{2})(\s?[./\-年년]\s?)(?:y{2,4}|j{4}|a{4}|m{1,2}|м{2}|d{1,2}|t{2}|д{2}|г{4}|j{2}|g{2})(?:(\s?[./\-月월]\s?)(?:y{2,4}|j{4}|a{4}|г{4}|d{1,2}|t{2}|д{2}|j{2}|g{2}|m{1,2}))?[日일]?/i;

/** An example such as `1980-05-17` or `17.05.1980` shows the order too. */
const example = /(\d{4})([./-])(\d{1,2})\2(\d{1,2})|(\d{1,2})([./-])(\d{1,2})\6(\d{4})/;

export interface Writing {
  order: string;
  separator: string;
  short: boolean;
}

function fromLetters(hint: string): Writing | undefined {
  const match = datePattern.exec(hint);
  if (!match) return undefined;
  const separator = match[1] ?? '/';
  const chunks = match[0].split(/\s?[./\-年년月월]\s?/).filter((chunk) => chunk !== '');
  const order = chunks.map((chunk) => letters.find(([pattern]) => pattern.test(chunk))?.[1] ?? '').join('');
  // German JJJJ is a year, French JJ a day; the letters above take the long one first.
  return { order: /[年년]/.test(match[0]) ? 'ymd' : order, separator, short: /(?:^|[^y])yy(?:[^y]|$)/i.test(match[0]) };
}

function fromExample(hint: string): Writing | undefined {
  const match = example.exec(hint);
  if (!match) return undefined;
  if (match[1]) return { order: 'ymd', separator: match[2] ?? '-', short: false };
  const [first, second] = [Number(match[5]), Number(match[7])];
  if (first > 12) return { order: 'dmy', separator: match[6] ?? '/', short: false };
  if (second > 12) return { order: 'mdy', separator: match[6] ?? '/', short: false };
  return undefined;
}

const habits: Readonly<Record<string, Writing>> = {
  de: { order: 'dmy', separator: '.', short: false },
  ru: { order: 'dmy', separator: '.', short: false },
  fr: { order: 'dmy', separator: '/', short: false },
  es: { order: 'dmy', separator: '/', short: false },
  it: { order: 'dmy', separator: '/', short: false },
  pt: { order: 'dmy', separator: '/', short: false },
  vi: { order: 'dmy', separator: '/', short: false },
};

const iso: Writing = { order: 'ymd', separator: '-', short: false };

/** How this field writes a date. English alone is ambiguous, so ISO stands for it. */
export function writingOf(field: Field, pageLang: string): Writing {
  for (const { text } of field.evidence) {
    const found = fromLetters(text) ?? fromExample(text);
    if (found && found.order.length >= 2) return found;
  }
  if (field.maxLength === 8) return { order: 'ymd', separator: '', short: false };
  return habits[(field.lang || pageLang).toLowerCase().split('-')[0] ?? ''] ?? iso;
}

/** `1968-04-17` or `1968-04` in a writing; parts that the fact does not have are left out. */
export function writeDate(value: string, writing: Writing): string {
  const [year = '', month, day] = value.split('-');
  if (!month) return year;
  const parts: Readonly<Record<string, string | undefined>> = {
    y: writing.short ? year.slice(2) : year,
    m: month,
    d: day,
  };
  if (!day)
    return writing.order.startsWith('y')
      ? `${year}${writing.separator || '-'}${month}`
      : `${month}${writing.separator || '/'}${year}`;
  if (/[年년]/.test(writing.separator))
    return writing.separator.includes('년') ? `${year}년 ${month}월 ${day}일` : `${year}年${month}月${day}日`;
  const order = writing.order.length === 3 ? writing.order : 'ymd';
  return [...order].map((part) => parts[part] ?? '').join(writing.separator);
}
