import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCase, patientCase } from '../../../shared/case/case.ts';
import { jsonWriter } from '../../../shared/export/writers/json.ts';
import { type ImportPreview, readPackageFile } from '../../../shared/import/index.ts';
import { importLimits } from '../../../shared/import/limits.ts';
import { transferProblems } from '../../../shared/import/problems.ts';
import { canonicalJson } from '../../../shared/kit/json.ts';
import { caseOf } from '../../../shared/package/case-of.ts';
import { soundDocument } from '../../hostile/files.ts';
import { anyCase } from '../package/arbitrary.ts';
import { runs, sealed } from '../package/sealed.ts';

const fileOf = async (document: Awaited<ReturnType<typeof sealed>>) => new Blob([await jsonWriter.write(document)]);

async function previewOf(file: Blob): Promise<ImportPreview> {
  const result = await readPackageFile(file);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

test('what was exported as a file is imported, losing nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (from) => {
      const document = await sealed(from);
      const preview = await previewOf(await fileOf(document));
      if (preview.kind !== 'package') throw new Error(preview.kind);
      expect(preview.integrity).toBe('intact');
      expect(canonicalJson(preview.package)).toBe(canonicalJson(document));
    }),
    { numRuns: runs(60) },
  );
});

/** Two different single-bit changes of every byte; what still opens must say that it was changed. */
test('a change of any byte of a package is noticed', { timeout: 60_000 }, async () => {
  const bytes = new Uint8Array(
    await (await fileOf(await sealed(newCase('case-1', '2026-01-01T00:00:00Z')))).arrayBuffer(),
  );
  const missed: number[] = [];
  for (let at = 0; at < bytes.length - 1; at += 1) {
    const copy = bytes.slice();
    copy[at] = (copy[at] ?? 0) ^ (at % 2 ? 0x01 : 0x20);
    const result = await readPackageFile(new Blob([copy]));
    const noticed =
      !result.ok || (result.value.kind === 'package' && ['changed', 'absent'].includes(result.value.integrity));
    if (!noticed) missed.push(at);
  }
  expect(missed).toEqual([]);
});

const reach = (value: unknown, path: readonly number[]): [Record<string, unknown>, string] | undefined => {
  let holder: unknown = value;
  let found: [Record<string, unknown>, string] | undefined;
  for (const step of path) {
    if (typeof holder !== 'object' || holder === null) return found;
    const keys = Object.keys(holder);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return found;
    found = [holder as Record<string, unknown>, key];
    holder = found[0][key];
  }
  return found;
};

test('a package changed at random opens or is refused with a known code, and what opens is a valid case', async () => {
  const path = fc.array(fc.nat(60), { minLength: 1, maxLength: 6 });
  const junk = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('', 'yes', 'a-1', '2026-02-31', -1, 1e308, [], {}),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(path, junk), { minLength: 1, maxLength: 3 }), async (changes) => {
      const document = soundDocument();
      for (const [where, value] of changes) {
        const place = reach(document, where);
        if (place) place[0][place[1]] = value;
      }
      const result = await readPackageFile(new Blob([JSON.stringify(document)]));
      if (!result.ok) {
        expect(transferProblems).toContain(result.problem.code);
        return;
      }
      if (result.value.kind !== 'package') throw new Error('a package became something else');
      expect(patientCase.safeParse(caseOf(result.value.package)).error).toBeUndefined();
    }),
    { numRuns: runs(300) },
  );
});

test('bytes changed at random never do worse than a refusal', async () => {
  const sound = new TextEncoder().encode(JSON.stringify(soundDocument()));
  const edit = fc.tuple(fc.nat(sound.length), fc.nat(20), fc.uint8Array({ maxLength: 20 }));
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const parts = edits.reduce<Uint8Array<ArrayBuffer>[]>(
        (_, [at, drop, put]) => [sound.slice(0, at), new Uint8Array(put), sound.slice(at + drop)],
        [sound],
      );
      const result = await readPackageFile(new Blob(parts));
      if (!result.ok) expect(transferProblems).toContain(result.problem.code);
    }),
    { numRuns: runs(200) },
  );
});

test('a file that is too large is refused before it is read', async () => {
  let read = 0;
  const huge = {
    size: importLimits.json + 1,
    slice: (from: number, to: number) => new Blob(['{"format":"records-package"}']).slice(from, to),
    arrayBuffer: async () => {
      read += 1;
      return new ArrayBuffer(0);
    },
  } as unknown as Blob;
  expect(await readPackageFile(huge)).toEqual({
    ok: false,
    problem: { code: 'import.too-big', detail: { size: importLimits.json + 1, limit: importLimits.json } },
  });
  expect(read).toBe(0);
});

test('a file that vanishes while it is read is a problem, not a crash', async () => {
  const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  const atOnce = { size: 2, slice: () => ({ arrayBuffer: gone }) } as unknown as Blob;
  const later = { size: 2, slice: () => new Blob(['{}']), arrayBuffer: gone } as unknown as Blob;
  for (const file of [atOnce, later]) {
    expect(await readPackageFile(file)).toEqual({ ok: false, problem: { code: 'import.unreadable' } });
  }
});
