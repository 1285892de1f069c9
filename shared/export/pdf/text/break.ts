/** Where a line may end. */

import LineBreaker from 'linebreak';

/** Thai, Lao, Burmese and Khmer write no spaces between words: UAX 14 leaves them to a dictionary. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

export interface Break {
  /** UTF-16 index after which the next line begins. */
  at: number;
  /** The writer wants a new line here. */
  must: boolean;
}

export function breaksOf(text: string, lang: string): Break[] {
  const breaker = new LineBreaker(text);
  const breaks: Break[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.required || !belongsTogether(text, next.position))
      breaks.push({ at: next.position, must: next.required === true });
  }
  if (unspaced.test(text)) addWords(text, lang, breaks);
  return breaks.sort((a, b) => a.at - b.at);
}

/** "mg/kg", "PD-L1", "47.5 mg" and "700 000 00" stay on one line. */
const together = [/[\p{L}\p{N}]\/$/u, /[\p{Lu}\p{N}]-$/u, /\p{N} $/u] as const;
const follows = [
  /^[\p{L}\p{N}]/u,
  /^[\p{Lu}\p{N}]/u,
  /^(?:\p{N}|(?:mg|g|kg|ml|mL|l|L|cm|mm|m|°C|%|IU|U|µg|мг|мл|см)(?![\p{L}\p{N}]))/u,
] as const;

function belongsTogether(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at, at + 4)];
  return together.some((pattern, index) => pattern.test(before) && follows[index]?.test(after));
}

function addWords(text: string, lang: string, breaks: Break[]) {
  const known = new Set(breaks.map(({ at }) => at));
  const segmenter = new Intl.Segmenter(unspaced.test(text) ? 'th' : lang, { granularity: 'word' });
  for (const { index } of segmenter.segment(text)) {
    const between = unspaced.test(text[index - 1] ?? '') && unspaced.test(text[index] ?? '');
    if (between && !known.has(index)) breaks.push({ at: index, must: false });
  }
}
