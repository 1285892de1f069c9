import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Tree = { [key: string]: string | Tree };

const folder = resolve(import.meta.dirname, '../../shared/i18n/locales');
const tags = readdirSync(folder);

const flat = (tree: Tree, path = ''): Map<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...flat(value, `${path}${key}.`)],
    ),
  );

const load = async (tag: string): Promise<Map<string, string>> =>
  flat(((await import(`../../shared/i18n/locales/${tag}/index.ts`)) as { words: Tree }).words);

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();

const english = await load('en');

describe.each(tags)('the words of %s', (tag) => {
  it('introduce themselves with their own folder name', async () => {
    const { meta } = (await import(`../../shared/i18n/locales/${tag}/meta.ts`)) as {
      meta: { tag: string; name: string };
    };
    expect(meta.tag).toBe(tag);
    expect(meta.name).not.toBe('');
  });

  it('have every key of English and no other', async () => {
    const words = await load(tag);
    expect(words.size).toBeGreaterThan(200);
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('say something everywhere, with the same placeholders as English', async () => {
    for (const [key, text] of await load(tag)) {
      expect(text.trim(), key).not.toBe('');
      const one = key.replace(/_(zero|one|two|few|many|other)$/, '');
      // A plural form may leave the count out ("1 record"): only invented placeholders are wrong.
      const allowed = new Set(
        [...english].filter(([k]) => k.startsWith(one)).flatMap(([, words]) => placeholders(words)),
      );
      for (const name of placeholders(text)) expect(allowed.has(name), `${key}: ${name}`).toBe(true);
      if (one === key) expect(placeholders(text), key).toEqual(placeholders(english.get(key) ?? ''));
    }
  });

  it('use full-width punctuation between Chinese characters', async () => {
    if (!tag.startsWith('zh')) return;
    for (const [key, text] of await load(tag)) expect(text, key).not.toMatch(/[一-鿿][,;:?!][一-鿿]/u);
  });
});
