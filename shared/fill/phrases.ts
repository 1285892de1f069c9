/** A lexicon compiled once into a tree of words, and a text read through it: longest phrase first. */

import { foldText, wordsOf } from './fold.ts';
import type { Concept, Lexicon } from './lexicon/concepts.ts';

interface Node {
  next: Map<string, Node>;
  /** Words that may have any ending. */
  open: [string, Node][];
  ends: Concept[];
  whole: Concept[];
}

export interface Phrases {
  root: Node;
  /** Single words that ask for nothing: articles, prepositions, "enter", "your". Dropped from texts and from phrases. */
  idle: ReadonlySet<string>;
}

/** One phrase found in a text. */
export interface Hit {
  concept: Concept;
  from: number;
  to: number;
}

export interface Parse {
  hits: Hit[];
  /** Words that count: all but noise. */
  size: number;
  /** Words that some phrase explains. */
  covered: number;
}

const node = (): Node => ({ next: new Map(), open: [], ends: [], whole: [] });

function step(from: Node, word: string, open: boolean): Node {
  if (!open) {
    const known = from.next.get(word) ?? node();
    from.next.set(word, known);
    return known;
  }
  const found = from.open.find(([prefix]) => prefix === word);
  if (found) return found[1];
  const made = node();
  from.open.push([word, made]);
  return made;
}

function add({ root, idle }: Phrases, phrase: string, concept: Concept): void {
  const whole = phrase.startsWith('=');
  let at = root;
  let words = 0;
  const parts = (whole ? phrase.slice(1) : phrase).split(' ');
  // "valid to" must not become "valid": a phrase that noise would shorten to one word is not read at all.
  if (parts.length > 1 && concept !== '~' && parts.flatMap(wordsOf).filter((word) => !idle.has(word)).length < 2)
    return;
  for (const part of parts) {
    const open = part.endsWith('*');
    for (const unit of open ? [part.slice(0, -1)] : wordsOf(part)) {
      if (idle.has(unit) && concept !== '~') continue;
      at = step(at, unit, open);
      words += 1;
    }
  }
  const list = whole ? at.whole : at.ends;
  if (words > 0 && !list.includes(concept)) list.push(concept);
}

function idleWords(lexicons: readonly Lexicon[]): ReadonlySet<string> {
  const phrases = lexicons.flatMap((lexicon) => (lexicon['~'] ?? '').split('|'));
  return new Set(
    phrases.map((phrase) => wordsOf(foldText(phrase))).flatMap((words) => (words.length === 1 ? words : [])),
  );
}

/** `glue` also takes each phrase written without spaces, as names and ids of controls are. */
export function compile(lexicons: readonly Lexicon[], glue = false): Phrases {
  const phrases: Phrases = { root: node(), idle: idleWords(lexicons) };
  for (const lexicon of lexicons) {
    for (const [concept, text] of Object.entries(lexicon)) {
      for (const phrase of foldText(text).split('|')) {
        add(phrases, phrase, concept as Concept);
        if (glue && /[a-z] [a-z0-9]/.test(phrase) && !phrase.includes('*')) {
          add(phrases, phrase.replaceAll(' ', ''), concept as Concept);
        }
      }
    }
  }
  return phrases;
}

interface Found {
  end: number;
  concepts: Concept[];
}

function longest(at: Node, words: readonly string[], from: number, start: number): Found | undefined {
  let best: Found | undefined;
  const isWhole = at.whole.length > 0 && start === 0 && from === words.length;
  if (isWhole) best = { end: from, concepts: [...at.whole, ...at.ends.filter((end) => !at.whole.includes(end))] };
  else if (at.ends.length > 0) best = { end: from, concepts: at.ends };
  const word = words[from];
  if (word === undefined) return best;
  const exact = at.next.get(word);
  const deeper = exact && longest(exact, words, from + 1, start);
  if (deeper && (!best || deeper.end > best.end)) best = deeper;
  for (const [prefix, next] of at.open) {
    if (!word.startsWith(prefix)) continue;
    const other = longest(next, words, from + 1, start);
    if (other && (!best || other.end > best.end)) best = other;
  }
  return best;
}

function readWords(phrases: Phrases, words: readonly string[]): Parse {
  const hits: Hit[] = [];
  let covered = 0;
  for (let at = 0; at < words.length; ) {
    const found = longest(phrases.root, words, at, at);
    const end = found ? found.end : at + 1;
    if (found) covered += end - at;
    for (const concept of found?.concepts ?? []) hits.push({ concept, from: at, to: end });
    at = end;
  }
  return { hits, size: words.length, covered };
}

const memo = new WeakMap<Phrases, Map<string, Parse>>();

/** Reads a text. The same text on the same page is read once. */
export function parse(phrases: Phrases, text: string): Parse {
  const known = memo.get(phrases) ?? new Map<string, Parse>();
  memo.set(phrases, known);
  let result = known.get(text);
  if (!result) {
    // Pages with endless texts must not fill the memory.
    if (known.size > 5_000) known.clear();
    result = readWords(phrases, withoutNoise(phrases, wordsOf(foldText(text))));
    known.set(text, result);
  }
  return result;
}

/** Drops noise phrases before the real reading, so that whole-text phrases (`=`) still see a whole text. */
function withoutNoise(phrases: Phrases, all: readonly string[]): string[] {
  const kept: string[] = [];
  const words = all.filter((word) => !phrases.idle.has(word));
  for (let at = 0; at < words.length; ) {
    const found = longest(phrases.root, words, at, at);
    const end = found ? found.end : at + 1;
    if (!found?.concepts.includes('~')) kept.push(...words.slice(at, end));
    at = end;
  }
  return kept;
}
