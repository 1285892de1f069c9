/** Text as the matcher sees it: one spelling for width, case, accents and endings, cut into words or CJK characters. */

import { toSimplified } from './simplified.ts';

const latinMarks = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const special: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', œ: 'oe', ё: 'е' };

const plain = (letter: string): string => special[letter] ?? letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** `D.O.B.` and `Ф.И.О.` are words. */
const initials = /(?<!\p{L})(?:\p{L}\.\s?){2,4}(?!\p{L}{2})/gu;

/** Lower case, full-width made narrow, Latin accents and Arabic vowel signs taken off. */
export function foldText(raw: string): string {
  const text = raw.includes('.') ? raw.replace(initials, (found) => `${found.replace(/[.\s]/g, '')} `) : raw;
  // Most names and English labels need no more.
  if (/^[\w\s|=*.,:;/()-]*$/.test(text)) return text.toLowerCase();
  return toSimplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/\u0640|\u0307|[\u064b-\u065f]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(latinMarks, plain)
    .replace(/[ёœ]/g, plain)
    .replace(/(\p{L})['’ʼ`´]s(?![\p{L}])/gu, '$1');
}

const cyrillicEnding =
  /(?:иями|ями|ами|ием|иях|ого|его|ому|ему|ыми|ими|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ою|ею|ую|юю|ам|ям|ах|ях|ов|ев|ом|ем|ия|ию|ии|а|я|о|е|у|ю|ы|и|ь|й|і|ї|є)$/;
const arabicArticle = /^(?:وال|بال|لل|ال)(?=.{3})/;

/** One form for singular and plural, for Russian cases and for the Arabic article. Crude on purpose: both sides pass it. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const code = word.charCodeAt(0);
  if (code >= 0x400 && code < 0x530) return word.length > 4 ? word.replace(cyrillicEnding, '') : word;
  if (code >= 0x600 && code < 0x700) return word.replace(arabicArticle, '');
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

const pieces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]|[0-9]+|[\p{L}\p{M}]+/gu;
const cjkStart = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]/u;

/** Letters of Chinese, Japanese and Korean stand alone: those labels have no dependable spaces. */
const splitMixed = (word: string): string[] => (cjkStart.test(word) ? [...word] : (word.match(pieces) ?? []));

/** The units a label or a phrase is compared by. */
export function wordsOf(folded: string): string[] {
  if (/^[a-z]+$/.test(folded)) return [stem(folded)];
  const words: string[] = [];
  for (const piece of folded.match(pieces) ?? []) {
    for (const part of splitMixed(piece)) words.push(stem(part));
  }
  return words;
}

/** `firstName`, `first_name` and `ctl00$txtFName` as separate words. */
export function splitName(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[_\-.$:[\](){}/\\|#]+/g, ' ');
}
