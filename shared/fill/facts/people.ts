/** The other people of a case: who to call, who pays, who treats. */

import type { Case, Doctor } from '../../case/case.ts';
import type { FactMap } from '../facts.ts';

/** Two plain words are a given and a family name; longer names are left whole. */
function halves(name: string | undefined): [string, string] | undefined {
  const words =
    name
      ?.replace(/^(?:dr|prof)\.?\s+/i, '')
      .trim()
      .split(/\s+/) ?? [];
  return words.length === 2 ? (words as [string, string]) : undefined;
}

export function otherPersonFacts({ emergencyContact, representative, insurance }: Case['person']): FactMap {
  const contact = emergencyContact.name ? emergencyContact : representative;
  const [given, family] = halves(contact.name) ?? [];
  const insured = insurance.insurer || insurance.policy || insurance.payer === 'insurer';
  return {
    'contact.name': contact.name,
    'contact.name.given': given,
    'contact.name.family': family,
    'contact.relationship': contact.relation,
    'contact.phone': contact.phone,
    'contact.email': contact.email,
    'insurance.hasInsurance': insured ? 'yes' : insurance.payer === 'self' ? 'no' : undefined,
    'insurance.company': insurance.insurer,
    'insurance.memberId': insurance.policy,
  };
}

export function doctorFacts(doctors: readonly Doctor[]): FactMap {
  const primary = doctors.find(({ role }) => role === 'family-doctor');
  const referring = doctors.find(({ role }) => role === 'referring') ?? doctors.find(({ role }) => role === 'treating');
  const [given, family] = halves(referring?.name) ?? [];
  return {
    'physician.referring.name': referring?.name,
    'physician.referring.name.given': given,
    'physician.referring.name.family': family,
    'physician.referring.specialty': referring?.specialty,
    'physician.referring.hospital': referring?.hospital,
    'physician.referring.phone': referring?.phone,
    'physician.referring.email': referring?.email,
    'physician.primary.name': primary?.name,
    'physician.primary.hospital': primary?.hospital,
    'physician.primary.phone': primary?.phone,
  };
}
