/** match: which fact each field asks for. Pure: the same page gives the same answer, and no patient data is needed. */

import { type Readers, readersFor } from './lexicon/pick.ts';
import { isOffered } from './match/offer.ts';
import { readField } from './match/read-fields.ts';
import { sequence } from './match/sequence.ts';
import { type Settled, settle } from './match/settle.ts';
import { tokenOf } from './match/token-of.ts';
import { margin, threshold } from './match/weights.ts';
import type { Field } from './messages.ts';
import { isAct, type Token } from './tokens.ts';

export interface PageWords {
  lang: string;
  about: string;
  fields: readonly Field[];
}

export type Confidence = 'sure' | 'likely' | 'unsure' | 'picked';

export interface Match {
  field: string;
  /** A fact, `none`, `skip`, `consent`, or undefined when nothing is known of the field. */
  token: Token | undefined;
  confidence: Confidence;
  score: number;
  /** Other facts it could be, best first, for the person to pick from. */
  others: Token[];
  /** Row in a repeating list, from 0. */
  row: number | undefined;
}

/** What a person chose for a field before, by `pickKey`. */
export type Picks = Readonly<Record<string, Token>>;

/** How a field is known again on the next visit: by its name and label, never by its position. */
export function pickKey(field: Field): string {
  const find = (source: string) => field.evidence.find((evidence) => evidence.source === source)?.text ?? '';
  return [field.kind, find('name'), find('label') || find('before') || find('placeholder')].join('|').slice(0, 200);
}

const pageText = ({ about, fields }: PageWords): string =>
  `${about} ${fields
    .slice(0, 150)
    .flatMap(({ evidence }) => evidence.filter(({ source }) => source !== 'name').map(({ text }) => text))
    .join(' ')
    .slice(0, 12_000)}`;

function confidenceOf({ score, lead }: Settled): Confidence {
  if (score < threshold || lead < margin) return 'unsure';
  return score > 0.7 && lead > 0.5 ? 'sure' : 'likely';
}

function matchOf(settled: Settled, picks: Picks): Match {
  const picked = picks[pickKey(settled.field)];
  const others = settled.ranked.flatMap(({ key }) => tokenOf(key, settled.role) ?? []).filter((token) => !isAct(token));
  const { row } = settled.field;
  if (picked && !(settled.token === 'none'))
    return { field: settled.field.id, token: picked, confidence: 'picked', score: 1, others, row };
  return {
    field: settled.field.id,
    token: settled.token,
    confidence: confidenceOf(settled),
    score: settled.score,
    others: [...new Set(others)].slice(0, 5),
    row,
  };
}

/** On a page that asks about nobody, only what the person picked before stands. */
const silent = (match: Match): Match =>
  match.confidence === 'picked' || (match.token && isAct(match.token)) ? match : { ...match, token: undefined };

/** Matches every field of a page. */
export function matchFields(page: PageWords, picks: Picks = {}): Match[] {
  const text = pageText(page);
  const readers: Readers = readersFor(page.lang, text);
  const settled = sequence(page.fields.map((field) => settle(readField(readers, field, page.lang))));
  const matches = settled.map((one) => matchOf(one, picks));
  return isOffered(page, settled) ? matches : matches.map(silent);
}
