/** A bare "Phone" after "Emergency contact" belongs to the contact, once the patient's own phone has been asked. */

import type { Role } from '../../lexicon/concepts.ts';
import { roleFor, type Settled } from '../settle.ts';
import { type Key, tokenOf } from '../token-of.ts';
import { setKey } from './set.ts';

/** Bases that a label may ask of any person. */
const shared: ReadonlySet<Key> = new Set([
  'name',
  'given',
  'family',
  'phone',
  'home',
  'email',
  'relation',
  'birth',
  'address',
  'fax',
  'hospital',
]);
const persons: ReadonlySet<Role> = new Set(['@contact', '@holder', '@referring', '@primary', '@other', '@doctor']);

const isBare = (one: Settled): boolean => one.ownRole === undefined && one.groupRole === undefined;

/** Walks the page in order and remembers the last person that a label, not a heading, has named. */
export function inheritRoles(list: Settled[]): void {
  const asked = new Set<string>();
  let person: Role | undefined;
  let section = -1;
  let since = 0;
  for (const one of list) {
    const at = one.field.sections.at(-1)?.at ?? 0;
    if (at !== section) person = undefined;
    section = at;
    since += 1;
    const key = one.key;
    if (!isBare(one)) {
      person =
        persons.has(one.role) && key && shared.has(key) ? one.role : one.role === '@patient' ? undefined : person;
      since = 0;
    } else if (key && shared.has(key) && person && since <= 3) {
      const own = tokenOf(key, '@patient');
      const about = key === 'relation' || key === 'fax' || (key === 'hospital' && person !== '@primary');
      const fits = tokenOf(key, person) !== 'skip' || person === '@other';
      if (
        fits &&
        roleFor(one) === '@patient' &&
        (about || (key !== 'hospital' && own !== undefined && (asked.has(own) || since === 1)))
      )
        setKey(one, key, person);
    } else if (key && !shared.has(key)) person = undefined;
    if (one.role === '@patient' && one.token) asked.add(one.token);
    if (key === 'relation' && isBare(one) && roleFor(one) === '@patient' && !person) person = '@contact';
  }
}
