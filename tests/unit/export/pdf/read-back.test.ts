import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDF } from '@libpdf/core';
import { describe, expect, test, vi } from 'vitest';
import { readPackageFile } from '../../../../shared/import/index.ts';
import type { RecordsPackage } from '../../../../shared/package/schema.ts';
import { examplePackage } from '../../../pdf/packages.ts';
import { pdfOf } from '../../../pdf/setup.ts';
import { has } from '../../../pdf/tools.ts';
import { sha } from '../../package/sealed.ts';

vi.setConfig({ testTimeout: 60_000 });

const document = JSON.parse(JSON.stringify(await examplePackage())) as RecordsPackage;
const { bytes } = await pdfOf(document);
const read = (content: Uint8Array<ArrayBuffer>) => readPackageFile(new Blob([content]), sha);

const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
function qpdf(content: Uint8Array, ...options: string[]): Uint8Array<ArrayBuffer> {
  const [before, after] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
  writeFileSync(before, content);
  execFileSync('qpdf', [...options, before, after]);
  return new Uint8Array(readFileSync(after));
}

describe('the case in the PDF', () => {
  test('comes back as it went in', async () => {
    expect(await read(bytes)).toMatchObject({ ok: true, value: { integrity: 'intact', package: document } });
  });

  test.runIf(has('qpdf'))('also after qpdf saved the file anew, plain, packed or linearised', async () => {
    for (const options of [[], ['--object-streams=generate'], ['--linearize'], ['--qdf', '--object-streams=disable']]) {
      expect(await read(qpdf(bytes, ...options)), options.join(' ')).toMatchObject({
        ok: true,
        value: { integrity: 'intact', package: document },
      });
    }
  });

  test('also after libpdf saved the file anew', async () => {
    const other = await PDF.load(bytes);
    const saved = new Uint8Array(await other.save());
    expect(await read(saved)).toMatchObject({ ok: true, value: { integrity: 'intact', package: document } });
  });

  test('that was changed is told apart', async () => {
    const changed = { ...document, revision: document.revision + 1 };
    expect(await read((await pdfOf(changed)).bytes)).toMatchObject({ ok: true, value: { integrity: 'changed' } });
  });

  test.runIf(has('qpdf'))('that was taken out makes it a PDF like any other', async () => {
    expect(await read(qpdf(bytes, '--remove-attachment=package.json'))).toMatchObject({
      ok: false,
      problem: { code: 'import.pdf-not-ours' },
    });
  });

  test('in a broken file does not break the reader', async () => {
    for (const end of [100, 5_000, bytes.length - 30_000, bytes.length - 10]) {
      const result = await read(bytes.slice(0, end));
      if (!result.ok) expect(result.problem.code).toMatch(/^import\./);
    }
  });
});
