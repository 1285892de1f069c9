/** One box for the whole address, or a street beside a city and a postcode. */

import type { Settled } from '../settle.ts';
import { isFree, setKey } from './set.ts';

const partKeys = new Set(['city', 'postal']);

export function addressParts(list: Settled[]): void {
  list.forEach((one, at) => {
    if (!isFree(one) || one.role !== '@patient') return;
    const near = list.slice(Math.max(0, at - 6), at + 7).filter((other) => other.field.form === one.field.form && other.role === one.role);
    const has = (key: string) => near.some((other) => other !== one && other.key === key);
    const split = near.some((other) => other.key && partKeys.has(other.key));
    const line = one.field.kind !== 'prose' && one.field.kind !== 'editable';
    if (one.key === 'address' && split && line) setKey(one, has('line1') || (at > 0 && list[at - 1]?.key === 'line1') ? 'line2' : has('house') && !has('street') ? 'street' : 'line1');
    else if (one.key === 'street' && !has('house') && split) setKey(one, has('line1') ? 'line2' : 'line1');
  });
}
