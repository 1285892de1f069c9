/** A phone number in the parts that forms ask for. */

import type { FactMap } from '../facts.ts';

/** Dialling codes of 1 and 2 digits (ITU-T E.164, list of assigned codes); all others have 3. */
const one = new Set(['1', '7']);
const two = new Set(
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
);

function codeOf(digits: string): string {
  if (one.has(digits.slice(0, 1))) return digits.slice(0, 1);
  return two.has(digits.slice(0, 2)) ? digits.slice(0, 2) : digits.slice(0, 3);
}

/** Thirds as most split boxes have them: area, exchange, line; the last takes 4 digits. */
function thirds(national: string): [string, string, string] {
  const last = national.slice(-4);
  const rest = national.slice(0, -4);
  const first = rest.slice(0, Math.max(0, Math.min(rest.length - 3, 3)) || Math.ceil(rest.length / 2));
  return [first, rest.slice(first.length), last];
}

export function splitPhone(phone: string | undefined, _country: string | undefined): FactMap {
  if (!phone) return {};
  if (!phone.trim().startsWith('+')) return { 'patient.phone': phone, 'patient.phone.national': phone };
  const digits = phone.replace(/\D/g, '');
  const code = codeOf(digits);
  const national = digits.slice(code.length);
  const [first, second, third] = thirds(national);
  return {
    'patient.phone': phone,
    'patient.phone.countryCode': `+${code}`,
    'patient.phone.national': national,
    'patient.phone.part1': first,
    'patient.phone.part2': second,
    'patient.phone.part3': third,
  };
}
