/** content: what the paper says, in reading order, in the patient's language and in the reader's. */

import type { PartialDate } from '../../../kit/dates.ts';
import type { Look, Para } from '../paper.ts';
import type { Span, Tone } from '../text/items.ts';

/** The words and formats of one language; the screens' own voice fits. */
export interface PaperVoice {
  tag: string;
  meta: { dir: 'ltr' | 'rtl' };
  t(key: string, values?: Readonly<Record<string, unknown>>): string;
  say(text: { en: string; zh: string }): string;
  date(date: string): string;
  partial(when: PartialDate): string;
  list(items: readonly string[]): string;
  country(code: string): string;
  languageName(code: string): string;
}

/** `other` is absent where the reader reads the patient's language. */
export interface Both {
  own: PaperVoice;
  other?: PaperVoice | undefined;
}

type Said = string | readonly Span[];
export type Say = (voice: PaperVoice) => Said | undefined;

export interface Style {
  look?: Look;
  bold?: boolean;
  tone?: Tone;
  most?: number | undefined;
}

export function paraIn(voice: PaperVoice, said: Said, { look = 'body', bold, tone, most }: Style = {}): Para {
  const spans = typeof said === 'string' ? [{ text: said, bold, tone }] : said.map((span) => ({ tone, bold, ...span }));
  return { spans, lang: voice.tag, dir: voice.meta.dir, look, most };
}

/** The same line in both languages. */
export function beside(both: Both, say: Say, style: Style = {}): { own: Para[]; other?: Para[] } {
  const side = (voice: PaperVoice): Para[] => {
    const said = say(voice);
    return said === undefined || said.length === 0 ? [] : [paraIn(voice, said, style)];
  };
  return both.other ? { own: side(both.own), other: side(both.other) } : { own: side(both.own) };
}

/** Several lines in both languages. */
export function lines(
  both: Both,
  ...parts: readonly { own: readonly Para[]; other?: readonly Para[] }[]
): { own: Para[]; other?: Para[] } {
  const own = parts.flatMap((part) => part.own);
  return both.other ? { own, other: parts.flatMap((part) => part.other ?? []) } : { own };
}

/** Label in each language in one line: "Diagnosis 诊断". */
export function label({ own, other }: Both, say: (voice: PaperVoice) => string, look: Look = 'label'): Para {
  const spans: Span[] = [{ text: say(own), tone: 'quiet' }];
  if (other)
    spans.push({ text: '  ', tone: 'quiet' }, { text: say(other), lang: other.tag, tone: 'quiet', apart: true });
  return { spans, lang: own.tag, dir: own.meta.dir, look };
}

/** A value in both languages under one another; once, where both say the same. */
export function values({ own, other }: Both, say: (voice: PaperVoice) => string, style: Style = {}): Para[] {
  const [first, second] = [say(own), other && say(other)];
  return [
    paraIn(own, first, style),
    ...(other && second !== undefined && second !== first ? [paraIn(other, second, style)] : []),
  ];
}

const firstStrong = /[\p{L}]/u;
const rtlLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words of the patient: never translated, and running in the direction their first letter asks for. */
export function free({ own }: Both, text: string, style: Style = {}): Para {
  const letter = firstStrong.exec(text)?.[0] ?? '';
  const dir = letter === '' ? own.meta.dir : rtlLetter.test(letter) ? 'rtl' : 'ltr';
  const foreign = dir !== own.meta.dir;
  return { ...paraIn(own, text, style), dir, ...(foreign && { lang: dir === 'ltr' ? 'en' : own.tag }) };
}

/** Parts that are there, with the comma of the language. */
export const joined = (voice: PaperVoice, ...parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join(isChinese(voice) ? '，' : ', ');

export const isChinese = ({ tag }: PaperVoice): boolean => tag.startsWith('zh');

/** A label and a value that is the same in every language. */
export const labelled = (voice: PaperVoice, key: string, value: string): Span[] => [
  { text: `${voice.t(key)}${isChinese(voice) ? '：' : ': '}`, tone: 'quiet' },
  { text: value, apart: true },
];
