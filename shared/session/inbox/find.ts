/** Finds and orders the lines of the list. */

import type { Row } from './row.ts';
import { type CaseState, caseStates } from './stored.ts';

export const groups = ['all', 'needs-you', 'waiting', 'ready', 'done'] as const;
export type GroupName = (typeof groups)[number];

const groupOf: Record<CaseState, GroupName> = {
  new: 'needs-you',
  answer: 'needs-you',
  waiting: 'waiting',
  ready: 'ready',
  sent: 'done',
  closed: 'done',
};

/** Empty text and absent choices let everything through. */
export interface Filter {
  group: GroupName;
  text: string;
  area?: Row['area'];
  journey?: Row['journey'];
  language?: string | undefined;
  tag?: string | undefined;
  assignee?: string | undefined;
}

export const sortKeys = ['received', 'name', 'records', 'decideBy', 'state'] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sort {
  by: SortKey;
  /** Largest, latest or last first. */
  down: boolean;
}

/** One spelling for searching: no capitals, no accents, no vowel marks, full-width letters as plain ones (Unicode NFKD). */
export const prepared = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '');

/** The lines that fit everything but the group: their counts stand on the group's buttons. */
export function fitting(rows: readonly Row[], filter: Filter): readonly Row[] {
  const { area, journey, language, tag, assignee } = filter;
  // Every word must be somewhere. Chinese has no spaces, so there a word is any run of signs.
  const words = prepared(filter.text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (!area || row.area === area) &&
      (!journey || row.journey === journey) &&
      (!language || row.language === language) &&
      (!tag || row.notes.tags.includes(tag)) &&
      (!assignee || row.notes.assignee.trim() === assignee) &&
      words.every((word) => row.text.includes(word)),
  );
}

/** The same as `fitting`; while a word is being typed on, only what fitted before is looked at again. */
export function createSearch(): typeof fitting {
  let last: { rows: readonly Row[]; filter: Filter; found: readonly Row[] } | undefined;
  return (rows, filter) => {
    const from = last && last.rows === rows && goesOn(last.filter, filter) ? last.found : rows;
    const found = fitting(from, filter);
    last = { rows, filter, found };
    return found;
  };
}

const goesOn = (before: Filter, now: Filter): boolean =>
  prepared(now.text).startsWith(prepared(before.text)) &&
  (['area', 'journey', 'language', 'tag', 'assignee'] as const).every((key) => before[key] === now[key]);

export const inGroup = (rows: readonly Row[], group: GroupName): readonly Row[] =>
  group === 'all' ? rows : rows.filter((row) => groupOf[row.notes.state] === group);

export function countsOf(rows: readonly Row[]): Record<GroupName, number> {
  const counts: Record<GroupName, number> = { all: rows.length, 'needs-you': 0, waiting: 0, ready: 0, done: 0 };
  for (const row of rows) counts[groupOf[row.notes.state]] += 1;
  return counts;
}

/** Lines without a value stand last, whichever way the list runs. `share` is how much of what is needed is in hand. */
export function sorted(
  rows: readonly Row[],
  { by, down }: Sort,
  tag: string,
  share: (row: Row) => number | undefined,
): readonly Row[] {
  // Making one takes longer than sorting, so only names get it.
  const collator = by === 'name' ? new Intl.Collator(tag, { numeric: true }) : undefined;
  const valueFor: Record<SortKey, (row: Row) => string | number | undefined> = {
    received: (row) => row.current.received,
    name: (row) => row.name,
    records: share,
    decideBy: (row) => row.decideBy,
    state: (row) => caseStates.indexOf(row.notes.state),
  };
  const compare = (a: string | number, b: string | number) =>
    collator ? collator.compare(String(a), String(b)) : a < b ? -1 : a > b ? 1 : 0;
  const keyed = rows.map((row) => ({ row, value: valueFor[by](row) }));
  keyed.sort((a, b) => {
    if (a.value === undefined || b.value === undefined)
      return Number(a.value === undefined) - Number(b.value === undefined);
    return down ? compare(b.value, a.value) : compare(a.value, b.value);
  });
  return keyed.map(({ row }) => row);
}

/** What there is to choose from, in the reader's order. */
export interface Choices {
  areas: readonly NonNullable<Row['area']>[];
  languages: readonly string[];
  tags: readonly string[];
  assignees: readonly string[];
}

export function choicesOf(rows: readonly Row[], tag: string): Choices {
  const { compare } = new Intl.Collator(tag);
  const all = <T extends string>(pick: (row: Row) => readonly (T | undefined)[]) =>
    [...new Set(rows.flatMap(pick).filter((one): one is T => !!one))].sort(compare);
  return {
    areas: all((row) => [row.area]),
    languages: all((row) => [row.language]),
    tags: all((row) => row.notes.tags),
    assignees: all((row) => [row.notes.assignee.trim()]),
  };
}
