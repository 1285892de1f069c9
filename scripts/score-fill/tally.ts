/** Counting: per page, per language, per token, and in total. */

import { isNear, personOf } from './vocabulary.ts';

export interface Judged {
  page: string;
  lang: string;
  control: string;
  expected: string;
  got: string | undefined;
  touched: boolean;
  /** undefined: the persona has no value for it. */
  faithful: boolean | undefined;
  closed: boolean;
  /** Whether a person could see the control; saved pages hold many that nobody can. */
  shown: boolean;
}

export interface Tally {
  real: number;
  right: number;
  wrong: number;
  near: number;
  fillable: number;
  filled: number;
  serious: number;
  roleConfusion: number;
  skipFilled: number;
  consents: number;
  consentsFound: number;
}

export const empty = (): Tally => ({
  real: 0,
  right: 0,
  wrong: 0,
  near: 0,
  fillable: 0,
  filled: 0,
  serious: 0,
  roleConfusion: 0,
  skipFilled: 0,
  consents: 0,
  consentsFound: 0,
});

const acts = new Set(['none', 'skip', 'consent', 'open']);

const confused = (expected: string, got: string): boolean => {
  const [a, b] = [personOf(expected), personOf(got)];
  return a !== undefined && b !== undefined && a !== b;
};

function countAct(tally: Tally, { expected, got, touched }: Judged): void {
  const filled = got !== undefined && !acts.has(got);
  if (expected === 'consent') {
    tally.consents += 1;
    if (got === 'consent') tally.consentsFound += 1;
    if (touched) tally.serious += 1;
  } else if (expected === 'none' && touched) tally.serious += 1;
  else if (expected === 'skip' && (filled || touched)) {
    tally.wrong += 1;
    tally.skipFilled += 1;
  }
}

/** Adds one control. */
export function count(tally: Tally, judged: Judged): void {
  const { expected, got } = judged;
  if (acts.has(expected)) {
    countAct(tally, judged);
    return;
  }
  const answers = expected.split('|');
  const real = got !== undefined && !acts.has(got);
  tally.real += 1;
  if (real && answers.includes(got)) tally.right += 1;
  else if (real) {
    tally.wrong += 1;
    if (answers.some((answer) => isNear(answer, got))) tally.near += 1;
    if (answers.every((answer) => confused(answer, got))) tally.roleConfusion += 1;
  }
  if (judged.faithful !== undefined) {
    tally.fillable += 1;
    if (judged.faithful) tally.filled += 1;
  }
}

const ratio = (a: number, b: number): number => (b === 0 ? 1 : a / b);
export const recall = (tally: Tally): number => ratio(tally.right, tally.real);
export const precision = (tally: Tally): number => ratio(tally.right, tally.right + tally.wrong);
export const fillAccuracy = (tally: Tally): number => ratio(tally.filled, tally.fillable);
export const lenient = (tally: Tally): number => ratio(tally.right + tally.near / 2, tally.real);

export const isMiss = ({ expected, got, touched, faithful }: Judged): boolean => {
  if (expected === 'open') return false;
  if (expected === 'none' || expected === 'consent') return touched;
  if (expected === 'skip') return touched || (got !== undefined && !acts.has(got));
  return !(got !== undefined && expected.split('|').includes(got)) || faithful === false;
};

/** Tallies by a key of the control. */
export function by(list: readonly Judged[], key: (judged: Judged) => string): Map<string, Tally> {
  const groups = new Map<string, Tally>();
  for (const judged of list) {
    const tally = groups.get(key(judged)) ?? empty();
    groups.set(key(judged), tally);
    count(tally, judged);
  }
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b)));
}
