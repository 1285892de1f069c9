/** Which lexicons a page is read with. */

import { compile, type Phrases } from '../phrases.ts';
import type { Lexicon } from './concepts.ts';
import { en } from './en.ts';
import { ids } from './ids.ts';
import { more, tagged } from './index.ts';

export interface Readers {
  words: Phrases;
  names: Phrases;
  /** Tags of the lexicons in use, the page's own first. */
  tags: string[];
}

const scripts: readonly [RegExp, readonly string[]][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, ['ja']],
  [/\p{sc=Hangul}/u, ['ko']],
  [/\p{sc=Han}/u, ['zh-Hans', 'zh-Hant']],
  [/\p{sc=Cyrillic}/u, ['ru']],
  [/\p{sc=Arabic}/u, ['ar']],
];

const latin = ['es', 'fr', 'de', 'pt', 'it', 'vi'] as const;

/** Small words that tell Latin-script languages apart when the page does not say. */
const tells: Readonly<Record<(typeof latin)[number], RegExp>> = {
  es: /\b(?:de la|del|para|fecha|nombre|apellidos?|correo|teléfono|dirección|código|país|ciudad)\b/giu,
  fr: /\b(?:le|votre|vos|nom|prénom|adresse|téléphone|naissance|ville|pays|courriel)\b/giu,
  de: /\b(?:und|ihre|vorname|nachname|straße|telefon|ort|plz|bitte|geburtsdatum|land)\b/giu,
  pt: /\b(?:não|seu|sua|nome|sobrenome|endereço|telefone|cidade|data de|você|país|morada|apelido)\b/giu,
  it: /\b(?:il|della|nome|cognome|indirizzo|telefono|città|nascita|paese|provincia)\b/giu,
  vi: /\b(?:họ|tên|ngày|sinh|địa|chỉ|điện|thoại|bệnh|của)\b/giu,
};

function latinTag(lang: string, text: string): string | undefined {
  // A page that names another language of Latin letters is read with the shared European words.
  if (lang !== '' && lang !== 'en' && !latin.some((tag) => tag === lang)) return undefined;
  const counts = latin.map((tag) => [tag, (text.match(tells[tag]) ?? []).length + (lang === tag ? 4 : 0)] as const);
  const [best] = counts.sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 ? best[0] : undefined;
}

function scriptTags(lang: string, text: string): string[] {
  const tags = scripts.flatMap(([pattern, names]) => (pattern.test(text) ? names : []));
  // Japanese is written with Chinese characters too: its own readings go first.
  if (tags.includes('ja')) return ['ja'];
  if (/^zh-(?:tw|hk|hant|mo)/i.test(lang)) return ['zh-Hant', ...tags.filter((tag) => tag !== 'zh-Hant')];
  return tags;
}

const made = new Map<string, Readers>();

/** Compiled once per set of languages. */
export function readersFor(lang: string, text: string): Readers {
  const base = lang.toLowerCase().split('-')[0] ?? '';
  const own = latinTag(base, text);
  const tags = [...new Set([...scriptTags(lang, text), ...(own ? [own] : []), 'en'])];
  const key = tags.join();
  const known = made.get(key);
  if (known) return known;
  const lexicons = tags.flatMap((tag): Lexicon[] => (tag === 'en' ? [] : tagged[tag] ? [tagged[tag]] : []));
  const others = own ? [] : more;
  const readers = {
    words: compile([...lexicons, en, ...others]),
    names: compile([ids, en, ...lexicons, ...others], true),
    tags,
  };
  made.set(key, readers);
  return readers;
}
