/** The HTML standard's autofill names, as far as they speak of a patient (HTML, section "Autofill"). */

import type { Key } from './token-of.ts';

const names: Readonly<Record<string, Key>> = {
  name: 'name',
  'given-name': 'given',
  'additional-name': 'middle',
  'family-name': 'family',
  'honorific-prefix': 'prefix',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-country-code': 'dial',
  bday: 'birth',
  'bday-day': 'birth.day',
  'bday-month': 'birth.month',
  'bday-year': 'birth.year',
  sex: 'sex',
  'street-address': 'address',
  'address-line1': 'line1',
  'address-line2': 'line2',
  'address-level1': 'state',
  'address-level2': 'city',
  'postal-code': 'postal',
  country: 'country',
  'country-name': 'country',
  language: 'language',
};

const guarded = /^(?:cc-?|one-time-code|current-password|new-password|username|transaction-|webauthn)/;

/** The meaning of an `autocomplete` value; its last word counts. */
export function autocompleteKey(value: string): Key | undefined {
  const words = value.toLowerCase().trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (guarded.test(last)) return 'none';
  if (last === 'organization' || last === 'organization-title' || last === 'tel-extension') return 'skip';
  return Object.hasOwn(names, last) ? names[last] : undefined;
}
