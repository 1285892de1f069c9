/** The lines of a fill review: every frame of the page together, in the order a person should look at them. */

import type { Attachable } from '../../fill/answer/files.ts';
import type { FactMap } from '../../fill/facts.ts';
import type { Match } from '../../fill/match.ts';
import type { CommitState, Write } from '../../fill/messages.ts';
import { labelOf, type ReviewRow, reviewOf } from '../../fill/review.ts';
import { type Group, groupOf, isAct, type Token, tokens } from '../../fill/tokens.ts';
import type { FrameReading, PageLook } from '../page-access.ts';

/** A page as it was read, with what it seems to ask for. */
export interface Found {
  look: PageLook;
  frames: readonly (FrameReading & { matches: readonly Match[] })[];
  facts: FactMap;
  files: readonly Attachable[];
}

export interface FillRow extends ReviewRow {
  /** Unlike a field's id, the same in no two frames. */
  key: string;
  /** Place in `Found.frames`. */
  frame: number;
  lang: string | undefined;
  /** Facts to pick from, those the page may mean first; empty where nothing may be picked. */
  choices: readonly { token: Token; value: string }[];
}

/** Which fact the person put where, by `FillRow.key`. */
export type Picked = ReadonlyMap<string, Token>;

export type RowState = CommitState | 'undone';

export interface FillLines {
  unsure: readonly FillRow[];
  groups: readonly { group: Group; rows: readonly FillRow[] }[];
  left: readonly FillRow[];
  /** What the person does without us, by the page's own names for it. */
  yours: { labels: readonly string[]; count: number };
}

const order: readonly Group[] = ['patient', 'contact', 'insurance', 'physician', 'case', 'upload'];

export const keyOf = (frame: number, field: string): string => `${frame}:${field}`;

/** The pick goes before what was found, but never before a guard. */
const withPick = (match: Match, pick: Token | undefined): Match =>
  pick === undefined || match.token === 'none' || match.token === 'consent'
    ? match
    : { ...match, token: pick, confidence: 'picked' };

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s*\n\s*/g, '; ');

/** What may be picked by hand; parts of dates and numbers only where the page seems to want them. */
const whole = tokens.filter((token) => !/\.(?:day|month|year|part\d|local|domain|flag|item\.\w+)$/.test(token));

/** A fact that is sure and there needs no list beside it: it can be switched off or changed. */
function choicesOf(row: ReviewRow, facts: FactMap, isFile: boolean): FillRow['choices'] {
  const isSettled = row.reason === undefined && row.confidence !== 'picked';
  if (isFile || isSettled || row.reason === 'consent' || row.reason === 'read-only') return [];
  const all = new Set([...(row.token ? [row.token] : []), ...row.others, ...whole]);
  return [...all].flatMap((token) => {
    const value = facts[token];
    return value ? [{ token, value: short(value) }] : [];
  });
}

function rowsOf({ frames, facts, files: offers }: Found, picked: Picked): FillRow[] {
  return frames.flatMap(({ reading, matches }, frame) => {
    const chosen = matches.map((match) => withPick(match, picked.get(keyOf(frame, match.field))));
    const { groups, open } = reviewOf(reading, chosen, facts, offers);
    const lang = reading.lang || undefined;
    const files = new Set(reading.fields.flatMap(({ id, kind }) => (kind === 'file' ? [id] : [])));
    return [...groups.flatMap(({ rows }) => rows), ...open].map((row) => ({
      ...row,
      key: keyOf(frame, row.field),
      frame,
      lang,
      choices: choicesOf(row, facts, files.has(row.field)),
    }));
  });
}

function yoursOf(found: Found, consent: readonly FillRow[]): FillLines['yours'] {
  const guarded = found.frames.flatMap(({ reading, matches }) => {
    const never = new Set(matches.flatMap(({ field, token }) => (token === 'none' ? [field] : [])));
    return reading.fields.filter(({ id }) => never.has(id)).map(labelOf);
  });
  const labels = [...consent.map(({ label }) => label), ...guarded];
  return { labels: [...new Set(labels.filter(Boolean))], count: labels.length };
}

/**
 * Sorts the lines. A line stays where it stood before the person picked something for it, so that it does not jump
 * away under the finger.
 */
export function linesOf(found: Found, picked: Picked): FillLines {
  const first = new Map(rowsOf(found, new Map()).map(({ key, reason }) => [key, reason]));
  const rows = rowsOf(found, picked);
  const where = ({ key, choices }: FillRow) => {
    const reason = first.get(key);
    return reason === 'unsure' && choices.length === 0 ? 'not-known' : reason;
  };
  const ready = rows.filter((row) => where(row) === undefined);
  return {
    unsure: rows.filter((row) => where(row) === 'unsure'),
    groups: order.flatMap((group) => {
      const own = ready.filter(({ token }) => token && !isAct(token) && groupOf(token) === group);
      return own.length > 0 ? [{ group, rows: own }] : [];
    }),
    left: rows.filter((row) => ![undefined, 'unsure', 'consent'].includes(where(row))),
    yours: yoursOf(
      found,
      rows.filter((row) => where(row) === 'consent'),
    ),
  };
}

export const allRows = ({ unsure, groups, left }: FillLines): FillRow[] => [
  ...unsure,
  ...groups.flatMap(({ rows }) => rows),
  ...left,
];

/** The files a set of writes needs. */
export const filesIn = (writes: readonly Write[]): string[] => [
  ...new Set(writes.flatMap((write) => (write.how === 'files' ? write.files : []))),
];
