/** Whether a control ended up with a faithful rendering of its fact. */

import { accepts } from '../../shared/fill/answer/accepts.ts';
import { countryNames, languageNames } from '../../shared/fill/answer/names.ts';
import { codes, titles } from '../../shared/fill/answer/words.ts';
import type { FactMap } from '../../shared/fill/facts.ts';
import { foldText } from '../../shared/fill/fold.ts';
import type { Label, Seen } from './page-labels.ts';

const core = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
const same = (a: string, b: string): boolean => core(a) === core(b) && (core(a) !== '' || a === b);

function wanted(want: string, seen: Seen): boolean {
  return want.split('|').some((answer) => {
    if (answer === 'checked') return seen.checked;
    if (answer === 'unchecked') return !seen.checked;
    return answer === seen.value || same(answer, seen.text) || same(answer, seen.value) || answer === seen.chosen;
  });
}

function dateSays(fact: string, text: string): boolean {
  const [year = '', month, day] = fact.split('-');
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (text.replace(/\D/g, '').length === 8 && numbers.length === 1)
    return text.includes(year) && text.includes(month ?? '') && text.includes(day ?? '');
  const has = (part: string | undefined) => part === undefined || numbers.includes(Number(part));
  return has(year) && (has(month) || /\p{L}{3}/u.test(text)) && (has(day) || numbers.length < 3);
}

const isNamed = (names: ReadonlyMap<string, string>, text: string, code: string): boolean => {
  const all = [...names]
    .filter(([, other]) => other.toLowerCase() === code.toLowerCase() || other === code.split('-')[0])
    .map(([name]) => name);
  return all.some((name) => foldText(text) === name || (name.length > 3 && foldText(text).includes(name)));
};

function codedSays(token: string, fact: string, seen: Seen, shown: string): boolean {
  if (seen.chosen !== undefined && same(seen.chosen, fact)) return true;
  const words = codes[token];
  const code = [...(words ?? [])].find(([key, list]) => key === fact || list.includes(foldText(fact)))?.[0];
  if (seen.chosen !== undefined) return seen.chosen === code;
  return (
    code !== undefined &&
    (words?.get(code) ?? []).some((word) => core(shown).startsWith(core(word)) && core(word) !== '')
  );
}

/** The final state agrees with `data-want`, the chosen `data-value`, or the fact. */
export function isFaithful(token: string, label: Label, seen: Seen, facts: FactMap, lang: string): boolean {
  if (token.startsWith('upload.'))
    return seen.files.length > 0 && seen.files.every((name) => accepts(seen.accept, { name, type: typeOf(name) }));
  if (label.want !== undefined) return wanted(label.want, seen);
  const all = facts[token] ?? '';
  const fact = label.row ? (all.split('\n')[label.row - 1] ?? all.split('\n')[0] ?? '') : all;
  const shown = seen.text || seen.value;
  if (codes[token] && codedSays(token, fact, seen, shown)) return true;
  if (/(?:Date|expiry)$/.test(token)) return dateSays(fact, seen.value || shown);
  if (/\.(?:day|month|year)$/.test(token))
    return Number(seen.value) === Number(fact) || Number(seen.text.replace(/\D/g, '')) === Number(fact) || seen.touched;
  if (/country$|nationality$/i.test(token))
    return isNamed(countryNames(lang || 'en'), shown, fact) || isNamed(countryNames('en'), seen.value, fact);
  if (token === 'patient.language')
    return isNamed(languageNames(lang || 'en'), shown, fact) || isNamed(languageNames(lang || 'en'), seen.value, fact);
  if (token === 'patient.name.prefix')
    return Object.values(titles).some((list) => list.some((word) => core(shown) === core(word)));
  if (/phone|fax/.test(token))
    return (
      core(seen.value || shown) !== '' &&
      (core(fact).endsWith(core(seen.value || shown)) || core(seen.value || shown) === core(fact))
    );
  return same(seen.value, fact) || same(shown, fact) || (seen.chosen !== undefined && same(seen.chosen, fact));
}

const typeOf = (name: string): string =>
  name.endsWith('.pdf') ? 'application/pdf' : name.endsWith('.json') ? 'application/json' : 'application/zip';
