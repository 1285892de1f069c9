/** Fills every fixture page in Chromium; a miss that is not on the list fails, and so does a listed one that is gone. */

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

interface Report {
  serious: number;
  roleConfusion: number;
  recall: number;
  precision: number;
  misses: { page: string; control: string; expected: string; got: string | null }[];
}

async function score(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'fill-'));
  const file = join(folder, 'score.json');
  await promisify(execFile)(process.execPath, [
    'scripts/score-fill.ts',
    'tests/fill/pages',
    '--facts',
    'tests/fill/facts.json',
    '--json',
    file,
  ]);
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  await rm(folder, { recursive: true });
  return report;
}

test('misses on the fixture pages are exactly the known ones', { timeout: 240_000 }, async () => {
  const report = await score();
  const known = JSON.parse(await readFile('tests/fill/expected-misses.json', 'utf8'));
  expect(report.misses.map(({ page, control, expected, got }) => `${page} ${control} ${expected} ${got}`)).toEqual(
    known,
  );
  expect(report.serious).toBe(0);
  expect(report.roleConfusion).toBe(0);
});
