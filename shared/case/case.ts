/** case: what a case is, and the only ways it may change. */

import * as z from 'zod/mini';
import { isDateText, isFullDate } from '../kit/dates.ts';
import { actors, areas, journeys, modifiers, opinions } from './terms.ts';

/** Limits that hold for typed, stored and imported cases alike. */
export const limits = { line: 500, text: 20_000, list: 500, id: 64 } as const;

const line = () => z.string().check(z.maxLength(limits.line));
const prose = () => z.string().check(z.maxLength(limits.text));
const id = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const list = <T extends z.core.SomeType>(item: T) => z.array(item).check(z.maxLength(limits.list));
const fullDate = () => z.string().check(z.refine(isFullDate));
const instant = () => z.iso.datetime();

const partialDate = z.object({
  date: z.string().check(z.refine(isDateText)),
  about: z.optional(z.boolean()),
});

/** Yes, no and "I do not know" are three answers; an absent one was never given. */
const threeState = z.enum(['yes', 'no', 'unknown']);

const ids = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);

const journey = ids(journeys);
const opinion = ids(opinions);
const area = ids(areas);
const modifier = ids(modifiers);
const actor = ids(actors);

/** Journey, opinion type, condition, events and dates: everything that decides what is needed. */
export const situation = z.object({
  journey: z.optional(journey),
  opinion: z.optional(opinion),
  area: z.optional(area),
  modifiers: z.array(modifier).check(z.maxLength(3)),
  /** True once the modifiers page was answered, so that "none of these" is an answer. */
  modifiersAnswered: z.optional(z.boolean()),
  events: z.record(id(), threeState),
  /** ISO 3166-1 alpha-2: where the patient is now; decides the emergency number. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  inChina: z.optional(threeState),
  dates: z.object({
    leaveChina: z.optional(fullDate()),
    discharge: z.optional(fullDate()),
    decideBy: z.optional(fullDate()),
    consultation: z.optional(fullDate()),
  }),
  consultation: z.object({
    minutes: z.optional(z.number().check(z.gte(5), z.lte(240))),
    mode: z.optional(ids(['written', 'video', 'in-person'])),
    with: z.optional(line()),
  }),
  actor: z.optional(actor),
  /** Reasons against a remote opinion the person ticked; an empty answered list is an answer too. */
  badFits: z.array(id()).check(z.maxLength(30)),
  badFitsAnswered: z.optional(z.boolean()),
});

export const recordStatus = ids(['unknown', 'have', 'requested', 'refused', 'cannot-get', 'not-applicable']);

