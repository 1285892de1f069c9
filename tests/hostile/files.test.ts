import { describe, expect, test } from 'vitest';
import { readPackageFile } from '../../shared/import/index.ts';
import { transferProblems } from '../../shared/import/problems.ts';
import { hostileFiles, payloads } from './files.ts';

const answerTo = async (file: Blob): Promise<string> => {
  const result = await readPackageFile(file);
  return result.ok ? result.value.kind : result.problem.code;
};

describe('every hostile file has one expected answer within 2 seconds', () => {
  test.each(hostileFiles)('$name: $expect', { timeout: 2_000 }, async ({ make, expect: expected }) => {
    expect(await answerTo(make())).toBe(expected);
  });
});

test('there are at least 60 hostile files under different names, and at least 4 for each good one', () => {
  const good = hostileFiles.filter((file) => file.expect === 'package' || file.expect === 'backup');
  expect(new Set(hostileFiles.map((file) => file.name)).size).toBe(hostileFiles.length);
  expect(hostileFiles.length - good.length).toBeGreaterThanOrEqual(Math.max(60, good.length * 4));
});

test('every code of importing is provoked by some file', () => {
  const provoked = new Set(hostileFiles.map((file) => file.expect));
  const elsewhere = ['import.unreadable', 'package.not-ours', 'export.not-saved'];
  expect(transferProblems.filter((code) => !provoked.has(code))).toEqual(elsewhere);
});

test('no file reaches the machinery of objects', async () => {
  const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  for (const { make } of hostileFiles.filter((file) => file.expect === 'import.forbidden-key')) await answerTo(make());
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('the words of a person pass unchanged, whatever they look like', async () => {
  for (const text of payloads) {
    const file = hostileFiles.find((one) => one.name === `the words ${JSON.stringify(text)} in a summary`);
    const result = await readPackageFile(file?.make() ?? new Blob());
    expect(result.ok && result.value.kind === 'package' && result.value.package.story.summary).toBe(text);
  }
});
