/** What the paper says of the patient and the request, in reading order; what is not known is not there. */

import type { RecordsPackage } from '../../package/schema.ts';
import type { Voice } from '../context.tsx';
import type { PaperFact } from './both.tsx';

type Word =
  | 'name'
  | 'nativeName'
  | 'aliases'
  | 'birth'
  | 'sex'
  | 'nationality'
  | 'language'
  | 'interpreter'
  | 'contact'
  | 'address'
  | 'identity'
  | 'numbers'
  | 'representative'
  | 'emergencyContact'
  | 'insurance'
  | 'doctors'
  | 'journey'
  | 'opinion'
  | 'area'
  | 'decideBy'
  | 'consultation'
  | 'diagnosis'
  | 'diagnosedOn'
  | 'stage'
  | 'goal';

type Value = string | undefined | ((voice: Voice) => string);

function facts(rows: readonly (readonly [Word, Value])[]): PaperFact[] {
  return rows.flatMap(([key, value]) =>
    value === undefined || value === ''
      ? []
      : [{ key, label: (v: Voice) => v.t(`paper.${key}`), value: typeof value === 'string' ? () => value : value }],
  );
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** Family name first in capitals, as passports and Chinese hospitals write it. */
function passportName({ name }: Pick<RecordsPackage['person'], 'name'>): string {
  return [name.family?.toUpperCase(), name.given, name.middle].filter(Boolean).join(' ');
}

export function patientFacts({ person }: RecordsPackage): PaperFact[] {
  const { name, contact, identity, representative, emergencyContact, insurance } = person;
  const { address } = contact;
  const { sex, nationality, language, interpreter, birthDate } = person;
  return facts([
    ['name', passportName(person)],
    ['nativeName', name.native],
    ['aliases', name.aliases.join(', ')],
    ['birth', birthDate && ((v) => v.date(birthDate))],
    ['sex', sex && ((v) => v.t(`terms.sex.${sex}`))],
    ['nationality', nationality && ((v) => v.country(nationality))],
    ['language', language && ((v) => v.languageName(language))],
    ['interpreter', interpreter && ((v) => v.t(threeWords[interpreter]))],
    ['contact', joined(contact.email, contact.phone, contact.messaging)],
    [
      'address',
      address &&
        ((v) =>
          joined(
            address.lines,
            address.postalCode,
            address.city,
            address.region,
            address.country && v.country(address.country),
          )),
    ],
    ['identity', joined(identity.number, identity.country, identity.expires)],
    ['numbers', person.numbers.map((one) => joined(one.value, one.hospital)).join('; ')],
    [
      'representative',
      joined(representative.name, representative.relation, representative.phone, representative.email),
    ],
    ['emergencyContact', joined(emergencyContact.name, emergencyContact.relation, emergencyContact.phone)],
    ['insurance', joined(insurance.insurer, insurance.policy)],
    [
      'doctors',
      person.doctors.map((one) => joined(one.name, one.specialty, one.hospital, one.phone, one.email)).join('; '),
    ],
  ]);
}

const threeWords = { yes: 'common.yes', no: 'common.no', unknown: 'common.notSure' } as const;

export function requestFacts({ situation, story }: RecordsPackage): PaperFact[] {
  const { journey, opinion, area, modifiers, dates, consultation } = situation;
  const { decideBy } = dates;
  return facts([
    ['journey', journey && ((v) => v.t(`terms.journeyShort.${journey}`))],
    ['opinion', opinion && ((v) => v.t(`terms.opinion.${opinion}`))],
    [
      'area',
      area && ((v) => [v.t(`terms.area.${area}`), ...modifiers.map((one) => v.t(`terms.modifier.${one}`))].join(', ')),
    ],
    ['diagnosis', story.diagnosis],
    ['diagnosedOn', story.diagnosedOn && ((v) => (story.diagnosedOn ? v.partial(story.diagnosedOn) : ''))],
    ['stage', story.stageOrSeverity],
    ['goal', story.goal],
    ['decideBy', decideBy && ((v) => v.date(decideBy))],
    [
      'consultation',
      hasConsultation(situation) ? (v) => consultationLine(v, dates.consultation, consultation) : undefined,
    ],
  ]);
}

const hasConsultation = ({ dates, consultation }: RecordsPackage['situation']): boolean =>
  dates.consultation !== undefined || consultation.minutes !== undefined || consultation.mode !== undefined;

function consultationLine(
  v: Voice,
  date: string | undefined,
  consultation: RecordsPackage['situation']['consultation'],
): string {
  const { minutes, mode } = consultation;
  return joined(
    date && v.date(date),
    minutes === undefined ? undefined : v.t('paper.minutes', { count: minutes }),
    mode && v.t(`terms.mode.${mode}`),
    consultation.with,
  );
}
