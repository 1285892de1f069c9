/** answer: a fact as one control wants it. Pure; says "nothing fits" rather than guess. */

import { chooseDatePart, chooseFor, namesFor } from './answer/choices.ts';
import { writeDate, writingOf } from './answer/dates.ts';
import { countryNames, goodLang, languageNames } from './answer/names.ts';
import { codes } from './answer/words.ts';
import type { FactMap } from './facts.ts';
import { foldText, wordsOf } from './fold.ts';
import type { Field, Write } from './messages.ts';
import type { Token } from './tokens.ts';

export type Unanswered = 'no-fact' | 'no-option' | 'too-long' | 'wrong-file' | 'not-ours';

export type Answer = { write: Write; shown: string } | { problem: Unanswered };

const isDateToken = (token: Token): boolean => /(?:birthDate|Date|expiry)$/.test(token);
const isPartToken = (token: Token): boolean => /(?:birthDate|diagnosisDate)\.(?:day|month|year)$/.test(token);

/** Words for a coded value where the page offers no list. */
function spoken(token: Token, value: string, lang: string): string {
  if (/country$|nationality$/i.test(token)) return nameOf(countryNames(lang), 'region', value, lang);
  if (token === 'patient.language') return nameOf(languageNames(lang), 'language', value, lang);
  return value;
}

function nameOf(names: ReadonlyMap<string, string>, type: 'region' | 'language', value: string, lang: string): string {
  if (![...names.values()].includes(value)) return value;
  return new Intl.DisplayNames([lang, 'en'], { type }).of(value) ?? value;
}

function dateText(value: string, field: Field, pageLang: string): string {
  if (field.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
  if (field.kind === 'month') return value.slice(0, 7);
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? writeDate(value, writingOf(field, pageLang)) : value;
}

function partText(token: Token, value: string, field: Field): string {
  const width = field.maxLength === 1 ? 1 : token.endsWith('.year') ? 4 : field.kind === 'number' ? 1 : 2;
  return value.padStart(width, '0');
}

/** Digits only where the box takes no more. */
function phoneText(value: string, field: Field): string {
  const digits =
    field.inputMode === 'numeric' ||
    field.kind === 'number' ||
    /^\^?\[?\\?[d0]/.test(field.pattern) ||
    (field.maxLength !== undefined && value.length > field.maxLength);
  return digits ? value.replace(/\D/g, '') : value;
}

function textFor(token: Token, value: string, field: Field, pageLang: string): string {
  if (isDateToken(token)) return dateText(value, field, pageLang);
  if (isPartToken(token)) return partText(token, value, field);
  if (/phone|fax/i.test(token)) return phoneText(value, field);
  if (field.kind === 'number') return /-?\d+(?:\.\d+)?/.exec(value)?.[0] ?? '';
  return spoken(token, value, goodLang(field.lang || pageLang));
}

/** A tick of a list of illnesses: only when the history names it, in the same words, and does not deny it. */
function tick(token: Token, value: string, field: Field): Answer {
  const label = field.evidence.find(({ source }) => source === 'label')?.text ?? '';
  const words = codes[token];
  if (words) {
    const code = [...words].find(([, list]) => list.includes(foldText(label)))?.[0];
    const wanted = [...words].find(([, list]) => list.includes(foldText(value)))?.[0] ?? value;
    if (code ? code === wanted : wanted === 'yes') return { write: { how: 'check', checked: true }, shown: label };
    return { problem: 'no-option' };
  }
  const part = wordsOf(foldText(label));
  const all = wordsOf(foldText(value));
  const at = all.findIndex((_, index) => part.length > 0 && part.every((word, offset) => all[index + offset] === word));
  const denied =
    at > 0 && /^(?:no|not|non|never|without|无|нет|без|sin|kein|keine|sans|nessun|sem|không)$/.test(all[at - 1] ?? '');
  return at >= 0 && !denied ? { write: { how: 'check', checked: true }, shown: label } : { problem: 'no-option' };
}

const isList = ({ kind, choices }: Field): boolean =>
  kind === 'select' || kind === 'radio' || (kind === 'combobox' && choices.length > 0);

function fromList(token: Token, value: string, field: Field, pageLang: string, facts: FactMap): Answer {
  const choice = isPartToken(token)
    ? chooseDatePart(token, value, field, pageLang)
    : chooseFor(token, value, field, pageLang, facts);
  if (!choice) return { problem: 'no-option' };
  return {
    write: { how: 'choice', value: choice.value, label: choice.label, id: choice.id },
    shown: choice.label || choice.value,
  };
}

/** Boxes with suggestions take these as they are. */
const isFree = (token: Token): boolean =>
  /address\.(?:full|line|street|house|postal|city|state)|item\.name$|\.name\.(?:full|given|family)$|phone|symptoms|surgeries/.test(
    token,
  );

/** The value of a fact as it will be written, or why it cannot be. */
export function answerFor(token: Token, field: Field, facts: FactMap, pageLang: string, row = 0): Answer {
  const all = facts[token];
  const value = token.startsWith('case.medications.item') ? all?.split('\n')[row] : all;
  if (value === undefined || value === '') return { problem: 'no-fact' };
  if (field.kind === 'file') return { problem: 'not-ours' };
  if (field.kind === 'checkbox') return tick(token, value, field);
  if (isList(field)) return fromList(token, value, field, pageLang, facts);
  const text = textFor(token, value, field, pageLang);
  if (field.kind === 'combobox' && !isFree(token)) {
    const also = [...new Set([text, ...namesFor(token, value, field, pageLang, facts)])];
    return { write: { how: 'choice', value, label: text, also }, shown: text };
  }
  if (text === '') return { problem: 'no-option' };
  const line = field.multiline ? text : text.replace(/\s*\n\s*/g, '; ');
  if (field.maxLength !== undefined && line.length > field.maxLength) return { problem: 'too-long' };
  return { write: { how: 'text', text: line }, shown: line };
}
