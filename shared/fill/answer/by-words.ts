/** Finds the one answer of a list that says a word. Two that fit as well as each other mean none. */

import { foldText, wordsOf } from '../fold.ts';
import type { Choice } from '../messages.ts';

export const only = (found: readonly Choice[]): Choice | undefined => {
  const different = new Set(found.map(({ label, value }) => `${foldText(label)}|${value}`));
  return different.size === 1 ? found[0] : undefined;
};

export const usable = (choices: readonly Choice[]): Choice[] =>
  choices.filter(
    ({ value, label }) => value !== '' || (label !== '' && !/^[-–—.\s]|select|choose|选择|請選/i.test(label)),
  );

export const tidy = (text: string): string =>
  foldText(text)
    .replace(/^[\s\-•·*]+|[\s.:：*]+$/g, '')
    .trim();

/** Exact words, then words without what stands in brackets, then a label that holds them as whole words. */
export function byWords(choices: readonly Choice[], words: readonly string[]): Choice | undefined {
  const wanted = new Set(words.map(tidy).filter(Boolean));
  const exact = only(choices.filter(({ label }) => wanted.has(tidy(label))));
  if (exact) return exact;
  const halves = (label: string) =>
    tidy(label)
      .split(/\s*[/(（|,，–-]\s*|[)）]/)
      .map((half) => half.trim())
      .filter(Boolean);
  const half = only(choices.filter(({ label }) => halves(label).some((part) => wanted.has(part))));
  if (half) return half;
  const long = [...wanted].filter((word) => word.length > 2 || /[\p{sc=Han}]/u.test(word));
  return only(choices.filter(({ label }) => long.some((word) => holds(tidy(label), word))));
}

function holds(text: string, word: string): boolean {
  const all = wordsOf(text);
  const part = wordsOf(word);
  return all.some((_, at) => part.every((piece, index) => all[at + index] === piece));
}
