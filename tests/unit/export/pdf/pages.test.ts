import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examplePackage } from '../../../pdf/packages.ts';
import { caseIn, samples } from '../../../pdf/scripts.ts';
import { pdfOf } from '../../../pdf/setup.ts';

const out = join(import.meta.dirname, '../../../../test-results/pdf');
await mkdir(out, { recursive: true });

test.each(['en', ...Object.keys(samples)])('a package becomes a PDF in %s', async (own) => {
  const start = performance.now();
  const document = await examplePackage(caseIn(own), own);
  const made = await pdfOf(document, { own, other: own === 'zh-Hans' ? 'en' : 'zh-Hans' });
  console.log(own, made.pages, made.bytes.length, made.missing, made.fonts, performance.now() - start);
  await writeFile(join(out, `${own}.pdf`), made.bytes);
  expect(made.missing).toEqual(own === 'zh-Hans' ? ['㵧'] : []);
}, 60_000);
