/** One box for the whole address, or a street beside a city and a postcode. */

import type { Settled } from '../settle.ts';
import type { Key } from '../token-of.ts';
import { isFree, setKey } from './set.ts';

const partKeys = new Set(['city', 'postal']);

const before = (list: readonly Settled[], at: number): Settled | undefined => {
  const one = list[at - 1];
  return one && one.field.form === list[at]?.field.form && one.role === list[at]?.role ? one : undefined;
};

/** What a field is, seen beside the other parts of one address. */
function partOf(one: Settled, list: readonly Settled[], at: number): Key | undefined {
  const near = list
    .slice(Math.max(0, at - 6), at + 7)
    .filter((other) => other.field.form === one.field.form && other.role === one.role);
  const has = (key: string) => near.some((other) => other !== one && other.key === key);
  if (!near.some((other) => other.key && partKeys.has(other.key))) return undefined;
  const last = before(list, at)?.key;
  const second = last === 'line1' || last === 'street';
  const prose = one.field.kind === 'prose' || one.field.kind === 'editable';
  if (one.key === 'address' && one.asked.has('address') && (!prose || one.asked.has('line1'))) {
    return second ? 'line2' : has('house') && !has('street') ? 'street' : 'line1';
  }
  if (one.key === 'line1' && last === 'line1' && (one.scores.get('line2') ?? 0) > 0.6) return 'line2';
  if (one.key === 'line1' && has('house') && !has('street') && list[at + 1]?.key === 'house') return 'street';
  if (one.key === 'street' && !has('house')) return last === 'line1' ? 'line2' : 'line1';
  if (second && (one.key === 'height' || (one.key === undefined && one.asked.has('number')))) return 'house';
  if (one.key === 'summary' && !prose && (second || last === 'house')) return 'line2';
  return undefined;
}

export function addressParts(list: Settled[]): void {
  list.forEach((one, at) => {
    if (one.role !== '@patient' || !isFree(one)) return;
    const key = partOf(one, list, at);
    if (key) setKey(one, key);
  });
}
