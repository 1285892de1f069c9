/** How the inbox lies in the store: one entry for each package as it came, never changed again, and one small entry of the clinic's own notes for each case. */

import * as z from 'zod/mini';
import { caseOf } from '../../package/case-of.ts';
import type { Integrity } from '../../package/integrity.ts';
import { packageFormat, type RecordsPackage } from '../../package/schema.ts';
import type { StoredPackage } from '../../store/port.ts';

/** `answer` is set when a newer package comes for a case she has seen; the others are hers to choose. */
export const caseStates = ['new', 'answer', 'waiting', 'ready', 'sent', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];

/** A package as it was received. */
export interface Copy {
  id: string;
  /** ISO instant. */
  received: string;
  fileName: string;
  /** Bytes of the file. */
  size: number;
  integrity: Integrity;
  /** Fields of a newer version that were dropped. */
  unknownKeys: number;
  /** Texts with marks that turn the direction of writing. */
  directionMarks: number;
  /** The version it was written in, when it had to be brought forward. */
  migratedFrom?: string | undefined;
  package: RecordsPackage;
}

/** What the clinic notes of one case. It stays on this computer and is no part of any package. */
export interface CaseNotes {
  state: CaseState;
  tags: string[];
  assignee: string;
  text: string;
  /** The copy she has read; what differs in a newer one is shown as changed. */
  seen?: string | undefined;
}

/** One case: what came, in the order of its making, and what the clinic noted. Never without a copy. */
export interface Filed {
  id: string;
  copies: readonly [Copy, ...Copy[]];
  notes: CaseNotes;
}

export const freshNotes: CaseNotes = { state: 'new', tags: [], assignee: '', text: '' };

const copyDocument = z.object({
  format: z.literal('inbox-copy'),
  version: z.literal(1),
  size: z.number(),
  integrity: z.enum(['intact', 'changed', 'absent', 'unchecked']),
  unknownKeys: z.number(),
  directionMarks: z.number(),
  migratedFrom: z.optional(z.string()),
  package: z.unknown(),
});

const notesDocument = z.object({
  format: z.literal('inbox-notes'),
  version: z.literal(1),
  state: z.enum(caseStates),
  tags: z.array(z.string()),
  assignee: z.string(),
  text: z.string(),
  seen: z.optional(z.string()),
});

export function storedCopy({ id, received, fileName, ...about }: Copy): StoredPackage {
  return { id, received, fileName, document: { format: 'inbox-copy', version: 1, ...about } };
}

export const storedNotes = (id: string, notes: CaseNotes, now: string): StoredPackage => ({
  id,
  received: now,
  fileName: '',
  document: { format: 'inbox-notes', version: 1, ...notes },
});

/** Every case there is, and the entries that cannot be read: those are kept and counted, never hidden or overwritten. */
export function filedFrom(stored: readonly StoredPackage[]): { filed: Map<string, Filed>; damaged: StoredPackage[] } {
  const copies = new Map<string, Copy[]>();
  const notes = new Map<string, CaseNotes>();
  const damaged: StoredPackage[] = [];
  for (const one of stored) {
    const copy = copyIn(one);
    const noted = copy ? undefined : notesIn(one);
    if (copy) copies.set(copy.package.id, [...(copies.get(copy.package.id) ?? []), copy]);
    else if (noted) notes.set(one.id, noted);
    else damaged.push(one);
  }
  const filed = new Map<string, Filed>();
  for (const [id, list] of copies) filed.set(id, filedWith(list, notes.get(id) ?? freshNotes));
  return { filed, damaged };
}

/** A case of at least one copy, oldest making first. */
export function filedWith(copies: readonly Copy[], notes: CaseNotes): Filed {
  const [first, ...rest] = [...copies].sort(byMaking);
  if (!first) throw new Error('a case without a copy');
  return { id: first.package.id, copies: [first, ...rest], notes };
}

/** The copy that stands for the case: of the highest revision, the one made last. */
export const currentOf = ({ copies }: Pick<Filed, 'copies'>): Copy => copies.at(-1) ?? copies[0];

/** Below 0 when `a` was made before `b`. */
export function byMaking(a: Copy, b: Copy): number {
  const order = [
    a.package.revision - b.package.revision,
    Date.parse(a.package.created) - Date.parse(b.package.created),
    Date.parse(a.received) - Date.parse(b.received),
  ];
  return order.find((one) => one !== 0) ?? 0;
}

function copyIn({ id, received, fileName, document }: StoredPackage): Copy | undefined {
  const read = copyDocument.safeParse(document);
  if (!read.success || !isSound(read.data.package)) return undefined;
  const { format, version, ...about } = read.data;
  return { id, received, fileName, ...about, package: read.data.package };
}

function notesIn({ document }: StoredPackage): CaseNotes | undefined {
  const read = notesDocument.safeParse(document);
  if (!read.success) return undefined;
  const { format, version, ...notes } = read.data;
  return notes;
}

/** Packages were checked when they came; this only keeps one bad entry from taking the whole list with it. */
function isSound(value: unknown): value is RecordsPackage {
  const document = value as Partial<RecordsPackage> | null;
  if (document?.format !== packageFormat || typeof document.id !== 'string') return false;
  try {
    const { person, situation, story, records } = caseOf(document as RecordsPackage);
    return (
      [person.name.aliases, person.numbers, person.doctors, story.timeline].every(Array.isArray) &&
      !!situation.dates &&
      !!records
    );
  } catch {
    return false;
  }
}
