/** What is written into the letter of authorisation, and which lines stay blank. */

import type { Case } from '../../../case/case.ts';
import type { Opinion } from '../../../case/terms.ts';
import type { Bilingual } from '../../../catalog/schema.ts';
import type { Authorisation } from '../../../checklist/counter.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { Place } from '../../../session/places.ts';

/** Chosen for this letter only: the case does not keep them. */
export interface LetterChoice {
  hospital: string;
  from: string | undefined;
  to: string | undefined;
}

export type Values = Readonly<Record<string, string | undefined>>;

/** The values of the places in the letter, with dates as the language writes them. */
export function letterValues(of: Case, facts: Authorisation, choice: LetterChoice, tag: 'en' | 'zh-Hans'): Values {
  const { principal, agent, numbers, discharge } = facts;
  const date = (day: string | undefined) => day && formatDate(tag, day);
  const { aliases } = of.person.name;
  return {
    principalName: principal.name,
    nameOnRecord: aliases.length > 0 ? aliases.join(' / ') : principal.nativeName,
    principalBirthDate: date(principal.birthDate),
    principalId: principal.idNumber,
    principalPhone: of.person.contact.phone,
    agentName: agent.name,
    agentId: agent.idNumber,
    agentPhone: agent.phone,
    relation: agent.relation,
    hospital: choice.hospital,
    admissionNumber: numbers
      .filter((number) => number.kind === 'admission' || number.kind === 'record')
      .map((number) => number.value)
      .join(' / '),
    dischargeDate: date(discharge),
    validFrom: date(choice.from),
    validTo: date(choice.to),
  };
}

/** Why the records are wanted, without a word on the illness. */
export const purposeOf = (opinion: Opinion | undefined): Bilingual =>
  opinion === 'continuity'
    ? { en: 'further treatment at home', zh: '回国后继续治疗' }
    : { en: 'second medical opinion', zh: '寻求第二诊疗意见' };

const person: Place = { at: 'person' };

/** Where a blank line is filled in; the others are on the letter's own page, or are written by hand. */
export const placeOfField: Readonly<Record<string, Place | undefined>> = {
  'principal-name': person,
  'principal-birth': person,
  'principal-id': person,
  'principal-phone': { at: 'contacts' },
  'admission-number': person,
  discharged: { at: 'situation', page: 'dates' },
};
