/** What the content says and the layout sets: plain data, so that it can travel to a worker. */

import type { RecordStatus } from '../../case/case.ts';
import type { Span } from './text/items.ts';

export type Look = 'title' | 'name' | 'group' | 'part' | 'lead' | 'body' | 'small' | 'label';

export interface Para {
  spans: readonly Span[];
  lang: string;
  dir: 'ltr' | 'rtl';
  look: Look;
  /** Where it leads when pressed. */
  href?: string | undefined;
  /** Lines that may be seen; the rest ends in "…". */
  most?: number | undefined;
}

/** What stands in the margin: the shape of a status or a rank. */
export type Mark = { status: RecordStatus } | { rank: number };

/** The patient's language and the reader's, beside each other. Without `other` the first takes the whole width. */
interface Sides {
  own: readonly Para[];
  other?: readonly Para[] | undefined;
}

export interface Cell {
  paras: readonly Para[];
  mark?: RecordStatus | undefined;
}

interface Column {
  /** Share of the width. */
  share: number;
  head: readonly Para[];
}

export interface Event {
  date: readonly Para[];
  text: readonly Para[];
  /** `YYYY-MM-DD`, the middle of what is known. */
  at: string;
  until?: string | undefined;
  /** From memory, or known only to the month or year. */
  about: boolean;
  planned: boolean;
}

export type PaperBlock =
  | ({ kind: 'heading'; level: 1 | 2 | 3; bookmark: string } & Sides)
  /** Rows with the same `list` are one list. */
  | ({ kind: 'pair'; mark?: Mark | undefined; list?: string | undefined; ruled?: boolean | undefined } & Sides)
  | { kind: 'wide'; paras: readonly Para[] }
  | { kind: 'strip'; cells: readonly { label: Para; values: readonly Para[] }[]; columns: number }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly Cell[])[]; dir: 'ltr' | 'rtl' }
  | ({ kind: 'tally'; statuses: readonly RecordStatus[]; alt: string } & Sides)
  | { kind: 'timeline'; events: readonly Event[]; today: string; alt: string; labels: boolean; todayWord: Para }
  | { kind: 'picture'; bytes: Uint8Array; alt: string; lang: string }
  | { kind: 'gap'; height: number };

/** The whole paper. */
export interface Paper {
  title: string;
  subject: string;
  keywords: string;
  lang: string;
  /** ISO instant. */
  created: string;
  size: 'A4' | 'Letter';
  ownRight: boolean;
  bilingual: boolean;
  /** The cover, from generous to terse: the first that fits one page is taken. */
  covers: readonly (readonly PaperBlock[])[];
  sections: readonly (readonly PaperBlock[])[];
  foot: { own: Para; other?: Para | undefined };
}

/** Every text of the paper, for finding out which fonts it needs. */
export function* parasOf(paper: Paper): Generator<Para> {
  for (const blocks of [...paper.covers, ...paper.sections]) for (const block of blocks) yield* parasIn(block);
  yield paper.foot.own;
  if (paper.foot.other) yield paper.foot.other;
}

function* parasIn(block: PaperBlock): Generator<Para> {
  if ('own' in block) yield* [...block.own, ...(block.other ?? [])];
  if (block.kind === 'wide') yield* block.paras;
  if (block.kind === 'strip') for (const { label, values } of block.cells) yield* [label, ...values];
  if (block.kind === 'timeline') {
    yield block.todayWord;
    for (const { date, text } of block.events) yield* [...date, ...text];
  }
  if (block.kind !== 'table') return;
  for (const { head } of block.columns) yield* head;
  for (const row of block.rows) for (const { paras } of row) yield* paras;
}
