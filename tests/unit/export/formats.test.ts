import { describe, expect, test } from 'vitest';
import { newCase } from '../../../shared/case/case.ts';
import { sha256 } from '../../../shared/export/digest.ts';
import { exportFormats, packageFileName } from '../../../shared/export/index.ts';
import { readPackageFile } from '../../../shared/import/index.ts';
import { sealed, sha } from '../package/sealed.ts';

const blank = newCase('k3f9a27q0mx4rt8v', '2026-01-01T00:00:00Z');
const named = { ...blank, person: { ...blank.person, name: { family: 'Abenova', given: 'Dana', aliases: [] } } };

describe.each(exportFormats)('the format $id', ({ extension, load }) => {
  test('gives the same bytes for the same package, and they open again', async () => {
    const document = await sealed(named);
    const writer = await load();
    const [one, two] = [new Blob([await writer.write(document)]), new Blob([await writer.write(document)])];
    expect(await one.text()).toBe(await two.text());
    expect(await readPackageFile(one)).toMatchObject({ ok: true, value: { kind: 'package', integrity: 'intact' } });
  });

  test('has a file name that does not say who the patient is', async () => {
    const name = packageFileName(await sealed(named), extension);
    expect(name).toBe(`records-package_20260301_x4rt8v.${extension}`);
    expect(name).not.toMatch(/aben|dana/i);
  });

  test('stops when asked to', async () => {
    const writer = await load();
    await expect(writer.write(await sealed(named), AbortSignal.abort())).rejects.toThrow();
  });
});

test('every format has an id and an extension of its own', () => {
  expect(new Set(exportFormats.map((format) => format.id)).size).toBe(exportFormats.length);
  expect(new Set(exportFormats.map((format) => format.extension)).size).toBe(exportFormats.length);
});

test('the browser hashes as Node does', async () => {
  for (const text of ['', 'abc', '病历 📄 \u0000']) expect(await sha256(text)).toBe(await sha(text));
});
