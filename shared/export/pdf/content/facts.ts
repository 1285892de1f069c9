/** Facts of the patient and the request, as lines of the paper. */

import type { RecordsPackage } from '../../../package/schema.ts';
import { isChinese, joined, type PaperVoice } from './voice.ts';

export interface Fact {
  key: string;
  value: (voice: PaperVoice) => string;
}

type Row = readonly [key: string, value: string | undefined | ((voice: PaperVoice) => string)];

const facts = (rows: readonly Row[]): Fact[] =>
  rows.flatMap(([key, value]) =>
    value === undefined || value === ''
      ? []
      : [{ key: `paper.${key}`, value: typeof value === 'string' ? () => value : value }],
  );

/** Family name first in capitals, as passports and Chinese hospitals write it. */
export function passportName({ name }: RecordsPackage['person']): string {
  return [name.family?.toUpperCase(), name.given, name.middle].filter(Boolean).join(' ');
}

/** Full years between two days; nobody else's clock is asked. */
function ageAt(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5, 10) < birth.slice(5, 10) ? years - 1 : years;
}

export function identityFacts({ person, created }: RecordsPackage): Fact[] {
  const { birthDate, sex, nationality, language, interpreter } = person;
  return facts([
    [
      'birth',
      birthDate &&
        ((v) => v.t('paper.bornAge', { date: v.date(birthDate), age: ageAt(birthDate, created.slice(0, 10)) })),
    ],
    ['sex', sex && ((v) => v.t(`terms.sex.${sex}`))],
    ['nationality', nationality && ((v) => v.country(nationality))],
    [
      'language',
      language && ((v) => joined(v, v.languageName(language), interpreter === 'yes' && v.t('paper.interpreterNeeded'))),
    ],
  ]);
}

export function requestFacts({ situation }: RecordsPackage): Fact[] {
  const { opinion, area, modifiers, journey, dates } = situation;
  const { decideBy } = dates;
  return facts([
    ['opinion', opinion && ((v) => v.t(`terms.opinion.${opinion}`))],
    ['decideBy', decideBy && ((v) => v.date(decideBy))],
    [
      'area',
      area &&
        ((v) =>
          [v.t(`terms.area.${area}`), ...modifiers.map((one) => v.t(`terms.modifier.${one}`))].join(
            isChinese(v) ? '，' : ', ',
          )),
    ],
    ['journey', journey && ((v) => v.t(`terms.journeyShort.${journey}`))],
  ]);
}

export function consultationLine({ situation }: RecordsPackage, v: PaperVoice): string {
  const { minutes, mode, with: whom } = situation.consultation;
  const date = situation.dates.consultation;
  return joined(
    v,
    date && v.date(date),
    minutes !== undefined && v.t('paper.minutes', { count: minutes }),
    mode && v.t(`terms.mode.${mode}`),
    whom,
  );
}

/** Names and numbers: the same in every language, so with the same commas. */
const plain = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

/** What a full package says of the patient beside the cover. */
export function personFacts({ person }: RecordsPackage): Fact[] {
  const { name, contact, identity, representative, emergencyContact, insurance } = person;
  const { address } = contact;
  return facts([
    ['aliases', name.aliases.join(', ')],
    ['contact', plain(contact.email, contact.phone, contact.messaging)],
    [
      'address',
      address &&
        ((v) =>
          joined(
            v,
            address.lines,
            address.postalCode,
            address.city,
            address.region,
            address.country && v.country(address.country),
          )),
    ],
    [
      'identity',
      identity.number &&
        ((v) =>
          joined(
            v,
            identity.number,
            identity.country && v.country(identity.country),
            identity.expires && v.date(identity.expires),
          )),
    ],
    ['numbers', person.numbers.map((one) => plain(one.value, one.hospital)).join('; ')],
    [
      'representative',
      plain(
        representative.name,
        representative.relation,
        representative.phone,
        representative.email,
        representative.idNumber,
      ),
    ],
    [
      'emergencyContact',
      plain(emergencyContact.name, emergencyContact.relation, emergencyContact.phone, emergencyContact.email),
    ],
    ['insurance', plain(insurance.insurer, insurance.policy)],
    [
      'doctors',
      person.doctors.map((one) => plain(one.name, one.specialty, one.hospital, one.phone, one.email)).join('; '),
    ],
  ]);
}

export function allergyLine({ story }: RecordsPackage, v: PaperVoice): string {
  const { state, items } = story.allergies;
  if (items.length > 0) {
    return items
      .map(({ substance, reaction, when, certainty }) =>
        joined(v, substance, reaction, when && v.partial(when), certainty === 'unsure' && v.t('paper.unsure')),
      )
      .join(isChinese(v) ? '；' : '; ');
  }
  if (state === 'none') return v.t('paper.allergiesNone');
  return state === 'unknown' ? v.t('paper.allergiesUnknown') : v.t('paper.notStated');
}
