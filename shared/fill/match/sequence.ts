/** What neighbours tell: names in parts, dates in parts, numbers in parts, rows of medicines, and whose phone a bare "Phone" is. */

import { addressParts } from './passes/address.ts';
import { fileBoxes, signIn, tickLists } from './passes/boxes.ts';
import { dateParts } from './passes/dates.ts';
import { inheritRoles } from './passes/inherit.ts';
import { medicineRows } from './passes/medicines.ts';
import { nameParts } from './passes/names.ts';
import { numberParts } from './passes/numbers.ts';
import type { Settled } from './settle.ts';

const passes: readonly ((list: Settled[]) => void)[] = [
  inheritRoles,
  nameParts,
  dateParts,
  numberParts,
  addressParts,
  medicineRows,
  tickLists,
  fileBoxes,
  signIn,
];

/** Runs every pass over copies; a pass may change key, role and token of a field. */
export function sequence(settled: readonly Settled[]): Settled[] {
  const list = settled.map((one) => ({ ...one }));
  for (const pass of passes) pass(list);
  return list;
}
