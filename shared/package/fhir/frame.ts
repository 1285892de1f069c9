/** What all parts of the document share: whose it is, how its resources are named and marked, in which language it speaks. */

import type { Bilingual } from '../../catalog/schema.ts';
import type { PartialDate } from '../../kit/dates.ts';
import type { RecordsPackage } from '../schema.ts';
import { type EmptyReason, emptyReason, ownCoding, patientAsserted, sectionCodes, testData } from './codes.ts';
import { division, paragraph, plain } from './text.ts';
import type { Concept, Part, Reference, Resource, Section } from './types.ts';
import { uuidOf } from './uuid.ts';
import { empty, titles, words } from './words.ts';

/** Closed lists of the package whose terms need words. */
export type TermList = 'journeyShort' | 'opinion' | 'area' | 'modifier' | 'event' | 'status' | 'need';

/** How the document speaks: this room knows the words of no interface, so they are handed in. */
export interface Voice {
  /** Of titles and labels. What the patient wrote stays as it is. */
  language: 'en' | 'zh';
  term(list: TermList, id: string): string;
}

export interface Frame extends Voice {
  document: RecordsPackage;
  patient: Reference;
  author: Reference;
  representative: Resource | undefined;
}

/** BCP 47 tag of the document's own words. */
export const tagOf = ({ language }: Pick<Frame, 'language'>): string => (language === 'zh' ? 'zh-CN' : 'en');

export const say = ({ language }: Pick<Frame, 'language'>, text: Bilingual): string => text[language];

/** The same resource of the same case has the same name in every package. */
export const idOf = ({ id }: RecordsPackage, path: string): string => uuidOf(`${id}/${path}`);

export const refTo = (id: string, display?: string): Reference => ({
  reference: `urn:uuid:${id}`,
  display: plain(display),
});

/** On everything: who says so. FHIR knows a label for a patient's own word, none for a relative's or an agent's. */
export function metaOf({ id, revision, situation, source, case: about }: RecordsPackage): object {
  return {
    source: `urn:second-opinion-kit:records-package:${id}#${revision}`,
    security: [...(situation.actor === 'patient' ? [patientAsserted] : []), ...(about.example ? [testData] : [])],
    tag: [ownCoding('source', source, words.patientReported.en)],
  };
}

export const resource = (document: RecordsPackage, type: string, path: string, fields: object): Resource => ({
  resourceType: type,
  id: idOf(document, path),
  meta: metaOf(document),
  ...fields,
});

export const withheld = ({ leftOut }: RecordsPackage, part: string): boolean => leftOut.includes(part);

/** In the place of a value that a reader expects. */
export const absent = (reason: 'unknown' | 'masked'): object => ({
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: reason }],
});

export const concept = (text: string | undefined): Concept =>
  plain(text) ? { text: plain(text) } : (absent('unknown') as Concept);

/** A text of the catalogue in the document's language, with the other language beside it. */
export function both(frame: Frame, text: Bilingual): { text: string; _text: object } {
  const [lang, content] = frame.language === 'zh' ? ['en', text.en] : ['zh-CN', text.zh];
  return { text: say(frame, text), _text: { extension: plain(content) ? [translation(lang, content)] : [] } };
}

const translation = (lang: string, content: string): object => ({
  url: 'http://hl7.org/fhir/StructureDefinition/translation',
  extension: [
    { url: 'lang', valueCode: lang },
    { url: 'content', valueString: content },
  ],
});

/** A date for readers; FHIR has no sign for one told from memory, so words say it. */
export function dateWords(frame: Frame, when: PartialDate | undefined): string | undefined {
  if (!when) return undefined;
  return when.about ? say(frame, words.about).replace('{date}', when.date) : when.date;
}

export const fromMemory = (frame: Frame, ...dates: readonly (PartialDate | undefined)[]): string | undefined =>
  dates.some((date) => date?.about) ? say(frame, words.fromMemory) : undefined;

export const notes = (texts: readonly (string | undefined)[]): object[] =>
  texts.flatMap((text) => (plain(text) ? [{ text: plain(text) }] : []));

interface Draft {
  blocks: readonly string[];
  entries?: readonly Resource[];
  /** Why the section has no entry, where a reader looks for one. */
  empty?: { reason: EmptyReason; text: Bilingual };
}

/** Where a reader looks for an answer and the package has none. */
export const gap = ({ document }: Frame, name: string): Draft['empty'] & object =>
  withheld(document, name)
    ? { reason: 'withheld', text: empty.withheld }
    : { reason: 'notasked', text: empty.notStated };

/** A section with its resources; nothing at all when there is nothing to say. */
export function part(frame: Frame, name: keyof typeof sectionCodes, { blocks, entries = [], empty }: Draft): Part {
  const body = [...blocks.filter(Boolean), ...(empty ? [paragraph(say(frame, empty.text))] : [])];
  if (body.length === 0 && entries.length === 0) return { sections: [], resources: [] };
  const title = say(frame, titles[name]);
  const section: Section = {
    title,
    code: { coding: [sectionCodes[name]] },
    // A narrative is never without words (txt-2), even where the patient's own leave nothing to read.
    text: { status: 'additional', div: division(body.length > 0 ? body : [paragraph(title)], tagOf(frame)) },
    entry: entries.map(({ id }) => refTo(id)),
    emptyReason: empty && emptyReason(empty.reason),
  };
  return { sections: [section], resources: entries };
}
