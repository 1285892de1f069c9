import { describe, expect, test, vi } from 'vitest';
import { readPackageFile } from '../../../../shared/import/index.ts';
import { examplePackage } from '../../../pdf/packages.ts';
import { readWithPdfJs } from '../../../pdf/reader.ts';
import { pdfOf } from '../../../pdf/setup.ts';
import { bare, has, run } from '../../../pdf/tools.ts';

vi.setConfig({ testTimeout: 60_000 });

const document = await examplePackage({ share: { stage: 'first-contact', leftOut: [] } });

describe.each(['plain words', 'Straße é', '密码 一二三', 'пароль'])('a PDF locked with "%s"', async (password) => {
  const { bytes } = await pdfOf(document, { password });

  test('opens in pdf.js with the password only', async () => {
    const read = await readWithPdfJs(bytes, password);
    expect(bare(read.text)).toContain('ABENOVNurlan');
    expect(Object.keys(read.attachments)).toEqual(['package.json']);
    await expect(readWithPdfJs(bytes, `${password}x`)).rejects.toThrow(/password/i);
    await expect(readWithPdfJs(bytes)).rejects.toThrow(/password/i);
  });

  test.runIf(has('qpdf'))('is AES-256 of revision 6 and sound', () => {
    expect(run('qpdf', bytes, `--password=${password}`, '--show-encryption', 'FILE')).toMatch(/R = 6[\s\S]*AESv3/);
    expect(() => run('qpdf', bytes, `--password=${password}`, '--check', 'FILE')).not.toThrow();
  });

  test.runIf(has('pdftotext'))('opens in poppler', () => {
    expect(bare(run('pdftotext', bytes, '-upw', password, 'FILE', '-'))).toContain('ABENOVNurlan');
  });

  test('is told apart when it is brought back', async () => {
    expect(await readPackageFile(new Blob([bytes]))).toEqual({ ok: false, problem: { code: 'import.encrypted' } });
  });
});
