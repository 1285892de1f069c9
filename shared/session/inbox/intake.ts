/** Files that were dropped: read one by one, judged against what is here, shown, and only then kept. */

import { sha256 } from '../../export/digest.ts';
import { readPackageFile } from '../../import/index.ts';
import { canonicalJson } from '../../kit/json.ts';
import { fail, type Problem, type Result } from '../../kit/result.ts';
import type { OpenedPackage } from '../../package/open.ts';
import { judge, type Verdict } from './judge.ts';
import { type Copy, type Filed, filedWith, freshNotes } from './stored.ts';

/** At most so many files in one drop. */
const mostFiles = 500;

interface About {
  key: string;
  fileName: string;
  size: number;
}

/** What became of one file. `wish` is her own choice, where she made one. */
export type Incoming = About & ({ problem: Problem } | { copy: Copy; wish?: boolean });

export type Preview = About &
  ({ kind: 'refused'; problem: Problem } | { kind: 'package'; copy: Copy; verdict: Verdict; chosen: boolean });

export interface ReadOptions {
  now: string;
  newId(): string;
  onRead(incoming: Incoming): void;
}

/** Reads every file; none of them can stop the others. Codes besides those of import: `inbox.too-many`, `inbox.backup`. */
export async function readFiles(files: readonly Blob[], { now, newId, onRead }: ReadOptions): Promise<void> {
  for (const [place, file] of files.entries()) {
    const about = { key: newId(), fileName: shownName(file), size: file.size };
    const read = place < mostFiles ? await packageIn(file) : fail('inbox.too-many', { limit: mostFiles });
    onRead(read.ok ? { ...about, copy: await copyOf(read.value, about, now) } : { ...about, problem: read.problem });
  }
}

async function packageIn(file: Blob): Promise<Result<OpenedPackage>> {
  const read = await readPackageFile(file);
  if (!read.ok) return read;
  return read.value.kind === 'package' ? { ok: true, value: read.value } : fail('inbox.backup');
}

/** The same package has the same id on every computer that can hash, so that taking it twice adds nothing. */
async function copyOf(opened: OpenedPackage, { key, fileName, size }: About, received: string): Promise<Copy> {
  const { package: document, integrity, unknownKeys, texts, migratedFrom } = opened;
  const hash = await sha256(canonicalJson(document));
  return {
    id: `${document.id}.${hash?.slice(0, 32) ?? key}`,
    received,
    fileName,
    size,
    integrity,
    unknownKeys,
    directionMarks: texts.directionMarks,
    ...(migratedFrom !== undefined && { migratedFrom }),
    package: document,
  };
}

/** Signs that hide or turn round what a name says (UAX #9, and control characters). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const tricks = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const shownName = (file: Blob): string => ((file as Partial<File>).name ?? '').replace(tricks, '').slice(0, 200);

/** Each file against the copies here and against the files before it. */
export function previewsOf(incoming: readonly Incoming[], filed: ReadonlyMap<string, Filed>): Preview[] {
  const known = new Map<string, readonly Copy[]>();
  return incoming.map((one) => {
    const { key, fileName, size } = one;
    if ('problem' in one) return { key, fileName, size, kind: 'refused', problem: one.problem };
    const { id } = one.copy.package;
    const copies = known.get(id) ?? filed.get(id)?.copies ?? [];
    const verdict = judge(one.copy, copies);
    const chosen = verdict.as !== 'same' && (one.wish ?? isHarmless(one.copy, verdict));
    if (chosen) known.set(id, filedWith([...copies, one.copy], freshNotes).copies);
    return { key, fileName, size, kind: 'package', copy: one.copy, verdict, chosen };
  });
}

/** What is broken or may be another person's is taken only when she says so. */
const isHarmless = (copy: Copy, verdict: Verdict): boolean => copy.integrity !== 'changed' && !verdict.otherPerson;

/** The cases that change when the copies are taken, as they then stand. A newer copy of a case she has read is an answer. */
export function withCopies(filed: ReadonlyMap<string, Filed>, copies: readonly Copy[]): Map<string, Filed> {
  const next = new Map<string, Filed>();
  for (const copy of copies) {
    const { id } = copy.package;
    const before = next.get(id) ?? filed.get(id);
    const after = filedWith([...(before?.copies ?? []), copy], before?.notes ?? freshNotes);
    const news = before !== undefined && after.notes.seen !== undefined && after.copies.at(-1) === copy;
    next.set(id, news ? { ...after, notes: { ...after.notes, state: 'answer' } } : after);
  }
  return next;
}
