/** What a patient may leave out of a package, and what a first contact never carries. */

import { newCase } from '../case/case.ts';
import type { RecordsPackage } from './schema.ts';

interface Part {
  /** Stable: cases and packages name it. */
  id: string;
  /** Where it stands in the document; `*` is every item of a list. */
  paths: readonly string[];
  /**
   * Never part of a first contact: a hospital that only decides whether it can help needs no document numbers.
   * Some clinics ask for a short summary first, without passport scan or archive (chinapatienthelp.com/case-summary).
   */
  later?: true;
}

export const parts: readonly Part[] = [
  { id: 'label', paths: ['case.label'], later: true },
  { id: 'person-name', paths: ['person.name'] },
  { id: 'birth-date', paths: ['person.birthDate'] },
  { id: 'nationality', paths: ['person.nationality'] },
  { id: 'identity-document', paths: ['person.identity'], later: true },
  { id: 'hospital-numbers', paths: ['person.numbers'], later: true },
  { id: 'contact', paths: ['person.contact'] },
  {
    id: 'street-address',
    paths: ['person.contact.address.lines', 'person.contact.address.postalCode'],
    later: true,
  },
  { id: 'emergency-contact', paths: ['person.emergencyContact'], later: true },
  { id: 'representative', paths: ['person.representative'] },
  { id: 'representative-id', paths: ['person.representative.idNumber'], later: true },
  { id: 'insurance', paths: ['person.insurance'] },
  { id: 'insurance-number', paths: ['person.insurance.policy'], later: true },
  { id: 'doctors', paths: ['person.doctors'] },
  { id: 'doctor-contacts', paths: ['person.doctors.*.phone', 'person.doctors.*.email'], later: true },
  { id: 'summary', paths: ['story.summary'] },
  { id: 'diagnosis', paths: ['story.diagnosis', 'story.diagnosedOn', 'story.stageOrSeverity'] },
  { id: 'symptoms', paths: ['story.symptomsNow'] },
  { id: 'goal', paths: ['story.goal'] },
  { id: 'past-illnesses', paths: ['story.pastIllnesses'] },
  { id: 'family-history', paths: ['story.familyHistory'] },
  { id: 'timeline', paths: ['story.timeline'] },
  { id: 'medicines', paths: ['story.medicines'] },
  { id: 'unchecked-names', paths: ['story.medicines.items.*.genericUnchecked'], later: true },
  { id: 'allergies', paths: ['story.allergies'] },
  { id: 'implants', paths: ['story.implants'] },
  { id: 'consultation-with', paths: ['situation.consultation.with'] },
  { id: 'record-notes', paths: ['records.*.state.note', 'records.*.state.askedBy.note'], later: true },
];

/** Ids under which single things are left out. */
export const recordPart = (id: string): string => `record-${id}`;
export const notePart = (id: string): string => `note-${id}`;
export const questionPart = (id: string): string => `question-${id}`;

type Draft = Omit<RecordsPackage, 'readiness' | 'integrity'>;

/** The document without the named parts: each stands as if it had never been filled in. */
export function withhold<D extends Draft>(draft: D, leftOut: Iterable<string>): D {
  const out = new Set(leftOut);
  const gone = new Set(draft.records.filter((record) => out.has(recordPart(record.id))).map((record) => record.id));
  const stays = (id: string) => !gone.has(id);
  const single = {
    ...draft,
    records: draft.records
      .filter((record) => stays(record.id))
      .map((record) => (out.has(notePart(record.id)) ? erase(record, 'state.note') : record)),
    questions: draft.questions
      .filter((question) => !out.has(questionPart(question.id)))
      .map((question) => ({
        ...question,
        needs: question.needs.filter(stays),
        missing: question.missing.filter(stays),
      })),
  };
  return parts
    .filter((part) => out.has(part.id))
    .flatMap((part) => part.paths)
    .reduce((document, path) => erase(document, path), single);
}

/** What a first contact holds back, whatever the patient chose. */
export const heldAtFirstContact: readonly string[] = parts.filter((part) => part.later).map((part) => part.id);

const { person, story } = newCase('blank', '2000-01-01T00:00:00Z');
const blank = { person, story };

/** The value at a path taken away, or brought back to how an empty case has it. */
export const erase = <T>(document: T, path: string): T => without(document, path.split('.'), blank) as T;

function without(value: unknown, path: readonly string[], empty: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return empty;
  if (typeof value !== 'object' || value === null) return value;
  if (head === '*') return (value as unknown[]).map((item) => without(item, rest, undefined));
  const { [head]: child, ...others } = value as Record<string, unknown>;
  if (child === undefined) return value;
  const next = without(child, rest, (empty as Record<string, unknown> | undefined)?.[head]);
  return next === undefined ? others : { ...others, [head]: next };
}
