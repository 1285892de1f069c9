/** Every language of the matcher. A new one is one file and one line here. */

import type { Lexicon } from './concepts.ts';
import { zhHans } from './zh-hans.ts';

export const tagged: Readonly<Record<string, Lexicon>> = { 'zh-Hans': zhHans };

/** Identity words of further European languages, for pages that are in none of the above. */
export const more: readonly Lexicon[] = [];
