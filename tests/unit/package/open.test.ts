import { expect, test } from 'vitest';
import { newCase } from '../../../shared/case/case.ts';
import { openPackage } from '../../../shared/package/open.ts';
import { migrations } from '../../../shared/package/versions/index.ts';
import { sealed, sha } from './sealed.ts';

const plain = () => sealed(newCase('case-1', '2026-01-01T00:00:00Z'));
const open = (document: unknown) => openPackage(document, sha);

test('a newer major version is refused by its number', async () => {
  expect(await open({ ...(await plain()), version: '2.0.0' })).toEqual({
    ok: false,
    problem: { code: 'package.newer', detail: { version: '2.0.0' } },
  });
});

test.each(['', '1', '0.9.0', 'v1.0.0', '1.0.0-beta', 1, null, undefined])(
  'the version %s is not taken for one',
  async (version) => {
    expect(await open({ ...(await plain()), version })).toMatchObject({ problem: { code: 'package.version-unknown' } });
  },
);

test('a newer minor version opens; what it added is counted and dropped', async () => {
  const document = await plain();
  const newer = { ...document, version: '1.7.0', pulse: { rate: 70 }, person: { ...document.person, shoeSize: 43 } };
  const result = await open(newer);
  expect(result).toMatchObject({ ok: true, value: { unknownKeys: 3, package: { version: '1.7.0' } } });
  expect(JSON.stringify(result)).not.toMatch(/shoeSize|pulse/);
});

test.each([null, undefined, 1, 'text', [], {}, { format: 'other' }])(
  '%j is not taken for a package',
  async (document) => {
    expect(await open(document)).toMatchObject({ problem: { code: 'package.not-ours' } });
  },
);

test('a refused document names the place that is wrong', async () => {
  const document = await plain();
  const broken = { ...document, person: { ...document.person, birthDate: '2023-02-30' } };
  expect(await open(broken)).toMatchObject({
    problem: { code: 'package.invalid', detail: { place: 'person.birthDate', count: 1 } },
  });
});

test('two records under one id are refused', async () => {
  const document = await plain();
  const twice = { ...document, records: [...document.records, ...document.records] };
  expect(await open(twice)).toMatchObject({ problem: { code: 'package.invalid', detail: { place: 'records' } } });
});

test('control characters and half characters go, everything else a person wrote stays', async () => {
  const document = await plain();
  const text = 'a\u0000b\u0007c\r\nd\te \u202egnp.exe\u202c \ud800 بسم 中文';
  const result = await open({ ...document, story: { ...document.story, summary: text } });
  expect(result.ok && result.value.package.story.summary).toBe('abc\nd\te \u202egnp.exe\u202c \ufffd بسم 中文');
  expect(result.ok && result.value.texts).toEqual({ cleaned: 1, directionMarks: 1 });
});

test('a digest that does not match, or is not one, means changed; none means absent', async () => {
  const document = await plain();
  const { integrity: _, ...bare } = document;
  const stateOf = async (one: unknown) => {
    const result = await open(one);
    return result.ok ? result.value.integrity : result.problem.code;
  };
  expect(await stateOf(document)).toBe('intact');
  expect(await stateOf({ ...document, revision: 7 })).toBe('changed');
  expect(await stateOf(bare)).toBe('absent');
  expect(await stateOf({ ...document, integrity: { algorithm: 'MD5', digest: '00' } })).toBe('package.invalid');
});

test('the order of fields does not matter to the digest', async () => {
  const document = await plain();
  const reversed = Object.fromEntries(Object.entries(document).reverse());
  expect(await open(reversed)).toMatchObject({ ok: true, value: { integrity: 'intact' } });
});

test('the ways from older versions lie in order, one for each', () => {
  expect(migrations.map((step) => step.from)).toEqual(migrations.map((_, index) => index + 1));
});
