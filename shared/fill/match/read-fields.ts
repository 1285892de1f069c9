/** Every text of every field, read and weighed: scores per base, and whose field it says it is. */

import { splitName } from '../fold.ts';
import type { Role } from '../lexicon/concepts.ts';
import type { Readers } from '../lexicon/pick.ts';
import type { Evidence, Field, Source } from '../messages.ts';
import { autocompleteKey } from './autocomplete.ts';
import { isForbidden } from './guards.ts';
import { optionHint } from './option-sets.ts';
import { type Piece, readPiece } from './piece.ts';
import type { Key } from './token-of.ts';
import { fits, own, weights } from './weights.ts';

export interface ReadField {
  field: Field;
  scores: Map<Key, number>;
  /** Role words in the field's own texts, strongest first. */
  ownRole: Role | undefined;
  groupRole: Role | undefined;
  /** Role of the nearest heading that names one. */
  sectionRole: Role | undefined;
  /** The own text names a person and nothing else: "Referring physician". */
  onlyRole: boolean;
  /** Keys of group texts and headings, for parts of dates and the like. */
  around: Set<Key>;
  /** Keys of the own texts, whether or not this kind of control can hold them. */
  asked: Set<Key>;
  forbidden: boolean;
  /** The heading over it speaks of cards, passwords or newsletters. */
  underGuard: boolean;
  /** Folded label-like texts, for passes that look at the words themselves. */
  words: string;
}

const rank: readonly Role[] = [
  '@holder',
  '@primary',
  '@referring',
  '@contact',
  '@other',
  '@doctor',
  '@insurer',
  '@patient',
];

const strongest = (roles: readonly Role[]): Role | undefined => rank.find((role) => roles.includes(role));

/** Examples in placeholders say how to write, not what. */
const isExample = (text: string): boolean =>
  /\S@\S|\d{3,}|^e\.?g\b/i.test(text) || /^[\sDMYTJAГдмгأ年月日/.\-_:0-9+()]+$/i.test(text);

const textFor = ({ source, text }: Evidence): string => (source === 'name' ? splitName(text) : text);

interface Sum {
  scores: Map<Key, number>;
  asked: Set<Key>;
  around: Set<Key>;
}

/** 年, 月 and 日 stand behind their boxes, and so before the next one. */
const dateUnits: Readonly<Record<string, Key>> = {
  年: 'year',
  月: 'month',
  日: 'day',
  년: 'year',
  월: 'month',
  일: 'day',
};

const join = (a: number, b: number): number => 1 - (1 - a) * (1 - b);

const labelled: ReadonlySet<Source> = new Set<Source>(['label', 'aria', 'header', 'before', 'placeholder']);

const isTied = ({ source, text }: Evidence): boolean =>
  source === 'label' || source === 'aria' || (source === 'placeholder' && !isExample(text));

/** Text after a box is its label when nothing stands before it; a programmer's name never says "skip" for sure. */
const isOwn = (source: Source, field: Field): boolean =>
  own.has(source) || (source === 'after' && !field.evidence.some((other) => labelled.has(other.source)));

function weightOf(source: Source, key: Key, field: Field): number {
  if (source === 'after' && isOwn(source, field)) return 0.8;
  // Text before a box is a guess when the box has words of its own.
  if (source === 'before' && field.evidence.some(isTied)) return 0.6;
  return source === 'name' && key === 'skip' ? weights.name / 2 : weights[source];
}

function addPiece(piece: Piece, source: Source, field: Field, sum: Sum): void {
  for (const { key: named, fit } of piece.keys) {
    // A whole list where one name is asked: "medicine" over a large box.
    const key = named === 'medname' && !fits(named, field.kind) ? 'meds' : named;
    if (!isOwn(source, field)) sum.around.add(key);
    else sum.asked.add(key);
    if (!fits(key, field.kind)) continue;
    // `deliveryAddress.city` speaks of the group, not of the box.
    if (source === 'name' && key === 'address' && piece.size > 1) continue;
    if (source === 'group' && (key === 'none' || key === 'skip') && fit < 0.8) continue;
    sum.scores.set(key, join(sum.scores.get(key) ?? 0, Math.min(0.97, weightOf(source, key, field) * fit)));
  }
}

/** Help text after a box may say anything; for a tick it is the question itself. */
const counts = (evidence: Evidence, field: Field): boolean => {
  if (evidence.source === 'placeholder') return !isExample(evidence.text);
  if (evidence.source === 'after') return field.kind !== 'radio' && evidence.text.length < 60;
  if (evidence.source === 'before' && dateUnits[evidence.text]) return false;
  // A heading right above the first box is not its label when the box has one.
  if (
    evidence.source === 'before' &&
    field.evidence.some(isTied) &&
    field.sections.some(({ text }) => text === evidence.text)
  )
    return false;
  // Made-up ids such as `17721291189160.gp0x8g3i6bn` say nothing.
  if (evidence.source === 'name') return evidence.text.length < 80 && !/[a-z]\d+[a-z]+\d|\d{7}/i.test(evidence.text);
  if (evidence.source === 'group') return evidence.text.length < 70;
  return true;
};

