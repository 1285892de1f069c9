/** facts: the case as tokens and values. The only place that knows both the case and the vocabulary of forms. */

import type { Case } from '../case/case.ts';
import { ageOn } from '../kit/dates.ts';
import { doctorFacts, otherPersonFacts } from './facts/people.ts';
import { splitPhone } from './facts/phone.ts';
import { storyFacts } from './facts/story.ts';
import type { Token } from './tokens.ts';

export type FactMap = Readonly<Record<Token, string | undefined>>;

const join = (parts: readonly (string | undefined)[], by = ' '): string | undefined =>
  parts.filter(Boolean).join(by) || undefined;

function nameFacts({ name, sex }: Case['person']): FactMap {
  return {
    'patient.name.full': join([name.given, name.middle, name.family]) ?? name.native,
    'patient.name.given': name.given,
    'patient.name.middle': name.middle,
    'patient.name.family': name.family,
    'patient.name.native': name.native,
    'patient.sex': sex === 'unknown' ? undefined : sex,
  };
}

function birthFacts(birth: string | undefined, today: string): FactMap {
  const [year, month, day] = birth?.split('-') ?? [];
  const age = birth ? ageOn(birth, today) : undefined;
  return {
    'patient.birthDate': birth,
    'patient.birthDate.year': year,
    'patient.birthDate.month': month,
    'patient.birthDate.day': day,
    'patient.age': age === undefined ? undefined : String(age),
  };
}

function contactFacts({ contact }: Case['person']): FactMap {
  const { address } = contact;
  const [local, domain] = contact.email?.split('@') ?? [];
  const [line1, ...rest] = address?.lines?.split(/\n/) ?? [];
  return {
    'patient.email': contact.email,
    'patient.email.local': local,
    'patient.email.domain': domain,
    ...splitPhone(contact.phone, address?.country),
    'patient.address.full': join(
      [address?.lines?.replace(/\n/g, ', '), address?.city, address?.region, address?.postalCode],
      ', ',
    ),
    'patient.address.line1': line1,
    'patient.address.line2': rest.join(', ') || undefined,
    'patient.address.city': address?.city,
    'patient.address.state': address?.region,
    'patient.address.postalCode': address?.postalCode,
    'patient.address.country': address?.country,
  };
}

/** Numbers that hospitals gave; the newest visit or admission number stands for "medical record number". */
function identityFacts({ identity, numbers, nationality, language, interpreter }: Case['person']): FactMap {
  const national = identity.kind === 'national-id';
  const record = numbers.find(({ kind }) => kind === 'record' || kind === 'visit-card' || kind === 'admission');
  return {
    'patient.nationality': nationality,
    'patient.language': language,
    'patient.interpreter': interpreter === 'unknown' ? undefined : interpreter,
    'patient.idDocument.type': identity.kind === 'other' ? undefined : identity.kind,
    'patient.idDocument.number': national ? undefined : identity.number,
    'patient.nationalId': national ? identity.number : undefined,
    'patient.idDocument.expiry': identity.expires,
    'patient.idDocument.country': identity.country,
    'patient.mrn': record?.value,
  };
}

/** Every fact the case holds. `questionText` gives the words of a chosen question. */
export function factsOf(
  open: Case,
  today: string,
  questionText: (question: Case['questions'][number]) => string | undefined,
): FactMap {
  const { person } = open;
  return {
    ...nameFacts(person),
    ...birthFacts(person.birthDate, today),
    ...contactFacts(person),
    ...identityFacts(person),
    ...otherPersonFacts(person),
    ...doctorFacts(person.doctors),
    ...storyFacts(open, questionText),
  };
}

/** Facts from a file: token to value. Numbers and lists are written as text; anything else is left out. */
export function factsFrom(json: unknown): FactMap {
  if (typeof json !== 'object' || json === null) return {};
  const text = (value: unknown): string | undefined => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return Array.isArray(value) ? value.map((item) => text(item) ?? '').join('\n') : undefined;
  };
  return Object.fromEntries(Object.entries(json).map(([token, value]) => [token, text(value)]));
}
