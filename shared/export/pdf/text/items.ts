/** Cuts a paragraph into pieces of one font, direction and style. */

import type { Chosen, Library } from '../fonts/library.ts';
import { isUnseen } from '../fonts/library.ts';
import { bidi } from './shape.ts';

export type Tone = 'ink' | 'quiet' | 'have' | 'wait' | 'act' | 'stop';

/** Words of one style. `apart`: a name, number or foreign text whose direction must not disturb what stands around. */
export interface Span {
  text: string;
  lang?: string | undefined;
  bold?: boolean | undefined;
  tone?: Tone | undefined;
  apart?: boolean | undefined;
}

export interface Paragraph {
  spans: readonly Span[];
  lang: string;
  dir: 'ltr' | 'rtl';
}

export interface Item extends Chosen {
  start: number;
  end: number;
  level: number;
  span: Span;
  lang: string;
  /** The character no font has: it is drawn as a picture, or as a box. */
  stranger?: string | undefined;
}

export interface Prepared {
  text: string;
  items: readonly Item[];
  base: 0 | 1;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u202b\u202e\u2067]|\ud83a/;

/** The text as it is laid out: composed, tidy, with what stands apart wrapped in isolates (UAX 9, FSI and PDI). */
export const spanText = ({ text, apart }: Span): string => {
  const tidy = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  return apart ? `\u2068${tidy}\u2069` : tidy;
};

export function itemise(paragraph: Paragraph, library: Library): Prepared {
  const base = paragraph.dir === 'rtl' ? 1 : 0;
  const text = paragraph.spans.map(spanText).join('');
  const levels = base === 1 || rightToLeft.test(text) ? bidi.getEmbeddingLevels(text, paragraph.dir).levels : undefined;
  const items: Item[] = [];
  let at = 0;
  for (const span of paragraph.spans) {
    const lang = span.lang ?? paragraph.lang;
    for (const sign of spanText(span)) {
      addSign({ sign, at, span, lang, level: levels?.[at] ?? 0 }, items, library);
      at += sign.length;
    }
  }
  return { text, items, base };
}

type Sign = { sign: string; at: number; span: Span; lang: string; level: number };

function addSign({ sign, at, span, lang, level }: Sign, items: Item[], library: Library) {
  const last = items.at(-1);
  const before = last?.span === span && !last.stranger ? last : undefined;
  const bold = span.bold === true;
  const chosen = chooseFor(sign, lang, bold, library, before);
  const box = chosen ? undefined : (library.choose(0x20, lang, false) ?? before);
  if (box) items.push({ ...box, start: at, end: at + sign.length, level, span, lang, stranger: sign });
  if (!chosen) return;
  if (before && before.face === chosen.face && before.level === level && before.end === at) before.end += sign.length;
  else items.push({ face: chosen.face, thicken: chosen.thicken, start: at, end: at + sign.length, level, span, lang });
}

/** Marks stay with their letter and unseen signs with what stands before them. */
function chooseFor(
  sign: string,
  lang: string,
  bold: boolean,
  library: Library,
  before: Item | undefined,
): Chosen | undefined {
  const point = sign.codePointAt(0) as number;
  const stays = isUnseen(point) || ((point === 0x20 || /\p{M}/u.test(sign)) && before?.face.glyphFor(point) !== 0);
  if (before && stays) return before;
  if (isUnseen(point)) return library.choose(0x20, lang, false);
  return library.choose(point, lang, bold);
}
