import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCase } from '../../../shared/case/case.ts';
import { packageJsonSchema } from '../../../shared/package/json-schema.ts';
import type { RecordsPackage } from '../../../shared/package/schema.ts';
import { anyCase } from './arbitrary.ts';
import { runs, sealed } from './sealed.ts';

const published = JSON.parse(
  readFileSync(new URL('../../../public/records-package.v1.schema.json', import.meta.url), 'utf8'),
);
const accepts = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(published);

test('the published schema is the one the code uses', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(packageJsonSchema())));
});

test('another tool accepts every package that is sealed here', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (from) => {
      const document = JSON.parse(JSON.stringify(await sealed(from)));
      expect(accepts(document), JSON.stringify(accepts.errors)).toBe(true);
    }),
    { numRuns: runs(100) },
  );
});

type Break = (document: RecordsPackage) => unknown;
const broken: readonly [string, Break][] = [
  ['another format', (one) => ({ ...one, format: 'bundle' })],
  ['another major version', (one) => ({ ...one, version: '2.0.0' })],
  ['no notice', ({ notice: _, ...one }) => one],
  ['a claim to come from a clinic', (one) => ({ ...one, source: 'clinician' })],
  ['an unknown stage', (one) => ({ ...one, stage: 'second' })],
  ['records that are no list', (one) => ({ ...one, records: {} })],
  ['an unknown status', (one) => ({ ...one, records: [{ id: 'lab-results', status: 'lost' }] })],
  ['a negative revision', (one) => ({ ...one, revision: -1 })],
  ['an id with spaces', (one) => ({ ...one, id: 'case one' })],
  ['a digest in capitals', (one) => ({ ...one, integrity: { algorithm: 'SHA-256', digest: 'A'.repeat(64) } })],
  ['a text that is too long', (one) => ({ ...one, story: { ...one.story, summary: 'x'.repeat(20_001) } })],
];

test.each(broken)('another tool refuses %s', async (_, change) => {
  expect(accepts(change(await sealed(newCase('case-1', '2026-01-01T00:00:00Z'))))).toBe(false);
});
