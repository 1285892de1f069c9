/** How passes change a field. */

import type { Role } from '../../lexicon/concepts.ts';
import type { Token } from '../../tokens.ts';
import type { Settled } from '../settle.ts';
import { type Key, tokenOf } from '../token-of.ts';

export function setKey(one: Settled, key: Key, role: Role = one.role): void {
  one.key = key;
  one.role = role;
  one.token = tokenOf(key, role);
  sure(one);
}

export function setToken(one: Settled, token: Token): void {
  one.token = token;
  sure(one);
}

/** Neighbours settled it: the runner-up no longer counts. */
function sure(one: Settled): void {
  one.score = Math.max(one.score, 0.6);
  one.lead = Math.max(one.lead, 0.6);
}

/** Leaves a field unmatched. */
export function drop(one: Settled): void {
  one.key = undefined;
  one.token = undefined;
}

export const isFree = (one: Settled): boolean => one.key !== 'none' && one.key !== 'consent' && one.key !== 'skip';
