/** The patient, and the person who acts for the patient. */

import type { HospitalNumber, Person } from '../../case/case.ts';
import type { RecordsPackage } from '../schema.ts';
import { contactRole, identifierType, roleCode } from './codes.ts';
import { absent, resource, say, type Voice, withheld } from './frame.ts';
import { plain } from './text.ts';
import type { Resource } from './types.ts';
import { actorRoles, identityKinds, numberKinds } from './words.ts';

export function patientOf(document: RecordsPackage, voice: Voice): Resource {
  const { person } = document;
  const birthDate = person.birthDate
    ? { birthDate: person.birthDate }
    : { _birthDate: absent(withheld(document, 'birth-date') ? 'masked' : 'unknown') };
  return resource(document, 'Patient', 'patient', {
    extension: patientExtensions(person),
    identifier: [...identityOf(person, voice), ...person.numbers.flatMap((number) => numberOf(number, voice))],
    name: namesOf(document),
    telecom: telecomOf(person.contact, person.contact.preferred),
    gender: person.sex,
    ...birthDate,
    address: addressOf(person),
    contact: emergencyContact(person),
    communication: communicationOf(document),
  });
}

/** The passport name in its parts, the name in the patient's own script, and every spelling found on records. */
function namesOf(document: RecordsPackage): object[] {
  const { family, given, middle, native, aliases } = document.person.name;
  const latin = [given, middle].filter((part) => plain(part));
  const names = [
    ...(plain(family) || latin.length > 0 ? [{ use: 'official', family, given: latin }] : []),
    ...[native, ...aliases].flatMap((text) => (plain(text) ? [{ extension: scriptOf(text ?? ''), text }] : [])),
  ];
  // The summary profile asks for a name (ips-pat-1): it is said to be missing, never made up.
  const reason = withheld(document, 'person-name') ? 'masked' : 'unknown';
  return names.length > 0 ? names : [{ _text: absent(reason) }];
}

/** ISO 21090 tells ideographic, syllabic and alphabetic spellings of a name apart. */
function scriptOf(text: string): object[] {
  const kind = /\p{Script=Han}/u.test(text)
    ? 'IDE'
    : /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
      ? 'SYL'
      : 'ABC';
  return [{ url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation', valueCode: kind }];
}

function patientExtensions({ nationality, interpreter }: Person): object[] {
  const country = { coding: [{ system: 'urn:iso:std:iso:3166', code: nationality }] };
  const known = interpreter === 'yes' || interpreter === 'no';
  const base = 'http://hl7.org/fhir/StructureDefinition/patient-';
  return [
    ...(nationality
      ? [{ url: `${base}nationality`, extension: [{ url: 'code', valueCodeableConcept: country }] }]
      : []),
    ...(known ? [{ url: `${base}interpreterRequired`, valueBoolean: interpreter === 'yes' }] : []),
  ];
}

function identityOf({ identity: { kind, number, country, expires } }: Person, voice: Voice): object[] {
  if (!plain(number)) return [];
  const codings = {
    passport: [identifierType('PPN', 'Passport number')],
    'national-id': [identifierType('NI', 'National unique individual identifier')],
    other: [],
  };
  const type = { coding: codings[kind ?? 'other'], text: say(voice, identityKinds[kind ?? 'other']) };
  return [{ use: 'official', type, value: number, period: { end: expires }, assigner: { display: country } }];
}

function numberOf({ kind, value, hospital }: HospitalNumber, voice: Voice): object[] {
  if (!plain(value)) return [];
  const record = [identifierType('MR', 'Medical record number')];
  const accession = [identifierType('ACSN', 'Accession ID')];
  const codings: Partial<Record<HospitalNumber['kind'], object[]>> = {
    record,
    'home-record': record,
    admission: [identifierType('VN', 'Visit number')],
    pathology: accession,
    imaging: accession,
  };
  const type = { coding: codings[kind] ?? [], text: say(voice, numberKinds[kind]) };
  return [{ use: 'secondary', type, value, assigner: { display: hospital } }];
}

type Reach = { email?: string | undefined; phone?: string | undefined; messaging?: string | undefined };

export function telecomOf(reach: Reach, preferred?: keyof Reach): object[] {
  const systems = { email: 'email', phone: 'phone', messaging: 'other' } as const;
  return (['email', 'phone', 'messaging'] as const).flatMap((way) =>
    plain(reach[way]) ? [{ system: systems[way], value: reach[way], rank: way === preferred ? 1 : undefined }] : [],
  );
}

function addressOf({ contact: { address } }: Person): object[] {
  if (!address) return [];
  const { lines, city, region: state, postalCode, country } = address;
  return [{ line: plain(lines)?.split('\n') ?? [], city, state, postalCode, country }];
}

/** Only with a name or a way to reach the person (pat-1). */
function emergencyContact({ emergencyContact: { name, relation, phone, email } }: Person): object[] {
  const telecom = telecomOf({ phone, email });
  if (!plain(name) && telecom.length === 0) return [];
  const relationship = [{ coding: [contactRole('C', 'Emergency Contact')], text: relation }];
  return [{ relationship, name: { text: name }, telecom }];
}

function communicationOf({ person, language }: RecordsPackage): object[] {
  const own = plain(person.language);
  const tag = own && !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(own) ? undefined : (own ?? language);
  const coding = tag ? [{ system: 'urn:ietf:bcp:47', code: tag }] : [];
  return [{ language: { coding, text: own }, preferred: true }];
}

/** Undefined when the patient acts alone, as far as the package says. */
export function representativeOf(document: RecordsPackage, voice: Voice, patient: object): Resource | undefined {
  const { situation, person } = document;
  const { name, relation, idNumber, phone, email } = person.representative;
  const acts = situation.actor !== undefined && situation.actor !== 'patient' ? situation.actor : undefined;
  const telecom = telecomOf({ phone, email });
  if (!acts && ![name, relation, idNumber].some(plain) && telecom.length === 0) return undefined;
  return resource(document, 'RelatedPerson', 'representative', {
    patient,
    identifier: plain(idNumber) ? [{ value: idNumber }] : [],
    relationship: [
      ...(acts ? [{ coding: actorCodings[acts], text: say(voice, actorRoles[acts]) }] : []),
      { text: relation },
    ],
    name: [{ text: name }],
    telecom,
  });
}

const actorCodings = {
  parent: [roleCode('PRN', 'parent')],
  spouse: [roleCode('SPS', 'spouse')],
  relative: [roleCode('FAMMEMB', 'family member')],
  friend: [roleCode('FRND', 'unrelated friend')],
  agent: [],
} as const;
