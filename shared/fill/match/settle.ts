/** From scores and roles to one token per field, with the runner-up kept for the person to pick from. */

import type { Role } from '../lexicon/concepts.ts';
import type { Token } from '../tokens.ts';
import { akin, type ReadField } from './read-fields.ts';
import { type Key, tokenOf } from './token-of.ts';

export interface Settled extends ReadField {
  role: Role;
  key: Key | undefined;
  token: Token | undefined;
  score: number;
  /** Lead over the second best. */
  lead: number;
  ranked: { key: Key; score: number }[];
}

/** Own words first, then the small group, then the heading. A part of the patient's own section needs no word. */
export function roleFor(read: ReadField): Role {
  const role = read.ownRole ?? read.groupRole;
  // "Doctor" or "insurance" in a label says less than the heading over it.
  if (role === '@doctor' && (read.sectionRole === '@referring' || read.sectionRole === '@primary'))
    return read.sectionRole;
  if (role === '@insurer' && read.sectionRole === '@holder') return '@holder';
  return role ?? read.sectionRole ?? '@patient';
}

/** Parts of dates need to know which date; the group, the heading or the neighbour tells. */
function dated(read: ReadField, key: Key): Key {
  if (key !== 'day' && key !== 'month' && key !== 'year') return key;
  for (const base of ['birth', 'diagdate'] as const) {
    const told = [...read.asked, ...read.around].some((other) => other === base || other.startsWith(`${base}.`));
    if (told) return `${base}.${key}`;
  }
  return key;
}

/** Keys that mean something only beside a neighbour. */
const bare: ReadonlySet<Key> = new Set<Key>(['day', 'month', 'year', 'area']);

/** How clearly the first stands before the second; two words for a street do not compete. */
function leadOf(ranked: Settled['ranked']): number {
  const [best] = ranked;
  const second = best && ranked.find(({ key }) => !akin(key, best.key));
  return best ? Math.log((1 - (second?.score ?? 0)) / (1 - Math.min(best.score, 0.999))) : 0;
}

const whole = /full|complet|полн|фио|全|成|ganze|vollst|intero|đầy đủ/i;

/** "Name" over a box that the programmer calls `firstName` asks for the first name. */
function specific(read: ReadField, scores: Map<Key, number>): void {
  const parts = (['given', 'family'] as const).filter((key) => (scores.get(key) ?? 0) > 0.5);
  const [part] = parts;
  if (parts.length !== 1 || !part || !scores.has('name') || whole.test(read.words)) return;
  scores.set(part, Math.max(scores.get('name') ?? 0, scores.get(part) ?? 0));
  scores.delete('name');
}

/** Ranks what the field may be. */
export function settle(read: ReadField): Settled {
  const role = roleFor(read);
  const part = (['day', 'month', 'year'] as const).find((name) => (read.scores.get(name) ?? 0) > 0.35);
  const scores = new Map<Key, number>();
  for (const [key, score] of read.scores) {
    if (!tokenOf(key, role) && !bare.has(key)) continue;
    const told = part && (key === 'birth' || key === 'diagdate') ? (`${key}.${part}` as Key) : dated(read, key);
    scores.set(told, Math.max(scores.get(told) ?? 0, score));
  }
  if (read.onlyRole && (read.field.kind === 'text' || read.field.kind === 'combobox')) {
    // "Referring physician" alone asks for the name; what the heading over it says is about the section.
    for (const key of scores.keys()) if (!read.asked.has(key)) scores.delete(key);
    scores.set(role === '@insurer' ? 'insco' : 'name', 0.75);
  }
  // An address named only by the box around it may be any part of it.
  for (const key of ['address', 'line1'] as const) {
    const score = scores.get(key);
    if (score && !read.asked.has(key)) scores.set(key, score / 2);
  }
  specific(read, scores);
  const ranked = [...scores].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  const guard = guardOf(read, ranked);
  const key = guard ?? best?.key;
  return {
    ...read,
    role,
    key,
    token: key && tokenOf(key, role),
    score: guard ? 1 : (best?.score ?? 0),
    lead: guard ? 1 : leadOf(ranked),
    ranked,
  };
}

const cardKeys = new Set('name given family idexpiry member month year'.split(' '));

/** Things never touched win over anything they stand beside. */
function guardOf(read: ReadField, ranked: Settled['ranked']): Key | undefined {
  if (read.forbidden) return 'none';
  // A name under "Credit card" is the card's.
  if (read.underGuard && cardKeys.has(ranked[0]?.key ?? '')) return 'none';
  const monthAndYear = read.field.evidence.some(
    ({ source, text }) => source === 'placeholder' && /^mm\s?\/\s?(?:yy|aa|jj)$/i.test(text.trim()),
  );
  if (ranked[0]?.key === 'idexpiry' && monthAndYear) return 'none';
  const none = ranked.find(({ key }) => key === 'none')?.score ?? 0;
  const consent = ranked.find(({ key }) => key === 'consent')?.score ?? 0;
  const best = ranked[0]?.score ?? 0;
  if (read.field.kind === 'checkbox' && Math.max(none, consent) > 0.3) return none > consent ? 'none' : 'consent';
  if (none > 0.45 && none > best - 0.25) return 'none';
  return undefined;
}
