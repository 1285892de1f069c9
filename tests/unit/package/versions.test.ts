import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseOf } from '../../../shared/package/case-of.ts';
import { openPackage } from '../../../shared/package/open.ts';
import { currentMajor } from '../../../shared/package/versions/index.ts';
import { sha } from './sealed.ts';

/** Packages as each version wrote them. They are never written again: patients have such files. */
const folder = new URL('../../versions/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const versions = readdirSync(folder).sort();
const packages = versions.flatMap((version) =>
  readdirSync(new URL(`${version}/`, folder))
    .filter((name) => name.endsWith('.package.json'))
    .map((name) => `${version}/${name}`),
);

test('every major version has packages to prove that it still opens', () => {
  expect(versions).toEqual(Array.from({ length: currentMajor }, (_, index) => `v${index + 1}`));
  for (const version of versions) expect(packages.some((path) => path.startsWith(`${version}/`))).toBe(true);
});

describe.each(packages)('%s', (path) => {
  test('opens intact and gives the case it gave then', async () => {
    const result = await openPackage(read(path), sha);
    expect(result).toMatchObject({ ok: true, value: { integrity: 'intact', unknownKeys: 0 } });
    const expected = read(path.replace('.package.json', '.case.json'));
    expect(result.ok && JSON.parse(JSON.stringify(caseOf(result.value.package)))).toEqual(expected);
  });
});