function addTypes(field: Field, sum: Sum, pageLang: string): void {
  const add = (key: Key, weight: number) => {
    if (fits(key, field.kind)) sum.scores.set(key, join(sum.scores.get(key) ?? 0, weight));
  };
  if (field.kind === 'email') add('email', 0.75);
  if (field.kind === 'tel' || field.inputMode === 'tel') add('phone', 0.42);
  const hint = optionHint(field, pageLang);
  if (hint) add(hint.key, hint.weight);
  const auto = autocompleteKey(field.autocomplete);
  if (auto) addAutocomplete(auto, field, sum, add);
  if (field.kind === 'file') add('upload', 0.3);
  const unit = dateUnits[field.edges.after];
  if (unit) add(unit, 0.9);
}

/** A wrong `autocomplete` is common: it only counts while the words do not clearly say something else. */
function addAutocomplete(auto: Key, field: Field, sum: Sum, add: (key: Key, weight: number) => void): void {
  const clear = [...sum.scores].some(([key, score]) => score > 0.7 && !akin(key, auto));
  // Shops write `new-password` or `one-time-code` everywhere to keep browsers from filling.
  if (auto === 'none' && clear && !field.autocomplete.includes('cc')) return;
  const mail =
    auto === 'none' && /username/.test(field.autocomplete) && (sum.asked.has('email') || field.kind === 'email');
  if (mail) return;
  if (auto === 'none') add('none', 0.95);
  else if (!clear || sum.scores.has(auto)) add(auto, 0.8);
}

const families: readonly string[] = [
  'address line1 street',
  'name given family middle',
  'phone home dial',
  'birth birth.day birth.month birth.year',
];
export const akin = (a: Key, b: Key): boolean =>
  a === b || families.some((family) => family.split(' ').includes(a) && family.split(' ').includes(b));

function roleOf(readers: Readers, field: Field, sources: (source: Source) => boolean): Role | undefined {
  const roles = field.evidence
    .filter((evidence) => sources(evidence.source) && counts(evidence, field))
    .flatMap((evidence) => read(readers, evidence).roles);
  return strongest(roles);
}

const read = (readers: Readers, evidence: Evidence): Piece =>
  readPiece(evidence.source === 'name' ? readers.names : readers.words, textFor(evidence));

/** Roles that stand in many titles without being meant: a pharmacy's name, "insurance accepted". */
const weak: ReadonlySet<Role> = new Set(['@other', '@doctor', '@insurer']);
const longestHeading = 70;

function sectionRole(readers: Readers, field: Field): Role | undefined {
  for (const { text } of [...field.sections].reverse()) {
    if (text.length > longestHeading) continue;
    const piece = readPiece(readers.words, text);
    const role = strongest(piece.roles);
    if (role && (!weak.has(role) || piece.share >= 0.5)) return role;
  }
  return undefined;
}

/** Reads one field with the page's phrases. */
export function readField(readers: Readers, field: Field, pageLang: string): ReadField {
  const sum: Sum = { scores: new Map(), asked: new Set(), around: new Set() };
  const lines = field.evidence.filter((evidence) => counts(evidence, field));
  for (const evidence of lines) addPiece(read(readers, evidence), evidence.source, field, sum);
  for (const { text } of field.sections.slice(-2)) addPiece(readPiece(readers.words, text), 'section', field, sum);
  addTypes(field, sum, pageLang);
  const label = lines.find(({ source }) => isOwn(source, field) && source !== 'name');
  const labelPiece = label && read(readers, label);
  return {
    field,
    scores: sum.scores,
    ownRole:
      roleOf(readers, field, (source) => isOwn(source, field) && source !== 'name') ??
      roleOf(readers, field, (source) => source === 'name'),
    groupRole: roleOf(readers, field, (source) => source === 'group'),
    sectionRole: sectionRole(readers, field),
    onlyRole:
      labelPiece !== undefined && labelPiece.keys.length === 0 && labelPiece.roles.length > 0 && labelPiece.share > 0.6,
    around: sum.around,
    asked: sum.asked,
    forbidden: isForbidden(field, sum.asked.has('email') || field.kind === 'email'),
    underGuard: field.sections
      .slice(-1)
      .some(({ text }) => readPiece(readers.words, text).keys.some(({ key }) => key === 'none')),
    words: lines
      .filter(({ source }) => source !== 'name')
      .map(({ text }) => text)
      .join(' | ')
      .toLowerCase(),
  };
}
