import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examplePackage } from '../../../pdf/packages.ts';
import { pdfOf } from '../../../pdf/setup.ts';

const out = join(import.meta.dirname, '../../../../test-results/pdf');

test('a package becomes a PDF', async () => {
  await mkdir(out, { recursive: true });
  const start = performance.now();
  const made = await pdfOf(await examplePackage());
  console.log(made.pages, made.bytes.length, made.missing, made.fonts, performance.now() - start);
  await writeFile(join(out, 'en-zh.pdf'), made.bytes);
  const again = performance.now();
  await pdfOf(await examplePackage());
  console.log('warm', performance.now() - again);
  await writeFile(join(out, 'en-zh.pdf'), made.bytes);
  expect(made.missing).toEqual([]);
}, 60_000);
