/** From a role and a base to a token: the same "Phone" is another fact for every person on the page. */

import type { Base, Role } from '../lexicon/concepts.ts';
import type { Token } from '../tokens.ts';

/** A base, perhaps with the part of a date: `birth`, `birth.month`. */
export type Key = Base | `${Base}.${'day' | 'month' | 'year'}` | 'none' | 'skip' | 'consent';

const table = (text: string): Readonly<Record<string, Token>> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );

const patient = table(`
name=patient.name.full given=patient.name.given middle=patient.name.middle family=patient.name.family
family2=patient.name.family2 prefix=patient.name.prefix native=patient.name.native previous=patient.name.previous
birth=patient.birthDate birth.day=patient.birthDate.day birth.month=patient.birthDate.month birth.year=patient.birthDate.year
age=patient.age sex=patient.sex marital=patient.maritalStatus occupation=patient.occupation
email=patient.email phone=patient.phone home=patient.phone.alt dial=patient.phone.countryCode
address=patient.address.full line1=patient.address.line1 line2=patient.address.line2 street=patient.address.street
house=patient.address.houseNumber city=patient.address.city state=patient.address.state postal=patient.address.postalCode
country=patient.address.country nationality=patient.nationality language=patient.language interpreter=patient.interpreter
idtype=patient.idDocument.type idnumber=patient.idDocument.number idexpiry=patient.idDocument.expiry
idcountry=patient.idDocument.country nid=patient.nationalId`);

/** Facts that are the same whoever the section speaks of. */
const anywhere = table(`
mrn=patient.mrn height=patient.height weight=patient.weight blood=patient.bloodType
hasins=insurance.hasInsurance insco=insurance.company plan=insurance.plan member=insurance.memberId group=insurance.groupNumber
condition=case.condition diagnosis=case.diagnosis diagdate=case.diagnosisDate diagdate.month=case.diagnosisDate.month
diagdate.year=case.diagnosisDate.year stage=case.stage summary=case.summary symptoms=case.symptoms onset=case.onsetDate
history=case.history famhist=case.familyHistory social=case.socialHistory smoking=case.socialHistory.smoking
alcohol=case.socialHistory.alcohol meds=case.medications medname=case.medications.item.name
dose=case.medications.item.dose freq=case.medications.item.frequency allergies=case.allergies surgeries=case.surgeries
treatments=case.treatments tests=case.tests question=case.question opinion=case.opinionType
upload=upload.any report=upload.pdf imaging=upload.imaging package=upload.package
none=none skip=skip consent=consent`);

const others: Readonly<Partial<Record<Role, Readonly<Record<string, Token>>>>> = {
  '@contact': table(`name=contact.name given=contact.name.given family=contact.name.family native=contact.name
    relation=contact.relationship phone=contact.phone home=contact.phone email=contact.email dial=skip`),
  '@holder': table(`name=insurance.policyHolder.name given=insurance.policyHolder.name.given
    family=insurance.policyHolder.name.family birth=insurance.policyHolder.birthDate
    relation=insurance.policyHolder.relationship`),
  '@insurer': table(
    'name=insurance.company birth=insurance.policyHolder.birthDate relation=insurance.policyHolder.relationship number=insurance.memberId',
  ),
  '@referring': table(`name=physician.referring.name given=physician.referring.name.given
    family=physician.referring.name.family specialty=physician.referring.specialty hospital=physician.referring.hospital
    phone=physician.referring.phone home=physician.referring.phone email=physician.referring.email fax=physician.referring.fax`),
  '@primary': table('name=physician.primary.name hospital=physician.primary.hospital phone=physician.primary.phone'),
};

/** Without a doctor's heading, a hospital is the one that treats the patient now, and a specialty is the one asked for. */
const bare = table(
  'hospital=physician.referring.hospital specialty=case.specialty relation=contact.relationship fax=skip',
);

/** The token; `skip` when it is a real question about somebody of whom the package holds nothing. */
export function tokenOf(key: Key, role: Role): Token | undefined {
  const fixed = anywhere[key];
  if (fixed) return fixed;
  if (role === '@patient') return patient[key] ?? bare[key];
  if (role === '@other') return 'skip';
  const table = others[role === '@doctor' ? '@referring' : role];
  const token = table?.[key];
  if (token) return token;
  if (role === '@insurer' && !['phone', 'email', 'address', 'fax', 'idexpiry', 'idcountry', 'idtype'].includes(key))
    return patient[key] ?? bare[key];
  return patient[key] || bare[key] ? 'skip' : undefined;
}
