/** Dates in two or three boxes. */

import type { Settled } from '../settle.ts';
import type { Key } from '../token-of.ts';
import { drop, setKey } from './set.ts';

type Part = 'day' | 'month' | 'year';
const isPart = (key: Key | undefined): key is Part => key === 'day' || key === 'month' || key === 'year';
const partOf = (key: Key | undefined): Part | undefined => {
  const last = key?.split('.').at(-1);
  return isPart(last as Key) ? (last as Part) : undefined;
};
const baseOf = (key: Key | undefined): string | undefined =>
  key && /^(?:birth|diagdate)(?:\.|$)/.test(key) ? key.split('.')[0] : undefined;

/** Short boxes with one label in common. */
const isShort = ({ field }: Settled): boolean =>
  field.maxLength !== undefined ? field.maxLength <= 4 : ['select', 'combobox', 'number'].includes(field.kind);

/** Neighbours in one box, all parts of a date or all called by the same date. */
function runFrom(list: readonly Settled[], at: number): Settled[] {
  const first = list[at] as Settled;
  const run: Settled[] = [];
  for (const one of list.slice(at, at + 3)) {
    const fits = isPart(one.key) || baseOf(one.key) !== undefined;
    const near =
      one.field.form === first.field.form && one.field.sections.at(-1)?.at === first.field.sections.at(-1)?.at;
    if (!fits || !near || (run.length > 0 && !(partOf(one.key) ?? isShort(one)))) break;
    run.push(one);
  }
  return run;
}

const chinese = /年/;

/** Which part a short box without a word is: 4 characters are the year; otherwise as the page's writing has it. */
function fillParts(run: readonly Settled[]): void {
  const open = run.filter((one) => !partOf(one.key));
  if (open.length === 0) return;
  const first = run[0] as Settled;
  const yearFirst =
    (first.field.maxLength ?? 0) === 4 || chinese.test(first.words) || /^(?:zh|ja|ko|hu)/.test(first.field.lang);
  const order: Part[] = yearFirst
    ? ['year', 'month', 'day']
    : /^en(?:-us)?$/i.test(first.field.lang)
      ? ['month', 'day', 'year']
      : ['day', 'month', 'year'];
  run.forEach((one, index) => {
    const base = baseOf(one.key);
    if (base && !partOf(one.key) && run.length > 1) setKey(one, `${base}.${order[index]}` as Key);
  });
}

export function dateParts(list: Settled[]): void {
  for (let at = 0; at < list.length; ) {
    const run = runFrom(list, at);
    if (run.length >= 2 && run.every((one) => isShort(one) || partOf(one.key))) {
      fillParts(run);
      const base = run.map(({ key }) => baseOf(key)).find(Boolean);
      for (const one of run) if (isPart(one.key) && base) setKey(one, `${base}.${one.key}` as Key);
    }
    for (const one of run) if (isPart(one.key)) drop(one);
    at += Math.max(1, run.length);
  }
}