/** What the person knows of one record. */
export const recordState = z.object({
  status: recordStatus,
  /** When it was asked for or refused. */
  on: z.optional(fullDate()),
  /** Office id of the catalogue, or the person's own words in `officeOther`. */
  office: z.optional(id()),
  officeOther: z.optional(line()),
  due: z.optional(fullDate()),
  reason: z.optional(line()),
  translation: z.optional(
    z.object({
      state: ids(['none-needed', 'wanted', 'done']),
      by: z.optional(line()),
      certified: z.optional(threeState),
    }),
  ),
  hospital: z.optional(line()),
  dated: z.optional(partialDate),
  language: z.optional(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  note: z.optional(prose()),
  /** A clinic asked for it after an export: who, when, and her words. */
  askedBy: z.optional(z.object({ clinic: line(), on: fullDate(), note: z.optional(prose()) })),
});

/** A chosen question: from the bank (maybe reworded) or the person's own. Order in the list is the rank. */
export const chosenQuestion = z.object({
  id: id(),
  /** Id in the question bank; absent for own questions. */
  bank: z.optional(id()),
  /** Own words; absent while the bank's text stands as it is. */
  text: z.optional(z.string().check(z.maxLength(2_000))),
});

const personName = z.object({
  family: z.optional(line()),
  given: z.optional(line()),
  middle: z.optional(line()),
  /** The name in the person's own script. */
  native: z.optional(line()),
  /** As it was written on records: spelling differences, pinyin, maiden names. */
  aliases: list(line()),
});

const contact = z.object({
  email: z.optional(line()),
  phone: z.optional(line()),
  messaging: z.optional(line()),
  preferred: z.optional(ids(['email', 'phone', 'messaging'])),
  address: z.optional(
    z.object({
      lines: z.optional(line()),
      city: z.optional(line()),
      region: z.optional(line()),
      postalCode: z.optional(line()),
      country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
    }),
  ),
  timeZone: z.optional(line()),
});

export const hospitalNumber = z.object({
  id: id(),
  kind: ids(['visit-card', 'admission', 'record', 'pathology', 'imaging', 'home-record', 'other']),
  value: line(),
  hospital: z.optional(line()),
});

export const doctor = z.object({
  id: id(),
  side: ids(['china', 'home']),
  role: z.optional(ids(['treating', 'referring', 'family-doctor', 'coordinator'])),
  name: z.optional(line()),
  specialty: z.optional(line()),
  hospital: z.optional(line()),
  phone: z.optional(line()),
  email: z.optional(line()),
});

export const person = z.object({
  name: personName,
  birthDate: z.optional(fullDate()),
  sex: z.optional(ids(['female', 'male', 'other', 'unknown'])),
  nationality: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  language: z.optional(line()),
  interpreter: z.optional(threeState),
  contact,
  identity: z.object({
    kind: z.optional(ids(['passport', 'national-id', 'other'])),
    number: z.optional(line()),
    country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
    expires: z.optional(fullDate()),
  }),
  numbers: list(hospitalNumber),
  emergencyContact: z.object({
    name: z.optional(line()),
    relation: z.optional(line()),
    phone: z.optional(line()),
    email: z.optional(line()),
  }),
  /** Who acts for the patient, when someone does. */
  representative: z.object({
    name: z.optional(line()),
    relation: z.optional(line()),
    phone: z.optional(line()),
    email: z.optional(line()),
    idNumber: z.optional(line()),
  }),
  insurance: z.object({
    payer: z.optional(ids(['self', 'insurer', 'embassy', 'employer', 'other'])),
    insurer: z.optional(line()),
    policy: z.optional(line()),
  }),
  doctors: list(doctor),
});

export const timelineEntry = z.object({
  id: id(),
  when: z.optional(partialDate),
  /** End of a stay or of a course of treatment. */
  until: z.optional(partialDate),
  what: prose(),
  detail: z.optional(prose()),
  hospital: z.optional(line()),
  kind: z.optional(
    ids(['symptom', 'visit', 'test', 'diagnosis', 'admission', 'operation', 'treatment', 'discharge', 'plan', 'other']),
  ),
});

export const medicine = z.object({
  id: id(),
  /** As printed on the box or the list. Never changed by us. */
  printed: line(),
  /** International nonproprietary name; exported only while `checked` is yes. */
  generic: z.optional(line()),
  checked: z.optional(threeState),
  dose: z.optional(line()),
  since: z.optional(partialDate),
  until: z.optional(partialDate),
  reason: z.optional(line()),
  kind: z.optional(ids(['western', 'chinese-patent', 'herbal', 'supplement'])),
});

const allergy = z.object({
  id: id(),
  substance: line(),
  reaction: z.optional(line()),
  when: z.optional(partialDate),
  certainty: z.optional(ids(['certain', 'unsure'])),
});

/** Clinicians need "none" and "unknown" told apart from "not asked" (IPS: absent data is stated, not blank). */
const listState = ids(['none', 'unknown', 'listed']);

export const story = z.object({
  summary: z.optional(prose()),
  diagnosis: z.optional(prose()),
  diagnosedOn: z.optional(partialDate),
  stageOrSeverity: z.optional(line()),
  symptomsNow: z.optional(prose()),
  /** What the patient hopes the opinion decides. */
  goal: z.optional(prose()),
  pastIllnesses: z.optional(prose()),
  familyHistory: z.object({ state: z.optional(listState), text: z.optional(prose()) }),
  timeline: list(timelineEntry),
  medicines: z.object({ state: z.optional(listState), items: list(medicine) }),
  allergies: z.object({ state: z.optional(listState), items: list(allergy) }),
  implants: z.optional(prose()),
});

/** What a package leaves out and at which stage it is handed over. */
export const share = z.object({
  stage: ids(['first-contact', 'full']),
  leftOut: list(id()),
});

export const patientCase = z.object({
  id: id(),
  /** Version of this stored shape; see store/migrations. */
  shape: z.literal(1),
  created: instant(),
  changed: instant(),
  /** Counts changes; a package names the revision it was made from. */
  revision: z.number().check(z.gte(0)),
  label: z.optional(line()),
  /** An invented case to look around in. */
  example: z.optional(z.boolean()),
  /** Set when the person came past the red-flag list. */
  emergency: z.object({ checked: z.optional(instant()), ticked: z.array(id()).check(z.maxLength(30)) }),
  situation,
  records: z.record(id(), recordState),
  questions: list(chosenQuestion),
  person,
  story,
  /** Ids of report items the patient wants to ask for, and of the checks made before booking. */
  reportItems: list(id()),
  bookingItems: list(id()),
  translationChecks: list(id()),
  share,
});

export type Case = z.infer<typeof patientCase>;
export type Situation = z.infer<typeof situation>;
export type RecordState = z.infer<typeof recordState>;
export type RecordStatus = z.infer<typeof recordStatus>;
export type ThreeState = z.infer<typeof threeState>;
export type ChosenQuestion = z.infer<typeof chosenQuestion>;
export type Person = z.infer<typeof person>;
export type Story = z.infer<typeof story>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
export type Medicine = z.infer<typeof medicine>;
export type Allergy = z.infer<typeof allergy>;
export type Doctor = z.infer<typeof doctor>;
export type HospitalNumber = z.infer<typeof hospitalNumber>;
export type Share = z.infer<typeof share>;

/** An empty case. `now` is an ISO instant. */
export function newCase(caseId: string, now: string): Case {
  return {
    id: caseId,
    shape: 1,
    created: now,
    changed: now,
    revision: 0,
    emergency: { ticked: [] },
    situation: { modifiers: [], events: {}, dates: {}, consultation: {}, badFits: [] },
    records: {},
    questions: [],
    person: {
      name: { aliases: [] },
      contact: {},
      identity: {},
      numbers: [],
      emergencyContact: {},
      representative: {},
      insurance: {},
      doctors: [],
    },
    story: {
      familyHistory: {},
      timeline: [],
      medicines: { items: [] },
      allergies: { items: [] },
    },
    reportItems: [],
    bookingItems: [],
    translationChecks: [],
    share: { stage: 'full', leftOut: [] },
  };
}
