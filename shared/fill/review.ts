/** review: what a person sees before anything is written. Words are keys; the panel has the sentences. */

import { type Attachable, filesFor } from './answer/files.ts';
import { type Answer, answerFor, type Unanswered } from './answer.ts';
import type { FactMap } from './facts.ts';
import type { Confidence, Match } from './match.ts';
import type { Approved, Field, PageReading } from './messages.ts';
import { type Group, groupOf, isAct, type Token } from './tokens.ts';

/** Why a field is shown without a value. */
type LeftAlone = Unanswered | 'not-known' | 'unsure' | 'guarded' | 'consent' | 'read-only';

export interface ReviewRow {
  field: string;
  /** The page's own words for the field. */
  label: string;
  token: Token | undefined;
  confidence: Confidence;
  /** As it will be written; empty when nothing will be. */
  shown: string;
  approved: Approved | undefined;
  /** Whether the tick is set when the review opens. */
  on: boolean;
  /** The value may be changed in the review. */
  editable: boolean;
  /** Something is already in the field and would be replaced. */
  replaces: boolean;
  reason: LeftAlone | undefined;
  /** Facts to pick from when it is not sure. */
  others: Token[];
}

export interface Review {
  groups: { group: Group; rows: ReviewRow[] }[];
  /** Consent boxes, unsure fields and fields without a fact: shown, never filled by themselves. */
  open: ReviewRow[];
  /** How many fields are guarded; they are counted, not listed. */
  guarded: number;
}

/** Off until ticked: what identifies a person for good, and whole files. */
const careful = /^(?:patient\.(?:idDocument\.number|nationalId)|upload\.)/;
const order: readonly Group[] = ['patient', 'contact', 'insurance', 'physician', 'case', 'upload'];

/** The words a person would call the field by. */
export function labelOf(field: Field): string {
  for (const source of ['label', 'aria', 'header', 'before', 'placeholder', 'title', 'group', 'after'] as const) {
    const found = field.evidence.find((evidence) => evidence.source === source && evidence.text !== '');
    if (found) return found.text.replace(/[\s*:：]+$/, '').slice(0, 120);
  }
  return field.evidence.find(({ source }) => source === 'name')?.text ?? '';
}

function answer(match: Match, field: Field, facts: FactMap, files: readonly Attachable[], lang: string): Answer {
  const token = match.token ?? '';
  if (field.kind !== 'file') return answerFor(token, field, facts, lang, match.row);
  const chosen = filesFor(token, field, files);
  if (chosen.length === 0) return { problem: files.length > 0 ? 'wrong-file' : 'no-fact' };
  return {
    write: { how: 'files', files: chosen.map(({ id }) => id) },
    shown: chosen.map(({ name }) => name).join(', '),
  };
}

function reasonFor(match: Match, field: Field): LeftAlone | undefined {
  if (match.token === 'consent') return 'consent';
  if (match.token === undefined || match.token === 'skip') return 'not-known';
  if (field.readOnly) return 'read-only';
  return match.confidence === 'unsure' ? 'unsure' : undefined;
}

function rowOf(match: Match, field: Field, facts: FactMap, files: readonly Attachable[], lang: string): ReviewRow {
  const reason = reasonFor(match, field);
  const made = reason === undefined || reason === 'unsure' ? answer(match, field, facts, files, lang) : undefined;
  const written = made && 'write' in made ? made : undefined;
  const problem = made && 'problem' in made ? made.problem : undefined;
  return {
    field: field.id,
    label: labelOf(field),
    token: match.token && !isAct(match.token) ? match.token : undefined,
    confidence: match.confidence,
    shown: written?.shown ?? '',
    approved: written && { field: field.id, write: written.write },
    on: written !== undefined && reason === undefined && !careful.test(match.token ?? '') && !field.filled,
    editable: written?.write.how === 'text',
    replaces: field.filled,
    reason: reason ?? problem,
    others: match.others,
  };
}

/** Groups the matches of one frame for review. */
export function reviewOf(
  page: PageReading,
  matches: readonly Match[],
  facts: FactMap,
  files: readonly Attachable[] = [],
): Review {
  const byId = new Map(page.fields.map((field) => [field.id, field]));
  const rows = matches.flatMap((match) => {
    const field = byId.get(match.field);
    return field && match.token !== 'none' ? [rowOf(match, field, facts, files, page.lang)] : [];
  });
  const ready = rows.filter((row) => row.approved && row.reason === undefined);
  return {
    groups: order.flatMap((group) => {
      const own = ready.filter(({ token }) => token && groupOf(token) === group);
      return own.length > 0 ? [{ group, rows: own }] : [];
    }),
    open: rows.filter((row) => !ready.includes(row)),
    guarded: matches.filter(({ token }) => token === 'none').length,
  };
}

/** A changed value of a row, when the person edits it. */
export const edited = (row: ReviewRow, text: string): ReviewRow =>
  row.editable ? { ...row, shown: text, approved: { field: row.field, write: { how: 'text', text } } } : row;

/** What goes to commit: the ticked rows. */
export const approvedOf = (review: Review, ticked: ReadonlySet<string>): Approved[] =>
  review.groups.flatMap(({ rows }) =>
    rows.flatMap(({ field, approved }) => (approved && ticked.has(field) ? [approved] : [])),
  );
