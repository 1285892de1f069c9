/** package: the one document that others receive, and how it is sealed and opened. */

import * as z from 'zod/mini';
import {
  chosenQuestion,
  limits,
  medicine,
  patientCase,
  person,
  recordState,
  recordStatus,
  share,
  situation,
  story,
} from '../case/case.ts';
import { needs } from '../catalog/schema.ts';

export const packageFormat = 'records-package';
export const packageVersion = '1.0.0';
/** A name, not an address: nothing is ever fetched from it. */
export const packageSchemaId = 'urn:second-opinion-kit:records-package:v1';

/** Said in every package, so that no reader takes it for a clinician's word. */
export const packageNotice = {
  en: 'Written by the patient or by a person acting for the patient. No clinician has checked it. Facts may be missing or wrong. The original records count.',
  zh: '由患者本人或代办人填写，未经医务人员核实，可能有遗漏或错误。请以原始病历为准。',
} as const;

const line = () => z.string().check(z.maxLength(limits.line));
const text = () => z.string().check(z.maxLength(limits.text));
const id = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const count = () => z.number().check(z.int(), z.gte(0));
const list = <T extends z.core.SomeType>(item: T, most: number = limits.list) => z.array(item).check(z.maxLength(most));

const bilingual = z.object({ en: text(), zh: text() });
const need = z.enum(needs);

/** A record: what the checklist says of it, and in `state` what the person noted (absent: nothing yet). */
export const packageRecord = z.object({
  id: id(),
  /** Pinyin is missing for a record that only one clinic asks for. */
  name: z.optional(z.object({ en: line(), zh: line(), pinyin: z.optional(line()) })),
  /** Absent: the person noted something of it, but it is not on this case's checklist. */
  need: z.optional(need),
  /** Why this case needs it, in words. */
  reason: z.optional(bilingual),
  status: recordStatus,
  /** Translate first (1) … last (3); 4 needs no translation. */
  translationPriority: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
  state: z.optional(recordState),
});

const packageQuestion = z.object({
  id: id(),
  /** 1 is asked first. */
  rank: z.number().check(z.int(), z.gte(1)),
  top: z.boolean(),
  bank: z.optional(id()),
  /** The bank's words in both languages; `own` are the patient's words and stand before them. */
  text: z.object({ en: z.optional(text()), zh: z.optional(text()), own: chosenQuestion.shape.text }),
  /** Records the question rests on, and which of them are not there yet. */
  needs: list(id()),
  missing: list(id()),
});

const item = z.object({ id: id(), text: z.optional(bilingual) });

/** `generic` is there only when a pharmacist or doctor confirmed it. */
const packageMedicine = z.extend(medicine, {
  /** Typed by the patient and confirmed by nobody: kept for the patient's own copy, never to be shown as the medicine's name. */
  genericUnchecked: z.optional(line()),
});

const packageStory = z.extend(story, {
  medicines: z.extend(story.shape.medicines, { items: list(packageMedicine) }),
});

export const integrity = z.object({
  algorithm: z.literal('SHA-256'),
  /** Of the canonical JSON (RFC 8785) of the document without `integrity`, in hexadecimal. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export const recordsPackage = z.object({
  $schema: line(),
  format: z.literal(packageFormat),
  version: z.string().check(z.regex(/^1\.\d{1,4}\.\d{1,4}$/)),
  notice: bilingual,
  source: z.literal('patient-reported'),
  /** The same for all packages of one case. */
  id: id(),
  /** Revision of the case; a package with a higher one replaces the earlier ones. */
  revision: count(),
  created: z.iso.datetime(),
  generator: z.object({ name: line(), version: line() }),
  /** The patient's language (BCP 47). */
  language: z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35)),
  stage: z.enum(['first-contact', 'full']),
  /** The clinic whose rules the checklist followed. */
  clinic: z.optional(z.object({ id: id(), name: bilingual })),
  /** Ids of a clinic's requests that this package answers. Reserved. */
  answers: z.optional(list(id())),
  /** What the patient's own copy of the case needs besides. */
  case: z.object({
    created: patientCase.shape.created,
    changed: patientCase.shape.changed,
    label: patientCase.shape.label,
    example: patientCase.shape.example,
    emergency: patientCase.shape.emergency,
  }),
  situation,
  person,
  story: packageStory,
  records: list(packageRecord, 1_000),
  questions: list(packageQuestion),
  reportItems: list(item),
  bookingItems: list(item),
  translationChecks: list(item),
  readiness: z.object({ missing: list(z.object({ id: id(), need }), 1_000) }),
  /** What the patient chose to leave out: names of parts only, never what stood in them. */
  leftOut: share.shape.leftOut,
  integrity: z.optional(integrity),
});

export type RecordsPackage = z.infer<typeof recordsPackage>;
export type PackageRecord = z.infer<typeof packageRecord>;
export type PackageQuestion = z.infer<typeof packageQuestion>;
export type PackageItem = z.infer<typeof item>;
export type PackageMedicine = z.infer<typeof packageMedicine>;

/**
 * SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal; undefined where a page has no means to work it out
 * (browsers hash only on secure pages). Handed in, because this room knows no browser.
 */
export type Digest = (text: string) => Promise<string | undefined>;
