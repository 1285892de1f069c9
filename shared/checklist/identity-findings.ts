/** Whose case it is, and how to answer. */

import type { Case } from '../case/case.ts';
import type { DateText } from '../kit/dates.ts';
import { type Finding, finding } from './finding.ts';

const told = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

export function identityFindings(of: Case, today: DateText): Finding[] {
  const { name, birthDate, contact, identity } = of.person;
  const expired = identity.expires !== undefined && identity.expires < today && of.share.stage === 'full';
  const differing = namesThatDiffer(of);
  return [
    ...(told(name.family) || told(name.given) || told(name.native)
      ? []
      : [finding('no-name', 'blocks', 97, { place: 'person', part: 'name' })]),
    ...(birthDate ? [] : [finding('no-birth-date', 'blocks', 96, { place: 'person', part: 'birth-date' })]),
    ...(told(contact.email) || told(contact.phone) || told(contact.messaging)
      ? []
      : [finding('no-contact', 'helps', 60, { place: 'person', part: 'contact' })]),
    ...(differing.length > 0
      ? [
          finding(
            'names-differ',
            'helps',
            25,
            { place: 'person', part: 'name' },
            { params: { name: differing[0] ?? '', count: differing.length } },
          ),
        ]
      : []),
    ...(expired
      ? [
          finding(
            'passport-expired',
            'helps',
            20,
            { place: 'person', part: 'identity' },
            { params: { day: identity.expires ?? '' } },
          ),
        ]
      : []),
  ];
}

/** Spellings on records that are not the passport name in another order; some centres turn such papers away. */
export function namesThatDiffer(of: Case): string[] {
  const { family, given, middle, native, aliases } = of.person.name;
  const passport = letters([family, given, middle].join(' '));
  if (passport === '') return [];
  const same = new Set([passport, letters([family, given].join(' ')), letters(native ?? '')]);
  return aliases.filter((alias) => told(alias) && !same.has(letters(alias)));
}

/** Words in one order and one case: "NURLAN ABENOV" and "Abenov, Nurlan" are the same name. */
const letters = (name: string): string =>
  (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  )
    .sort()
    .join(' ');
