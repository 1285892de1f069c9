/** Every language of the matcher. A new one is one file and one line here. */

import { ar } from './ar.ts';
import type { Lexicon } from './concepts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { europe } from './europe.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

export const tagged: Readonly<Record<string, Lexicon>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  es,
  ru,
  ar,
  fr,
  de,
  ko,
  ja,
  pt,
  it,
  vi,
};

/** Identity words of further languages, for pages that are in none of the above. */
export const more: readonly Lexicon[] = [europe];
