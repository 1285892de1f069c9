/** One text, read: which bases it asks for, whose, and whether it warns us off. */

import type { Base, Guard, Role } from '../lexicon/concepts.ts';
import { bases } from '../lexicon/concepts.ts';
import { type Hit, type Parse, type Phrases, parse } from '../phrases.ts';
import type { Key } from './token-of.ts';

export interface Piece {
  /** Bases in the order of the text with how well the text fits each, 0 to 1. */
  keys: { key: Key; fit: number }[];
  roles: Role[];
  /** Share of the text that phrases explain. */
  share: number;
  size: number;
}

const baseSet: ReadonlySet<string> = new Set(bases);
const guardKeys: Readonly<Record<Guard, Key>> = { '!none': 'none', '!consent': 'consent', '!skip': 'skip' };

/** A second base in a longer text is rarely what is asked. */
const later = 0.75;

/** Bases that a more telling one beside them swallows: "hospital name" asks for the hospital. */
const swallowed: Readonly<Partial<Record<Base, string>>> = {
  name: 'hospital insco plan group medname email occupation idtype specialty given family upload report condition diagnosis previous native middle city street prefix relation allergies country state surgeries',
  number: 'phone member group idnumber mrn house home nid age',
  address: 'email line1 line2 street city postal',
  phone: 'home fax dial',
  date: 'birth diagdate onset idexpiry',
  meds: 'allergies medname question',
  dose: 'meds',
  freq: 'meds',
  onset: 'question',
  condition: 'diagnosis history question summary famhist symptoms',
  hospital: 'mrn diagdate city phone',
  tests: 'report imaging upload',
  nid: 'idnumber',
  age: 'birth',
  language: 'interpreter native',
  treatments: 'question',
  diagnosis: 'question diagdate stage summary',
  symptoms: 'question onset diagnosis',
  history: 'famhist allergies meds',
  house: 'street line1 address',
  upload: 'report imaging package',
  report: 'imaging package',
  idcountry: 'idnumber',
  country: 'idcountry nationality dial',
  state: 'city',
  insco: 'member hasins plan group',
  opinion: 'question',
  summary: 'symptoms diagnosis treatments question line2',
  area: 'phone',
  specialty: 'diagnosis hospital',
};

interface Read {
  base: Base;
  words: number;
  from: number;
}

const basesOf = (hits: readonly Hit[]): Read[] =>
  hits.flatMap(({ concept, from, to }) =>
    baseSet.has(concept) ? [{ base: concept as Base, words: to - from, from }] : [],
  );

/** "Street and house number" in one box is a whole line. */
function streetLines(reads: readonly Read[]): Read[] {
  const both = reads.some(({ base }) => base === 'street') && reads.some(({ base }) => base === 'house');
  return both
    ? reads.map((read) => (read.base === 'street' ? { ...read, base: 'line1', words: read.words + 1 } : read))
    : [...reads];
}

function dropSwallowed(reads: readonly Read[]): Read[] {
  const there = new Set(reads.map(({ base }) => base));
  return reads.filter(
    ({ base }) => !(swallowed[base] ?? '').split(' ').some((other) => other !== base && there.has(other as Base)),
  );
}

const parts = ['day', 'month', 'year'] as const;

/** "Date of diagnosis", "month of birth": two words for one thing. */
function joined(reads: readonly Read[]): { key: Key; words: number; from: number }[] {
  const find = (base: Base) => reads.find((read) => read.base === base);
  const named = parts.filter((name) => find(name));
  const part = named.length === 1 ? named[0] : undefined;
  const timed = part ?? (find('date') || named.length > 1 ? 'date' : undefined);
  const whole =
    find('birth') ?? find('diagdate') ?? (timed ? find('diagnosis') : undefined) ?? find('onset') ?? find('idexpiry');
  const joins = timed !== undefined && whole !== undefined;
  const about: Base = whole?.base === 'diagnosis' ? 'diagdate' : (whole?.base ?? 'birth');
  return reads.flatMap(({ base, words, from }) => {
    if (joins && (base === 'date' || parts.some((name) => name === base))) return [];
    if (!joins || base !== whole.base) return [{ key: base as Key, words, from }];
    const key = (part && about !== 'idexpiry' && about !== 'onset' ? `${about}.${part}` : about) as Key;
    return [{ key, words: words + 1, from }];
  });
}

function fitOf(words: number, size: number, share: number): number {
  const telling = words > 1 ? 1 : 0.95;
  return (size > 9 ? 0.5 + 0.4 * Math.min(1, (words + 1) / 6) : 0.4 + 0.6 * share) * telling;
}

function keysOf(read: Parse): Piece['keys'] {
  const share = read.size === 0 ? 0 : read.covered / read.size;
  const found = joined(dropSwallowed(streetLines(basesOf(read.hits))));
  const guards = read.hits.flatMap(({ concept, from, to }) =>
    concept in guardKeys ? [{ key: guardKeys[concept as Guard], words: to - from, from }] : [],
  );
  const all = [...found, ...guards].sort((a, b) => a.from - b.from);
  return all.map(({ key, words }, index) => ({ key, fit: fitOf(words, read.size, share) * (index > 0 ? later : 1) }));
}

/** Reads one text with the phrases of the page's languages. */
export function readPiece(phrases: Phrases, text: string): Piece {
  const read = parse(phrases, text);
  const roles = read.hits.flatMap(({ concept }) => (concept.startsWith('@') ? [concept as Role] : []));
  return { keys: keysOf(read), roles, share: read.size === 0 ? 0 : read.covered / read.size, size: read.size };
}
