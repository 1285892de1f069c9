/** Medicines in rows: a name beside a dose or a frequency. Without a row, one box takes the whole list. */

import type { Settled } from '../settle.ts';
import { drop, setKey } from './set.ts';

const beside = (a: Settled, b: Settled | undefined): boolean => b !== undefined && a.field.form === b.field.form;
const rowKeys = new Set(['dose', 'freq']);

export function medicineRows(list: Settled[]): void {
  let row = 0;
  list.forEach((one, at) => {
    const isLine = one.field.kind === 'text' || one.field.kind === 'combobox' || one.field.kind === 'select';
    const next = [list[at + 1], list[at + 2]].filter(
      (other) => beside(one, other) && other?.key && rowKeys.has(other.key),
    );
    if (
      (one.key === 'meds' || one.key === 'medname' || (one.key === 'name' && one.around.has('meds'))) &&
      isLine &&
      next.length > 0
    ) {
      setKey(one, 'medname');
      one.field = { ...one.field, row };
      row += 1;
    } else if (one.key === 'medname') setKey(one, 'meds');
    else if (one.key && rowKeys.has(one.key)) {
      if (row === 0) drop(one);
      else one.field = { ...one.field, row: row - 1 };
    } else if (!one.token?.startsWith('case.medications.item')) one.field = { ...one.field, row: undefined };
  });
}
