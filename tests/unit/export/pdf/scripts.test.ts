import { describe, expect, test, vi } from 'vitest';
import { examplePackage } from '../../../pdf/packages.ts';
import { readWithPdfJs } from '../../../pdf/reader.ts';
import { caseIn, samples } from '../../../pdf/scripts.ts';
import { keep, pdfOf } from '../../../pdf/setup.ts';
import { bare, has, run } from '../../../pdf/tools.ts';

vi.setConfig({ testTimeout: 60_000 });

const all = await Promise.all(
  Object.keys(samples).map(async (tag) => {
    const document = await examplePackage(caseIn(tag), tag);
    const made = await pdfOf(document, { own: tag, other: tag === 'zh-Hans' ? 'en' : 'zh-Hans' });
    await keep(`${tag}.pdf`, made.bytes);
    return { tag, made };
  }),
);

describe.each(all)('a package in $tag', ({ tag, made }) => {
  const { name, diagnosis, summary, question, mixed } = samples[tag] as (typeof samples)[string];
  const paragraphs = [name, diagnosis, summary, question, mixed];

  test('copies out exactly in pdf.js', async () => {
    const text = bare((await readWithPdfJs(made.bytes)).text);
    for (const paragraph of paragraphs) expect(text).toContain(bare(paragraph));
  });

  test.runIf(has('pdftotext'))('copies out in poppler: Arabic word by word, everything else exactly', () => {
    const text = bare(run('pdftotext', made.bytes, '-enc', 'UTF-8', 'FILE', '-'));
    for (const paragraph of paragraphs) {
      // Poppler orders lines that mix both directions in its own way, as it does with every PDF.
      const parts =
        tag === 'ar' ? paragraph.split(/[\s،.؟()]+/).filter((word) => /[\u0600-\u06ff]/.test(word)) : [paragraph];
      for (const part of parts) expect(text).toContain(bare(part));
    }
  });

  test.runIf(has('qpdf'))('is sound, with every font inside', () => {
    expect(() => run('qpdf', made.bytes, '--check', 'FILE')).not.toThrow();
    if (!has('pdffonts')) return;
    const fonts = run('pdffonts', made.bytes, 'FILE').split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  test('says which characters no font has, and nothing else is lost', () => {
    expect(made.missing).toEqual(tag === 'zh-Hans' ? ['㵧'] : []);
  });
});
