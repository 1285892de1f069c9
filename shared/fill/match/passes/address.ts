/** One box for the whole address, or a street beside a city and a postcode. */

import type { Settled } from '../settle.ts';
import { isFree, setKey } from './set.ts';

const partKeys = new Set(['city', 'postal']);

export function addressParts(list: Settled[]): void {
  list.forEach((one, at) => {
    if (one.role !== '@patient' || !isFree(one)) return;
    const near = list.slice(Math.max(0, at - 6), at + 7).filter((other) => other.field.form === one.field.form && other.role === one.role);
    const has = (key: string) => near.some((other) => other !== one && other.key === key);
    const before = list.slice(Math.max(0, at - 2), at).map((other) => other.key);
    const split = near.some((other) => other.key && partKeys.has(other.key));
    const prose = one.field.kind === 'prose' || one.field.kind === 'editable';
    const second = before.includes('line1') || before.includes('street');
    if (one.key === 'address' && one.asked.has('address') && split && (!prose || one.asked.has('line1'))) setKey(one, second ? 'line2' : has('house') && !has('street') ? 'street' : 'line1');
    else if (one.key === 'line1' && before.includes('line1') && one.asked.has('line2')) setKey(one, 'line2');
    else if (one.key === 'street' && !has('house') && split) setKey(one, second ? 'line2' : 'line1');
    else if (one.key === undefined && one.asked.has('number') && second && split) setKey(one, 'house');
    else if (one.key === 'line1' && has('house') && !has('street') && list[at + 1]?.key === 'house') setKey(one, 'street');
  });
}
