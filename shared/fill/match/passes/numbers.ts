/** Phones, e-mails, heights and weights in parts. */

import type { Settled } from '../settle.ts';
import { isFree, setKey, setToken } from './set.ts';

const sameBox = (a: Settled | undefined, b: Settled): boolean =>
  a !== undefined && a.field.form === b.field.form && a.role === b.role;

/** A dial code's own box makes the next one the national number. */
function dialCodes(list: Settled[]): void {
  list.forEach((one, at) => {
    const before = list[at - 1];
    if (one.token === 'patient.phone' && sameBox(before, one) && before?.token === 'patient.phone.countryCode')
      setToken(one, 'patient.phone.national');
    if (one.key === 'area' && list[at + 1]?.key === 'phone') setToken(one, 'patient.phone.part1');
  });
}

const isPhoneBox = (one: Settled | undefined): boolean =>
  one !== undefined &&
  (one.key === 'phone' || one.key === 'home' || (one.key === undefined && one.field.kind !== 'select')) &&
  (one.field.maxLength ?? 99) <= 5;

function splitPhones(list: Settled[]): void {
  for (let at = 0; at < list.length; at += 1) {
    const first = list[at] as Settled;
    if (!(first.key === 'phone' && first.role === '@patient')) continue;
    const run = [first, list[at + 1], list[at + 2]].filter(
      (one) => isPhoneBox(one) || (one === first && one?.field.kind === 'select'),
    );
    const same = run.every((one) => one?.field.box === first.field.box);
    if (run.length < 3 || !same) continue;
    run.forEach((one, index) => {
      if (one) setToken(one, `patient.phone.part${index + 1}`);
    });
    at += 2;
  }
}

/** `name [@] example.org`, with a box or a list for the second half. */
function splitEmails(list: Settled[]): void {
  list.forEach((one, at) => {
    const next = list[at + 1];
    if (!next || one.key !== 'email' || one.role !== '@patient' || one.field.kind === 'email') return;
    const sign = one.field.edges.after.includes('@') || next.field.edges.before.includes('@');
    const isDomain =
      next.key === 'email' ||
      next.key === undefined ||
      next.field.choices.some(({ label }) => /\w\.(?:com|net|org)/.test(label));
    if (!sign || !isDomain || next.field.form !== one.field.form) return;
    setToken(one, 'patient.email.local');
    setToken(next, 'patient.email.domain');
    const list2 = list[at + 2];
    if (list2 && list2.key === 'email' && list2.field.choices.length > 0) setToken(list2, 'skip');
  });
}

/** What stands right behind the box counts before what its label says of both boxes. */
const unitOf = ({ field, words }: Settled, pattern: RegExp, other: RegExp): boolean => {
  if (pattern.test(field.edges.after)) return true;
  const names = field.evidence
    .filter(({ source }) => source === 'name')
    .map(({ text }) => text.replaceAll('_', ' '))
    .join(' ');
  const text = `${words} ${names}`.toLowerCase();
  return !other.test(field.edges.after) && pattern.test(text) && !other.test(text);
};

const feet = /\b(?:ft|feet|foot)\b/i;
const inches = /\b(?:in|inch|inches)\b|″|^"/i;

function units(list: Settled[]): void {
  list.forEach((one, at) => {
    const before = list[at - 1];
    if (
      before?.token === 'patient.height.ft' &&
      (one.key === 'height' || one.key === undefined) &&
      !feet.test(one.field.edges.after)
    ) {
      if (one.key === 'height' || unitOf(one, inches, feet)) setToken(one, 'patient.height.in');
    } else if (one.key === 'height' && unitOf(one, feet, /\bcm\b/i)) setToken(one, 'patient.height.ft');
    else if (one.key === 'weight' && unitOf(one, /\blbs?\b|pound/i, /\bkg\b/i)) setToken(one, 'patient.weight.lb');
  });
}

const named = ({ field }: Settled): string =>
  field.evidence.find(
    ({ source }) => source === 'label' || source === 'aria' || source === 'before' || source === 'placeholder',
  )?.text ?? '';

const isOther = (a: Settled, b: Settled): boolean =>
  a.field.box !== b.field.box && named(a) !== '' && named(b) !== '' && named(a) !== named(b);

/** A second phone close by is another line, unless the page says it is the same again. */
function secondPhones(list: Settled[]): void {
  list.forEach((one, at) => {
    if (one.role !== '@patient' || one.key !== 'phone' || !isFree(one) || one.token !== 'patient.phone') return;
    const again = /confirm|repeat|again|确认|確認|подтверд|повтор/.test(one.words);
    const before = list
      .slice(Math.max(0, at - 3), at)
      .find((other) => other.token === 'patient.phone' && other.field.form === one.field.form);
    if (before && !again && isOther(before, one)) setKey(one, 'home');
  });
}

export function numberParts(list: Settled[]): void {
  dialCodes(list);
  splitPhones(list);
  splitEmails(list);
  units(list);
  secondPhones(list);
}
