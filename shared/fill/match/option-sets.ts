/** What a list of choices says about its question: months, days, years, countries, dial codes, sexes. */

import { countryNames, goodLang } from '../answer/names.ts';
import { sexWords, statusWords } from '../answer/words.ts';
import { foldText } from '../fold.ts';
import type { Choice, Field } from '../messages.ts';
import type { Key } from './token-of.ts';

export interface Hint {
  key: Key | 'day' | 'month' | 'year';
  weight: number;
}

const real = (choices: readonly Choice[]): Choice[] =>
  choices.filter(({ value, label }) => label !== '' && value !== '' && !/^[-–—\s.]*$/.test(label));

const numbers = (choices: readonly Choice[]): number[] =>
  choices.map(({ label }) => Number(/^\D?0*(\d{1,4})\D{0,2}$/.exec(label.trim())?.[1] ?? Number.NaN));

function isRun(values: readonly number[], first: number, last: number): boolean {
  const clean = values.filter((value) => !Number.isNaN(value));
  return (
    clean.length >= last - first + 1 && clean.includes(first) && clean.includes(last) && Math.max(...clean) <= last
  );
}

function isYears(values: readonly number[]): boolean {
  const years = values.filter((value) => value > 1_900 && value < 2_100);
  return years.length >= 8 && years.length >= values.length * 0.8;
}

const shareOf = (choices: readonly Choice[], test: (choice: Choice) => boolean): number =>
  choices.length === 0 ? 0 : choices.filter(test).length / choices.length;

/** Twelve names that are no numbers, with a thirteenth for the prompt. */
function isMonthNames(choices: readonly Choice[], lang: string): boolean {
  if (choices.length !== 12) return false;
  const format = new Intl.DateTimeFormat([lang || 'en', 'en'], { month: 'short' });
  const short = foldText(format.format(new Date(2000, 6, 1))).slice(0, 3);
  const seventh = foldText(choices[6]?.label ?? '');
  return seventh.includes(short) || /jul|июл|7|七|يوليو|تموز/.test(seventh);
}

/** What the choices of a field suggest, best first. */
export function optionHint(field: Field, pageLang: string): Hint | undefined {
  const choices = real(field.choices);
  if (choices.length < 2) return undefined;
  const lang = goodLang(field.lang || pageLang);
  if (choices.length >= 5 && shareOf(choices, ({ label }) => /\+\s?\d{1,4}\b/.test(label)) > 0.6)
    return { key: 'dial', weight: 0.95 };
  const values = numbers(choices);
  if (isRun(values, 1, 31)) return { key: 'day', weight: 0.9 };
  if (isRun(values, 1, 12) || isMonthNames(choices, lang)) return { key: 'month', weight: 0.9 };
  if (isYears(values)) return { key: 'year', weight: 0.85 };
  if (choices.length <= 8 && shareOf(choices, ({ label }) => sexWords.has(foldText(label))) >= 0.5)
    return { key: 'sex', weight: 0.75 };
  if (choices.length <= 12 && shareOf(choices, ({ label }) => statusWords.has(foldText(label))) >= 0.5)
    return { key: 'marital', weight: 0.75 };
  if (
    choices.length <= 12 &&
    shareOf(choices, ({ label }) => /^(?:a|b|ab|o|0)\s?(?:rh)?\s?[+\-−–]?(?:\s?型|형)?$/i.test(label.trim())) >= 0.5
  ) {
    return { key: 'blood', weight: 0.8 };
  }
  const names = countryNames(lang);
  if (choices.length >= 3 && shareOf(choices, ({ label }) => names.has(foldText(label))) >= 0.55)
    return { key: 'country', weight: 0.6 };
  return undefined;
}
