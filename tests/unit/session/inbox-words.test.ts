import { describe, expect, test } from 'vitest';
import { exampleClinic } from '../../../shared/catalog/clinics/example-clinic.ts';
import { recordById } from '../../../shared/catalog/index.ts';
import type { RecordType } from '../../../shared/catalog/schema.ts';
import { speak } from '../../../shared/i18n/words.ts';
import { askBoth, askText } from '../../../shared/session/inbox/ask.ts';
import { csvOf } from '../../../shared/session/inbox/csv.ts';
import { prepared } from '../../../shared/session/inbox/find.ts';
import { personDiffers } from '../../../shared/session/inbox/judge.ts';
import { sealed } from '../package/sealed.ts';
import { inboxWith, someone } from './inbox-desk.ts';

describe('a table for a spreadsheet', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@sum',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    ' =1',
    '　＝1',
    '＋1',
    '－1',
    '＠1',
    "=cmd|'/c calc'!A1",
    '-2+3+cmd',
    '@SUM(1)',
    '+49 170',
  ])('does not run %j', (text) => {
    expect(csvOf([[text]]).slice(1)).toBe(`"'${text.replaceAll('"', '""')}"\r\n`);
  });

  test.each(['Abenov', '1968-04-17', '肺癌', '7 = 7', 'a-b', '', 'محمد'])('leaves %j as it is', (text) => {
    expect(csvOf([[text]])).toBe(`\ufeff"${text}"\r\n`);
  });

  test('keeps quotes, commas and line breaks inside their cell', () => {
    expect(
      csvOf([
        ['a"b', 'c,d'],
        ['e\nf', ''],
      ]),
    ).toBe('\ufeff"a""b","c,d"\r\n"e\nf",""\r\n');
  });
});

describe('asking for the rest', () => {
  const records = ['discharge-summary', 'imaging-dicom'].map((id) => recordById(id) as RecordType);

  test('is written in the patient’s language with the other name beside it', async () => {
    const text = askText(await speak('en'), { records, profile: exampleClinic, discharge: '2026-11-26' });
    expect(text).toContain('these 2 records');
    expect(text).toMatch(/1\. Discharge summary.*\n {3}出院小结.*\n2\. /);
    expect(text).toMatch(/You leave the hospital on .*2026\./);
    expect(text.endsWith(exampleClinic.name.en)).toBe(true);
  });

  test('carries both languages, or one where both are the same', async () => {
    const [english, chinese] = [await speak('en'), await speak('zh-Hans')];
    expect(askBoth(chinese, english, { records })).toMatch(/^您好！[\s\S]*\* \* \*\n\nHello,/);
    expect(askBoth(english, english, { records })).not.toContain('* * *');
  });
});

describe('who it is', () => {
  const named = (family: string, given: string, more: object = {}) =>
    sealed(someone('case-1', { name: { family, given, aliases: [] }, ...more }));

  test.each([
    ['Abenov', 'Nurlan', {}, false],
    ['ABENOV', 'nurlan', {}, false],
    ['Nurlan', 'Abenov', {}, false],
    ['Li', 'Wei', {}, true],
    ['Abenov', 'Nurlan', { birthDate: '1968-04-18' }, true],
    ['Abenov', 'Nurlan', { birthDate: undefined }, false],
    ['Abenova', 'Nurlan', { name: { family: 'Abenova', given: 'Nurlan', aliases: ['ABENOV NURLAN'] } }, false],
  ])('%s %s %j', async (family, given, more, differs) => {
    expect(personDiffers(await named('Abenov', 'Nurlan'), await named(family, given, more))).toBe(differs);
  });
});

test('one spelling for searching', () => {
  expect(prepared('ＣＴ Ćirić İstanbul')).toBe('ct ciric istanbul');
});

test('a first contact does not count what it holds back as missing', async () => {
  const contact = { ...someone('case-1'), share: { stage: 'first-contact' as const, leftOut: [] } };
  const inbox = await inboxWith([contact]);
  await inbox.openCase('case-1');
  const { heldBack, missing, entries } = inbox.open.value?.study ?? { heldBack: new Set(), missing: [], entries: [] };
  const numbers = entries.find((entry) => entry.record.madeFrom === 'hospital-numbers')?.record.id;
  expect([...heldBack]).toContain('passport-id');
  expect(numbers === undefined || heldBack.has(numbers)).toBe(true);
  expect(missing.filter((entry) => heldBack.has(entry.record.id))).toEqual([]);
  expect(inbox.open.value?.looks.map((one) => one.kind)).toContain('first-contact');
});

test('what to look at, heaviest first, the patient’s own word last', async () => {
  const one = someone('case-1', { name: { family: 'Abenov', given: 'Nurlan', aliases: ['ABENOV NURLANBEK'] } });
  const inbox = await inboxWith([{ ...one, emergency: { ticked: ['chest-pain'] } }]);
  await inbox.openCase('case-1');
  const looks = inbox.open.value?.looks ?? [];
  expect(looks.slice(0, 2)).toMatchObject([
    { kind: 'emergency', texts: ['chest-pain'] },
    { kind: 'names-differ', texts: ['ABENOV NURLAN', 'ABENOV NURLANBEK'] },
  ]);
  expect(looks.at(-1)?.kind).toBe('patient-reported');
});
