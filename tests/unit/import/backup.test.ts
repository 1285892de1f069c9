import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCase } from '../../../shared/case/case.ts';
import { backupFileName, writeBackup } from '../../../shared/export/backup.ts';
import { sha256 } from '../../../shared/export/digest.ts';
import { readPackageFile } from '../../../shared/import/index.ts';
import { canonicalJson } from '../../../shared/kit/json.ts';
import { cleanTexts } from '../../../shared/package/clean.ts';
import { anyCase } from '../package/arbitrary.ts';
import { runs } from '../package/sealed.ts';

const about = {
  now: '2026-03-01T09:30:00Z',
  generator: { name: 'Second Opinion Kit', version: '0.1.0' },
  digest: sha256,
};

async function reopened(bytes: Uint8Array<ArrayBuffer>) {
  const result = await readPackageFile(new Blob([bytes]));
  if (!result.ok || result.value.kind !== 'backup') throw new Error(JSON.stringify(result));
  return result.value;
}

test('all cases come back from a backup, with everything that a package would leave out', async () => {
  const cases = fc.uniqueArray(anyCase, { maxLength: 4, selector: (one) => one.id });
  await fc.assert(
    fc.asyncProperty(cases, async (all) => {
      const backup = await reopened(await writeBackup({ ...about, cases: all, settings: { language: 'zh-CN' } }));
      expect(backup).toMatchObject({ damaged: 0, integrity: 'intact', settings: { language: 'zh-CN' } });
      expect(canonicalJson(backup.cases)).toBe(canonicalJson(cleanTexts(all).value));
    }),
    { numRuns: runs(40) },
  );
});

test('a damaged case does not stop the others, and is counted', async () => {
  const whole = newCase('case-1', '2026-01-01T00:00:00Z');
  const bytes = await writeBackup({ ...about, cases: [whole], damaged: [{ id: 'case-2' }, 'rubbish'] });
  expect(await reopened(bytes)).toMatchObject({ cases: [whole], damaged: 2 });
});

test('of two cases under one id the first stays', async () => {
  const first = newCase('case-1', '2026-01-01T00:00:00Z');
  const bytes = await writeBackup({ ...about, cases: [first, { ...first, revision: 9 }] });
  expect(await reopened(bytes)).toMatchObject({ cases: [first], damaged: 1 });
});

test('a backup that was edited says so', async () => {
  const bytes = await writeBackup({ ...about, cases: [newCase('case-1', '2026-01-01T00:00:00Z')] });
  const edited = new TextDecoder().decode(bytes).replace('"revision": 0', '"revision": 1');
  expect(await reopened(new TextEncoder().encode(edited))).toMatchObject({ integrity: 'changed' });
});

test('the file name of a backup says when, not who', () => {
  expect(backupFileName(about.now)).toBe('second-opinion-backup_20260301.json');
});
