/** catalog: what medicine and clinics ask for, as data. */

import type { Area, Journey, Modifier, Opinion } from '../case/terms.ts';

/** A text in the two languages every entry must have. Other languages are overlays by id in `i18n/locales/<tag>/`. */
export interface Bilingual {
  en: string;
  zh: string;
}

/** A medical thing's name: English, Simplified Chinese, and pinyin with tone marks for reading aloud at a counter. */
export interface Named extends Bilingual {
  pinyin: string;
}

/** What has happened; asked once, answered yes / no / unknown. */
export const events = [
  'admitted',
  'emergency-visit',
  'outpatient',
  'lab-tests',
  'imaging',
  'biopsy',
  'endoscopy',
  'gene-test',
  'marrow-test',
  'heart-catheter',
  'nerve-test',
  'fertility-cycle',
  'surgery',
  'procedure',
  'implant',
  'systemic-therapy',
  'radiotherapy',
  'trial',
  'transfusion',
  'chinese-medicine',
  'plan-proposed',
  'prior-opinion',
  'team-meeting',
  'insured',
  'translated',
] as const;

export type EventId = (typeof events)[number];

/** Events worth asking only of some conditions: a patient with a broken hip is not asked for a marrow test. */
export const eventOnlyFor: Partial<Readonly<Record<EventId, readonly (Area | Modifier)[]>>> = {
  'marrow-test': ['cancer', 'transplant'],
  'heart-catheter': ['cardiovascular'],
  'nerve-test': ['neurological'],
  'fertility-cycle': ['fertility'],
};

/**
 * One thing that is true of a case or not. `always` holds for every case; `someone-acts` when another person
 * collects or writes for the patient; `treated` when any treatment event is yes.
 */
export type Fact = 'always' | 'someone-acts' | 'treated' | Journey | Opinion | Area | Modifier | EventId;
/** A fact, or several that must all hold. A list of facets holds when any of them does. */
export type Facet = Fact | readonly Fact[];

export const forms = ['paper', 'dicom', 'video', 'structured', 'glass', 'link'] as const;
type Form = (typeof forms)[number];

export const needs = ['required', 'recommended', 'if-available'] as const;
export type Need = (typeof needs)[number];

/** A place to ask. `country` says on which side of the border it stands. */
export interface Office {
  id: string;
  country: 'china' | 'home' | 'self';
  name: Named;
  /** Where to find it and when to go, one sentence. */
  hint: Bilingual;
}

/** The parts of a case from which the product itself makes a record; its status follows from them. */
export type MadeFrom =
  | 'summary'
  | 'timeline'
  | 'questions'
  | 'medicines'
  | 'allergies'
  | 'hospital-numbers'
  | 'family-history';

/** One item that a reviewing doctor may need. */
export interface RecordType {
  /** kebab-case English; stable for ever, never reused. */
  id: string;
  name: Named;
  /** What it is and why the reviewer needs it: two short sentences, reading age 12. */
  why: Bilingual;
  forms: readonly Form[];
  /** Office ids in the order to try, in China and at home. */
  offices: { china: readonly string[]; home: readonly string[] };
  /** How to get it: short steps; verb first. */
  steps: readonly Bilingual[];
  /** Translate first (1) … last (3); 4 needs no translation. */
  translation: 1 | 2 | 3 | 4;
  /** Listed only when any of these holds. Absent: always listed. */
  appliesWhen?: readonly Facet[];
  /** Need for this case: the strongest matching list wins, else `if-available`. */
  required?: readonly Facet[];
  recommended?: readonly Facet[];
  /** Part of the 42 records every clinic knows; the others are condition and event packs. */
  core: boolean;
  madeFrom?: MadeFrom;
  /** What may do instead when it cannot be had. */
  instead?: Bilingual;
  /** What to say or do when a desk refuses. */
  refused?: Bilingual;
  /** Held back from a first contact, and shown with care: identity papers, infection status, genes of relatives. */
  sensitive?: 'identity' | 'infection' | 'genetic';
  /** LOINC document or panel code with its display, where one fits. */
  loinc?: { code: string; display: string };
  /** Where the facts come from. */
  source: string;
}

export const questionGroups = [
  'general',
  'diagnosis',
  'treatment',
  'next-step',
  'continuity',
  'pre-travel',
  'medicines',
  'cancer',
  'orthopaedic',
  'cardiovascular',
  'neurological',
  'fertility',
  'chronic',
  'undiagnosed',
  'child-transplant',
  'report',
] as const;
export type QuestionGroup = (typeof questionGroups)[number];

/** One question of the bank: a reviewed text in both languages. */
export interface Question {
  id: string;
  group: QuestionGroup;
  text: Bilingual;
  /** Suggested when any of these holds; absent: offered in the bank but not suggested. */
  suggestWhen?: readonly Facet[];
  /** 1 suggested first … 3 last, among those that fit. */
  weight: 1 | 2 | 3;
  /** Records it rests on: a warning is shown while one is missing. */
  needs: readonly string[];
}

/** An emergency sign: ticking one stops the flow. */
export interface RedFlag {
  id: string;
  text: Bilingual;
  source: string;
}

/** A reason why a remote opinion may not be the right step now, with the honest other route. */
export interface BadFit {
  id: string;
  /** Asked as a statement the person may tick. */
  text: Bilingual;
  advice: Bilingual;
  /** Only offered when any of these holds; absent: always. */
  appliesWhen?: readonly Facet[];
  source: string;
}

/** Something a good report contains: ticked by the patient to ask for it. */
export interface ReportItem {
  id: string;
  text: Bilingual;
  why: Bilingual;
  suggestWhen?: readonly Facet[];
}

/** One check of a translation. */
export interface TranslationCheck {
  id: string;
  text: Bilingual;
  why: Bilingual;
}
