import { inflateSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { packageFile } from '../../../../shared/export/pdf/attach.ts';
import { example, examplePackage } from '../../../pdf/packages.ts';
import { readWithPdfJs } from '../../../pdf/reader.ts';
import { keep, pdfOf } from '../../../pdf/setup.ts';
import { bare, has, run } from '../../../pdf/tools.ts';

vi.setConfig({ testTimeout: 60_000 });

const document = await examplePackage();
const made = await pdfOf(document);
await keep('en.pdf', made.bytes);
const read = await readWithPdfJs(made.bytes);

describe('tags', () => {
  test('are sound: tables, lists, figures, and everything drawn is tagged or an artifact', () => {
    expect(read.problems).toEqual([]);
    expect(read.marked).toBe(true);
    for (const role of ['Document', 'H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure'])
      expect(read.roles.get(role), role).toBeGreaterThan(0);
    expect(read.roles.get('H1')).toBe(1);
  });

  test('are sound from right to left and on Letter', async () => {
    expect((await readWithPdfJs((await pdfOf(document, { own: 'ar' })).bytes)).problems).toEqual([]);
    expect((await readWithPdfJs((await pdfOf(document, { size: 'Letter' })).bytes)).problems).toEqual([]);
  });

  test('the title is shown, the sections are bookmarks', () => {
    expect(read.title).toContain('Request for a second opinion');
    expect(read.showsTitle).toBe(true);
    expect(read.bookmarks).toEqual(expect.arrayContaining(['All questions', 'Records', 'Timeline', 'Medicines']));
  });

  test.runIf(has('qpdf'))('the catalog has a language, the attachment as data, and headers have a scope', () => {
    const json = run('qpdf', made.bytes, '--json=2', 'FILE');
    expect(json).toContain('"/Lang": "u:en"');
    expect(json).toContain('"/Lang": "u:zh-Hans"');
    expect(json).toContain('"/AFRelationship": "/Data"');
    expect(json).toMatch(/"\/AF": \[/);
    expect(json).toContain('"/Scope": "/Column"');
    expect(json).toContain('"/Tabs": "/S"');
  });
});

describe('pages', () => {
  test.runIf(has('pdfinfo'))('are A4 or Letter', async () => {
    expect(run('pdfinfo', made.bytes, 'FILE')).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(run('pdfinfo', (await pdfOf(document, { size: 'Letter' })).bytes, 'FILE')).toMatch(
      /612 x 792 pts \(letter\)/,
    );
  });

  test('say which of how many they are', () => {
    expect(bare(read.text)).toContain(`1/${read.pages}`);
    expect(bare(read.text)).toContain(`${read.pages}/${read.pages}`);
  });

  test('the cover is one page, however much is told', async () => {
    const from = example();
    const long = 'A long illness with many words. '.repeat(60);
    const questions = from.questions.map((one) => ({ ...one, text: long.slice(0, 1_900) }));
    const full = await examplePackage({
      questions,
      story: { ...from.story, diagnosis: long, goal: long, stageOrSeverity: long.slice(0, 400) },
    });
    expect((await pdfOf({ ...full, stage: 'first-contact' })).pages).toBe(1);
    const whole = await readWithPdfJs((await pdfOf(full)).bytes);
    expect(whole.problems).toEqual([]);
    expect(bare(whole.text)).toContain(bare(long));
  });

  test('a first contact is the cover alone, without an identity document', async () => {
    const first = await examplePackage({ share: { stage: 'first-contact', leftOut: [] } });
    const { bytes, pages } = await pdfOf(first);
    await keep('first-contact.pdf', bytes);
    expect(pages).toBe(1);
    expect(bare((await readWithPdfJs(bytes)).text)).not.toContain('N00000000');
    expect(unpacked(bytes)).not.toContain('N00000000');
  });

  test('one language takes the whole width', async () => {
    const { bytes } = await pdfOf(document, { own: 'en', other: 'none' });
    await keep('en-alone.pdf', bytes);
    const alone = await readWithPdfJs(bytes);
    expect(alone.problems).toEqual([]);
    expect(alone.text).not.toMatch(/病理/);
  });
});

describe('what is inside', () => {
  test('the package is attached, byte for byte', () => {
    expect(read.attachments['package.json']).toEqual(packageFile(document).bytes);
  });

  test('the same package gives the same bytes', async () => {
    expect(Buffer.compare((await pdfOf(document)).bytes, made.bytes)).toBe(0);
  });

  test('what the patient left out is nowhere in the bytes', async () => {
    const from = example();
    const canary = 'Zyzzyva';
    const secret = {
      story: {
        ...from.story,
        pastIllnesses: `${canary} past`,
        familyHistory: { state: 'listed' as const, text: `${canary} family` },
      },
      person: { ...from.person, identity: { ...from.person.identity, number: canary } },
      share: { stage: 'full' as const, leftOut: ['past-illnesses', 'family-history', 'identity-document'] },
    };
    const { bytes } = await pdfOf(await examplePackage(secret));
    expect((await readWithPdfJs(bytes)).text).not.toContain(canary);
    expect(unpacked(bytes)).not.toContain(canary);
    // The same words do show when they are not left out: the search can find them.
    const shown = (await pdfOf(await examplePackage({ ...secret, share: { stage: 'full', leftOut: [] } }))).bytes;
    expect(unpacked(shown)).toContain(canary);
  });
});

/** All bytes of a PDF with its streams unpacked, as Latin text and as UTF-16 read as Latin. */
function unpacked(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(bytes.subarray(index + length, text.indexOf('endstream', index)), { finishFlush: 2 }).toString(
        'latin1',
      );
    } catch {
      return '';
    }
  });
  const whole = [text, ...streams].join('\n');
  return whole + whole.replaceAll('\u0000', '');
}
