/** The words of one language, ready to use. */

import i18next, { type i18n, type TFunction } from 'i18next';
import { type Extent, type LanguageMeta, languages, loadWords } from './languages.ts';
import type { words } from './locales/en/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof words };
    returnNull: false;
  }
}

interface Bilingual {
  en: string;
  zh: string;
}

/** A text in a language other than the reader's, to be shown beside it with its own `lang`. */
export interface SecondVoice {
  text: string;
  lang: string;
}

/** What a screen needs to speak: `t` for interface words, `say` for catalogue texts, `second` for the hospital's side. */
export interface Speech {
  meta: LanguageMeta;
  t: TFunction;
  say(text: Bilingual): string;
  /** Chinese for everyone who does not read Chinese; English for those who do. */
  second(text: Bilingual): SecondVoice;
}

let engine: i18n | undefined;
const loaded = new Set<string>();

/** Loads a language, or only the words of its first screen, and gives its words. */
export async function speak(tag: string, extent: Extent = 'whole'): Promise<Speech> {
  const meta = languages.find((one) => one.tag === tag) ?? { tag: 'en', name: 'English', dir: 'ltr' as const };
  if (!engine) {
    engine = i18next.createInstance();
    await engine.init({ lng: meta.tag, fallbackLng: 'en', resources: {}, interpolation: { escapeValue: false } });
  }
  if (!loaded.has(`${meta.tag} whole`) && !loaded.has(`${meta.tag} ${extent}`)) {
    engine.addResourceBundle(meta.tag, 'translation', await loadWords(meta.tag, extent), true, true);
    loaded.add(`${meta.tag} ${extent}`);
  }
  const chinese = meta.tag.startsWith('zh');
  return {
    meta,
    t: remembering(engine.getFixedT(meta.tag)),
    say: (text) => (chinese ? text.zh : text.en),
    second: (text) => (chinese ? { text: text.en, lang: 'en' } : { text: text.zh, lang: 'zh-Hans' }),
  };
}

/** More than all words of the screens; what is typed and said back ("Take away Aspirin") must not pile up. */
const mostKnown = 3_000;

/** The same words are asked for at every redrawing: finding them once is enough. */
function remembering(t: TFunction): TFunction {
  const look = t as unknown as (key: string, options?: object) => string;
  const known = new Map<string, string>();
  const quick: typeof look = (key, options) => {
    const asked = options ? key + JSON.stringify(options) : key;
    const text = known.get(asked) ?? look(key, options);
    if (known.size >= mostKnown) known.clear();
    known.set(asked, text);
    return text;
  };
  return quick as unknown as TFunction;
}
