/** Names in parts. "Nom" beside "Prénom" is the family name; two surnames follow each other in Spanish. */

import type { Settled } from '../settle.ts';
import { isFree, setKey } from './set.ts';

const near = 3;

function neighbours(list: readonly Settled[], at: number): Settled[] {
  const one = list[at] as Settled;
  return list
    .slice(Math.max(0, at - near), at + near + 1)
    .filter((other) => other !== one && other.role === one.role && other.field.form === one.field.form);
}

const kinds = new Set(['text', 'combobox']);

/** These mean the whole name when no surname is asked beside them. */
const bareNames = /^(?:nombre|nome|имя|prénom et nom)\W*$/i;

/** Nobody asks a doctor's first name alone. */
const doctors: ReadonlySet<string> = new Set(['@referring', '@primary', '@doctor']);

const label = (one: Settled): string => one.words.split(' | ')[0] ?? '';

export function nameParts(list: Settled[]): void {
  list.forEach((one, at) => {
    if (!isFree(one) || !kinds.has(one.field.kind)) return;
    const others = neighbours(list, at);
    const has = (key: string) => others.some((other) => other.key === key);
    const before = list[at - 1];
    if (one.key === 'name') {
      if (has('given') && !has('family')) setKey(one, 'family');
      else if (has('family') && !has('given')) setKey(one, 'given');
    } else if (
      one.key === 'family' &&
      before?.key === 'family' &&
      before.role === one.role &&
      !/confirm/.test(one.words)
    ) {
      setKey(one, has('given') || list[at - 2]?.key === 'given' ? 'family2' : 'family');
    } else if (
      one.key === 'given' &&
      !has('family') &&
      !has('name') &&
      (bareNames.test(label(one)) || doctors.has(one.role))
    ) {
      setKey(one, 'name');
    } else if (one.key === 'given' && before?.key === 'given' && before.role === one.role) {
      setKey(one, has('family') ? 'middle' : 'family');
    }
  });
}
