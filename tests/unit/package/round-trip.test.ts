import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Case, newCase, patientCase } from '../../../shared/case/case.ts';
import { canonicalJson } from '../../../shared/kit/json.ts';
import { caseOf, isWhole } from '../../../shared/package/case-of.ts';
import { cleanTexts } from '../../../shared/package/clean.ts';
import { openPackage } from '../../../shared/package/open.ts';
import { parts } from '../../../shared/package/parts.ts';
import { anyCase } from './arbitrary.ts';
import { runs, sealed, sha } from './sealed.ts';

const whole = (from: Case): Case => ({ ...from, share: { stage: 'full', leftOut: [] } });
const travelled = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function opened(document: unknown) {
  const result = await openPackage(travelled(document), sha);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

test('any case comes back from its whole package, losing nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase.map(whole), async (from) => {
      const { package: document, integrity, unknownKeys } = await opened(await sealed(from));
      expect(isWhole(document)).toBe(true);
      expect(integrity).toBe('intact');
      expect(unknownKeys).toBe(0);
      expect(canonicalJson(caseOf(document))).toBe(canonicalJson(cleanTexts(from).value));
    }),
    { numRuns: runs(150) },
  );
});

test('whatever is left out, the package opens intact and gives a valid case', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, fc.subarray(parts.map((part) => part.id)), async (told, leftOut) => {
      const from = { ...told, share: { ...told.share, leftOut } };
      const { package: document, integrity } = await opened(await sealed(from));
      expect(integrity).toBe('intact');
      expect(patientCase.safeParse(caseOf(document)).error).toBeUndefined();
    }),
    { numRuns: runs(100) },
  );
});

test('the same case and clock give the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (from) => {
      const [one, two] = [await sealed(from), await sealed(structuredClone(from))];
      expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    }),
    { numRuns: runs(40) },
  );
});

const medicineCase = (checked: 'yes' | 'no' | undefined): Case => {
  const blank = newCase('case-1', '2026-01-01T00:00:00Z');
  const item = { id: 'm1', printed: '格华止', generic: 'metformin', ...(checked ? { checked } : {}) };
  return { ...blank, story: { ...blank.story, medicines: { state: 'listed', items: [item] } } };
};

test('a generic name stands as a name only when somebody confirmed it', async () => {
  const [yes] = (await sealed(medicineCase('yes'))).story.medicines.items;
  expect(yes?.generic).toBe('metformin');
  for (const answer of ['no', undefined] as const) {
    const document = await sealed(medicineCase(answer));
    expect(document.story.medicines.items[0]).not.toHaveProperty('generic');
    expect(document.story.medicines.items[0]?.genericUnchecked).toBe('metformin');
    expect(caseOf(document)).toEqual(medicineCase(answer));
  }
});

test('an unconfirmed name never comes back as confirmed', async () => {
  const document = await sealed(medicineCase('no'));
  const [item] = document.story.medicines.items;
  if (item) item.checked = 'yes';
  expect(caseOf(document).story.medicines.items[0]?.generic).toBeUndefined();
});

test('a document that shows an unconfirmed name as a name is refused', async () => {
  const document = await sealed(medicineCase('yes'));
  const [item] = document.story.medicines.items;
  if (item) item.checked = 'unknown';
  expect(await openPackage(document, sha)).toMatchObject({
    ok: false,
    problem: { code: 'package.invalid', detail: { place: 'story.medicines.items.0.generic' } },
  });
});

test('without a way to hash, a package is sealed without a digest and opened unchecked', async () => {
  const none = async () => undefined;
  const bare = await sealed(medicineCase('no'), { digest: none });
  expect(bare.integrity).toBeUndefined();
  expect((await opened(bare)).integrity).toBe('absent');
  const result = await openPackage(await sealed(medicineCase('no')), none);
  expect(result.ok && result.value.integrity).toBe('unchecked');
});
