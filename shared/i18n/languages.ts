/** i18n: words, directions and formats. A language is one folder under `locales/`, found by itself. */

import type { words } from './locales/en/index.ts';

/** How a language introduces itself in the picker. */
export interface LanguageMeta {
  /** BCP 47 tag; equals the folder name. */
  tag: string;
  /** Its own name in its own script. */
  name: string;
  dir: 'ltr' | 'rtl';
}

/** Every language has the words of English; missing ones fall back to English one by one. */
export type Words = Widened<typeof words>;
type Widened<T> = { [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

const metas = import.meta.glob<LanguageMeta>('./locales/*/meta.ts', { eager: true, import: 'meta' });
const wholes = import.meta.glob<object>('./locales/*/index.ts', { import: 'words' });
const firsts = import.meta.glob<object>('./locales/*/first.ts', { import: 'first' });

/** The languages there are, English first. */
export const languages: readonly LanguageMeta[] = Object.values(metas).sort((a, b) =>
  a.tag === 'en' ? -1 : b.tag === 'en' ? 1 : a.tag.localeCompare(b.tag),
);

/** How much of a language: the few words of the first screen, or all. */
export type Extent = 'first' | 'whole';

export async function loadWords(tag: string, extent: Extent): Promise<object> {
  const [loaders, file] = extent === 'first' ? [firsts, 'first'] : [wholes, 'index'];
  const load = loaders[`./locales/${tag}/${file}.ts`] ?? loaders[`./locales/en/${file}.ts`];
  if (!load) throw new Error(`no words for ${tag}`);
  return load();
}

/** The languages a clinic offers; all there are when it names none that exists. */
export function offered(tags: readonly string[] | undefined): readonly LanguageMeta[] {
  const named = languages.filter((one) => tags?.includes(one.tag));
  return named.length > 0 ? named : languages;
}

/** The best language on offer for a list of wishes, e.g. `['zh-CN', 'en']` gives `zh-Hans`. */
export function chooseLanguage(wishes: readonly string[], among: readonly LanguageMeta[] = languages): string {
  for (const wish of wishes) {
    const found = match(wish, among);
    if (found) return found;
  }
  return among.find((one) => one.tag === 'en')?.tag ?? among[0]?.tag ?? 'en';
}

function match(wish: string, among: readonly LanguageMeta[]): string | undefined {
  const locale = parse(wish);
  if (!locale) return undefined;
  const candidates = [wish, `${locale.language}-${locale.script ?? ''}`, locale.language];
  return candidates
    .map((tag) => among.find((one) => one.tag.toLowerCase() === tag.toLowerCase())?.tag)
    .find((tag) => tag !== undefined);
}

/** zh-CN, zh-SG and plain zh mean Hans; zh-TW and zh-HK mean Hant (CLDR likely subtags). */
function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
