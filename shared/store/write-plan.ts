/** Decides what a write does, without doing it: the same promises for every store. */

import { type Case, newCase, patientCase } from '../case/case.ts';
import { mergeCases } from '../case/merge.ts';
import { fail, ok, type Result } from '../kit/result.ts';
import type { CaseHead } from './port.ts';

/** An earlier version of a case. `at` is when it was last changed; `value` is what was stored, even if damaged. */
export interface Snapshot {
  id: string;
  at: string;
  value: unknown;
}

export interface WritePlan {
  value: Case;
  keep: Snapshot | undefined;
  /** Times of snapshots that are no longer needed. */
  forget: string[];
}

const keptLast = 10;
const keptDays = 14;
const minute = 60_000;
/** Earlier versions lie at least this far apart; else the last 10 would be the last 10 keystrokes. */
const apart = 10 * minute;

const fieldsOf = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Stored bytes as a case: checked, never trusted. */
export function readStored(stored: unknown): Result<Case> {
  if (stored === undefined) return fail('store.not-found');
  const { shape } = fieldsOf(stored);
  if (typeof shape === 'number' && shape > 1) return fail('store.newer');
  const read = patientCase.safeParse(stored);
  return read.success ? ok(read.data) : fail('store.damaged');
}

/** The list line of whatever is stored. What cannot be read as a case is marked, not hidden. */
export function headOf(stored: unknown): CaseHead {
  const read = readStored(stored);
  const { id, label, changed, revision, example } = fieldsOf(stored);
  return {
    id: String(id),
    label: typeof label === 'string' ? label : undefined,
    changed: typeof changed === 'string' ? changed : '',
    revision: typeof revision === 'number' ? revision : 0,
    example: example === true,
    damaged: !read.ok,
  };
}

/** Newest first; lines without a date come last. */
export const newestFirst = (a: CaseHead, b: CaseHead): number => (a.changed < b.changed ? 1 : -1);

/** What to store for `next`, given what is stored now and the times of its snapshots. */
export function planWrite(
  next: Case,
  base: Case | undefined,
  stored: unknown,
  times: readonly string[],
): Result<WritePlan> {
  if (stored === undefined && base) return fail('store.not-found');
  const old = readStored(stored);
  if (!old.ok && old.problem.code === 'store.newer') return old;
  const value = old.ok ? combine(next, base, old.value) : next;
  // What cannot be read back must not be written: it would look saved and be lost.
  const check = patientCase.safeParse(value);
  if (!check.success) return fail('store.invalid', { field: check.error.issues[0]?.path.join('.') ?? '' });
  const keep = stored === undefined ? undefined : snapshotOf(next, stored, old.ok, times);
  return ok({ value, keep, forget: keep ? outdated([...times, keep.at]) : [] });
}

/** Every value that enters the store gets a higher revision than the one before, so equal revisions mean equal cases. */
function combine(next: Case, base: Case | undefined, old: Case): Case {
  const known = base?.revision === old.revision && base.changed === old.changed;
  if (!known) return mergeCases(base ?? newCase(next.id, next.created), next, old);
  return next.revision > old.revision ? next : { ...next, revision: old.revision + 1 };
}

function snapshotOf(next: Case, stored: unknown, readable: boolean, times: readonly string[]): Snapshot | undefined {
  const { changed } = fieldsOf(stored);
  // A damaged version is kept in any case: it may hold what no other copy holds.
  if (!readable) return { id: next.id, at: next.changed, value: stored };
  const at = changed as string;
  const newest = [...times].sort().at(-1);
  const due = newest === undefined || Date.parse(at) - Date.parse(newest) >= apart;
  return due ? { id: next.id, at, value: stored } : undefined;
}

/** Kept are the last 10 versions, and the last version of each of the last 14 days with changes. */
export function outdated(times: readonly string[]): string[] {
  const newest = [...new Set(times)].sort().reverse();
  const lastOfDay = new Map<string, string>();
  for (const at of newest) if (!lastOfDay.has(at.slice(0, 10))) lastOfDay.set(at.slice(0, 10), at);
  const kept = new Set([...newest.slice(0, keptLast), ...[...lastOfDay.values()].slice(0, keptDays)]);
  return newest.filter((at) => !kept.has(at));
}
