/** One line of the list: who, what, in which language, by when. What needs the checklist is worked out only when shown. */

import type { Person, Situation } from '../../case/case.ts';
import { languageName } from '../../i18n/format.ts';
import type { Speech } from '../../i18n/words.ts';
import { ageOn } from '../../kit/dates.ts';
import type { RecordsPackage } from '../../package/schema.ts';
import { prepared } from './find.ts';
import { type CaseNotes, type Copy, currentOf, type Filed } from './stored.ts';

export interface Row {
  id: string;
  /** The last letters of the case id: they stand in the name of every file of the case too. */
  code: string;
  name: string | undefined;
  age: number | undefined;
  sex: Person['sex'];
  /** The diagnosis in the patient's words. */
  diagnosis: string | undefined;
  journey: Situation['journey'];
  opinion: Situation['opinion'];
  area: Situation['area'];
  /** BCP 47, or the patient's own word for it. */
  language: string;
  decideBy: string | undefined;
  example: boolean;
  notes: CaseNotes;
  current: Copy;
  copies: number;
  /** Everything a search may find, prepared once. */
  text: string;
}

export function rowOf(filed: Filed, speech: Speech, today: string): Row {
  const current = currentOf(filed);
  const { person, situation, story, case: about } = current.package;
  const row = {
    id: filed.id,
    code: codeOf(filed.id),
    name: nameOf(person),
    age: person.birthDate === undefined ? undefined : ageOn(person.birthDate, today),
    sex: person.sex,
    diagnosis: firstWords(story.diagnosis ?? story.summary),
    journey: situation.journey,
    opinion: situation.opinion,
    area: situation.area,
    language: languageOf(current.package),
    decideBy: situation.dates.decideBy,
    example: about.example === true,
    notes: filed.notes,
    current,
    copies: filed.copies.length,
  };
  return { ...row, text: prepared([...wordsOf(current, filed.notes), ...termsOf(row, speech)].join('\n')) };
}

/** The same letters that end the package's file name. */
const codeOf = (caseId: string): string => caseId.slice(-6);

/** Family name first, as in the passport; else the name in the patient's own script. */
export function nameOf({ name }: Person): string | undefined {
  const passport = [name.family, name.given, name.middle].filter((part) => part?.trim()).join(' ');
  return passport || name.native?.trim() || undefined;
}

const languageOf = ({ person, language }: RecordsPackage): string => person.language?.trim() || language;

const firstWords = (text: string | undefined): string | undefined => {
  const line = text?.trim().split('\n')[0] ?? '';
  return line === '' ? undefined : line.length > 120 ? `${line.slice(0, 119)}…` : line;
};

const wordsOf = (
  { package: { id, person, story, situation, questions, case: about }, fileName }: Copy,
  notes: CaseNotes,
): (string | undefined)[] => [
  id,
  fileName,
  nameOf(person),
  person.name.native,
  ...person.name.aliases,
  about.label,
  person.contact.email,
  person.contact.phone,
  person.contact.messaging,
  person.contact.address?.city,
  ...person.numbers.flatMap(({ value, hospital }) => [value, hospital]),
  ...person.doctors.flatMap(({ name, hospital, specialty }) => [name, hospital, specialty]),
  situation.consultation.with,
  story.diagnosis,
  story.stageOrSeverity,
  story.summary,
  story.goal,
  story.symptomsNow,
  ...story.timeline.flatMap(({ what, hospital }) => [what, hospital]),
  ...story.medicines.items.flatMap(({ printed, generic }) => [printed, generic]),
  ...questions.map(({ text }) => text.own),
  ...notes.tags,
  notes.assignee,
  notes.text,
];

/** The reader's own words for the choices: she searches what she sees. */
function termsOf({ journey, opinion, area, language, notes }: Omit<Row, 'text'>, { t, meta }: Speech): string[] {
  return [
    journey ? t(`terms.journeyShort.${journey}`) : '',
    opinion ? t(`terms.opinion.${opinion}`) : '',
    area ? t(`terms.area.${area}`) : '',
    languageName(meta.tag, language),
    t(`inbox.state.${notes.state}`),
  ];
}
