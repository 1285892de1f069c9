/** Picks one answer of a list, by code first, then by name. Two that fit as well as each other mean no answer. */

import { foldText } from '../fold.ts';
import type { Choice, Field } from '../messages.ts';
import { byWords, only, tidy, usable } from './by-words.ts';
import { countryNames, goodLang, languageNames } from './names.ts';
import { codes, titles } from './words.ts';

const byValue = (choices: readonly Choice[], values: readonly string[]): Choice | undefined =>
  only(
    choices.filter(({ value }) =>
      values.some((wanted) => wanted !== '' && value.toLowerCase() === wanted.toLowerCase()),
    ),
  );

/** The choice for a coded fact such as sex. */
function coded(
  choices: readonly Choice[],
  words: ReadonlyMap<string, readonly string[]>,
  value: string,
): Choice | undefined {
  const folded = foldText(value);
  const code = words.has(folded) ? folded : [...words].find(([, list]) => list.includes(folded))?.[0];
  // "Wife" is first looked for as itself, then as spouse.
  const own = byWords(choices, [value]);
  if (own || !code) return own;
  const list = (words.get(code) ?? []).filter((word) => !/^\d$/.test(word));
  const byLabel = byWords(choices, list);
  return byLabel ?? byValue(choices, list);
}

function named(choices: readonly Choice[], names: ReadonlyMap<string, string>, code: string): Choice | undefined {
  const value = byValue(choices, [code]);
  if (value && choices.filter((choice) => /^[a-z]{2}$/i.test(choice.value)).length * 2 > choices.length) return value;
  const all = [...names].filter(([, other]) => other === code).map(([name]) => name);
  return (
    byWords(
      choices,
      all.filter((name) => name.length > 1),
    ) ?? value
  );
}

const baseLanguage = (code: string): string => code.split('-')[0] ?? code;

/** The choice that says the value of this fact, or nothing. */
export function chooseFor(
  token: string,
  value: string,
  field: Field,
  pageLang: string,
  facts: Readonly<Record<string, string | undefined>>,
): Choice | undefined {
  const choices = usable(field.choices);
  const lang = goodLang(field.lang || pageLang);
  const words = codes[token];
  if (words) return coded(choices, words, value);
  if (/country$|nationality$/i.test(token)) return named(choices, countryNames(lang), value.toUpperCase());
  if (token === 'patient.language')
    return named(choices, languageNames(lang), value) ?? named(choices, languageNames(lang), baseLanguage(value));
  if (token === 'patient.name.prefix')
    return byWords(choices, [value]) ?? byWords(choices, titles[facts['patient.sex'] ?? ''] ?? []);
  if (token === 'patient.phone.countryCode') return dialChoice(choices, value, facts['patient.address.country'], lang);
  if (token === 'patient.bloodType')
    return byWords(choices, [value]) ?? only(choices.filter(({ label }) => bare(label) === bare(value)));
  return byWords(choices, [value]) ?? byValue(choices, [value]);
}

const bare = (text: string): string =>
  foldText(text)
    .replace(/rh|positive|pos\.?|型|형|[\s()（）]/g, '')
    .replace(/−|–|neg(?:ative)?\.?/g, '-');

function dialChoice(
  choices: readonly Choice[],
  code: string,
  country: string | undefined,
  lang: string,
): Choice | undefined {
  const digits = code.replace(/\D/g, '');
  const fitting = choices.filter(
    ({ label, value }) =>
      new RegExp(`(?:^|\\D)(?:00)?${digits}(?:\\D|$)`).test(label) || value.replace(/\D/g, '') === digits,
  );
  return only(fitting) ?? (country ? named(fitting, countryNames(lang), country) : undefined) ?? fitting[0];
}

const monthNames = (number: number, lang: string): string[] =>
  [lang, 'en'].flatMap((tag) =>
    (['long', 'short'] as const).map((month) =>
      foldText(new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' }).format(Date.UTC(2001, number - 1, 15))).replace(
        /\.$/,
        '',
      ),
    ),
  );

const partsOfDate = ['day', 'month', 'year'] as const;

/** Day, month or year as a list has it: numbers, months by name, months counted from 0. */
export function chooseDatePart(token: string, value: string, field: Field, pageLang: string): Choice | undefined {
  const part = partsOfDate.find((name) => token.endsWith(`.${name}`));
  const number = Number(value);
  const choices = usable(field.choices);
  const numeric = only(
    choices.filter(({ label }) => Number(/^\D?0*(\d{1,4})\D{0,3}$/.exec(label.trim())?.[1]) === number),
  );
  if (numeric || part !== 'month') return numeric;
  const names = monthNames(number, goodLang(field.lang || pageLang));
  const named = only(choices.filter(({ label }) => names.some((name) => tidy(label).replace(/\.$/, '') === name)));
  return (
    named ??
    only(choices.filter(({ label }) => names.some((name) => foldText(label).includes(name)))) ??
    only(choices.filter((choice) => Number(choice.value) === number))
  );
}

/** Every name that means the value, for a list that shows its options only when it is opened. */
export function namesFor(
  token: string,
  value: string,
  field: Field,
  pageLang: string,
  facts: Readonly<Record<string, string | undefined>>,
): string[] {
  const lang = goodLang(field.lang || pageLang);
  const all = (names: ReadonlyMap<string, string>, code: string) =>
    [...names].filter(([name, other]) => other === code && name.length > 1).map(([name]) => name);
  const words = codes[token];
  if (words) {
    const code = [...words].find(([, list]) => list.includes(foldText(value)))?.[0];
    return [value, ...(words.get(code ?? '') ?? [])].filter((word) => !/^\d$/.test(word));
  }
  if (/country$|nationality$/i.test(token)) return all(countryNames(lang), value.toUpperCase());
  if (token === 'patient.language')
    return [...all(languageNames(lang), value), ...all(languageNames(lang), baseLanguage(value))];
  if (token === 'patient.name.prefix') return [value, ...(titles[facts['patient.sex'] ?? ''] ?? [])];
  if (token.endsWith('.month')) return [value, String(Number(value)), ...monthNames(Number(value), lang)];
  if (/\.(?:day|year)$/.test(token)) return [value, String(Number(value))];
  return [value];
}
