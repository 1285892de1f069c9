import { describe, expect, test } from 'vitest';
import { type Case, patientCase } from '../../../shared/case/case.ts';
import { notePart, parts, questionPart, recordPart } from '../../../shared/package/parts.ts';
import { filled } from './arbitrary.ts';
import { sealed } from './sealed.ts';

/** Each text names the place it was typed into, so that a leak names itself. */
const canary = (path: string): string => `<${path}>`;
const full = filled(patientCase, canary) as Case;
const [medicine] = full.story.medicines.items;
if (medicine) medicine.checked = 'no';

const canaries = [...new Set(JSON.stringify(full).match(/<[^>"]+>/g))];
const sharing = (share: Case['share'], from: Case = full): Case => ({ ...from, share });

const bytesOf = async (from: Case): Promise<string> => JSON.stringify(await sealed(from));

/** Where a place of the document was in the case. */
const inCase = (path: string): string =>
  path.replace('case.label', 'label').replace('.state', '').replace('genericUnchecked', 'generic');

const under = (paths: readonly string[]): string[] =>
  canaries.filter((text) =>
    paths.some((path) => text === canary(inCase(path)) || text.startsWith(`<${inCase(path)}.`)),
  );

test('a whole package carries every text of the case', async () => {
  const bytes = await bytesOf(sharing({ stage: 'full', leftOut: [] }));
  expect(canaries.length).toBeGreaterThanOrEqual(60);
  expect(canaries.filter((text) => !bytes.includes(text))).toEqual([]);
});

describe.each(parts)('the part $id', ({ id, paths }) => {
  const gone = under(paths);

  test('leaves nothing behind in the bytes when left out, and takes nothing else with it', async () => {
    const bytes = await bytesOf(sharing({ stage: 'full', leftOut: [id] }));
    expect(canaries.filter((text) => !bytes.includes(text)).sort()).toEqual(gone.sort());
    expect(gone.length > 0 || id === 'birth-date' || id === 'nationality').toBe(true);
  });
});

test('a birth date and a nationality that are left out are not in the document', async () => {
  const document = await sealed(sharing({ stage: 'full', leftOut: ['birth-date', 'nationality'] }));
  expect(document.person.birthDate).toBeUndefined();
  expect(document.person.nationality).toBeUndefined();
});

test('a first contact carries no document numbers, whatever the patient chose', async () => {
  const bytes = await bytesOf(sharing({ stage: 'first-contact', leftOut: [] }));
  const gone = under(parts.filter((part) => part.later).flatMap((part) => part.paths));
  expect(gone).toEqual(
    expect.arrayContaining([
      '<person.identity.number>',
      '<person.insurance.policy>',
      '<person.representative.idNumber>',
    ]),
  );
  expect(gone.filter((text) => bytes.includes(text))).toEqual([]);
  expect(bytes).toContain('<story.summary>');
});

test('a first contact lists no sensitive record and nothing that is not asked for', async () => {
  const records: Case['records'] = {
    'infection-screen': { status: 'have', hospital: '<screen>' },
    'old-record': { status: 'have', hospital: '<old>' },
    'lab-results': { status: 'have', hospital: '<labs>' },
  };
  const document = await sealed(sharing({ stage: 'first-contact', leftOut: [] }, { ...full, records }));
  expect(document.records.map((record) => record.id)).toEqual(['discharge-summary', 'lab-results']);
  expect(document.readiness.missing.map((record) => record.id)).toEqual(['discharge-summary']);
  expect(document.questions[0]?.needs).toEqual(['discharge-summary']);
  expect(JSON.stringify(document)).not.toMatch(/<screen>|<old>|infection/);
});

test('one record, one note and one question can be left out alone', async () => {
  const out = [recordPart('discharge-summary'), notePart('lab-results'), questionPart('one')];
  const document = await sealed(sharing({ stage: 'full', leftOut: out }));
  const bytes = JSON.stringify({ ...document, leftOut: [] });
  expect(bytes).not.toMatch(/discharge-summary|<records\.\*\.note>|<questions/);
  expect(bytes).toContain('<records.*.hospital>');
  expect(document.leftOut).toEqual(out);
});

test('what is left out is named, so that a doctor can tell it from what was never filled in', async () => {
  const document = await sealed(sharing({ stage: 'full', leftOut: ['allergies'] }));
  expect(document.story.allergies).toEqual({ items: [] });
  expect(document.leftOut).toEqual(['allergies']);
});
