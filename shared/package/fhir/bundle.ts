/**
 * fhir: a package as a FHIR R4 document, in the shape of the International Patient Summary (hl7.org/fhir/uv/ips).
 * Every resource is marked as told by the patient; nothing is coded, dated or confirmed that the package does not say.
 */

import { recordById } from '../../catalog/index.ts';
import { packageNotice, type RecordsPackage } from '../schema.ts';
import { allergiesPart } from './allergies.ts';
import { documentTypes } from './codes.ts';
import { type Frame, idOf, metaOf, refTo, resource, say, tagOf, type Voice } from './frame.ts';
import { medicinesPart } from './medicines.ts';
import { patientOf, representativeOf } from './person.ts';
import { devicesPart, familyPart, pastIllnessPart, problemsPart } from './problems.ts';
import { documentsPart, resultsPart } from './records.ts';
import { requestPart } from './request.ts';
import { careTeamPart, paymentPart, storyPart } from './story.ts';
import { division, paragraph, plain, tidy } from './text.ts';
import { proceduresPart, timelinePart } from './timeline.ts';
import type { FhirBundle, Part, Resource } from './types.ts';
import { uuidOf } from './uuid.ts';
import { words } from './words.ts';

export type { Voice } from './frame.ts';
export type { FhirBundle, Resource } from './types.ts';

const themes: readonly ((frame: Frame) => Part)[] = [
  requestPart,
  problemsPart,
  medicinesPart,
  allergiesPart,
  proceduresPart,
  resultsPart,
  documentsPart,
  devicesPart,
  pastIllnessPart,
  familyPart,
  timelinePart,
  storyPart,
  careTeamPart,
  paymentPart,
];

/** The same package in the same language gives the same bytes. `voice` says the closed terms and picks English or Chinese. */
export function fhirBundle(original: RecordsPackage, voice: Voice): FhirBundle {
  // An instant of FHIR has seconds, whatever the package has (hl7.org/fhir/R4/datatypes.html#instant).
  const document = { ...original, created: new Date(original.created).toISOString() };
  const patient = patientOf(document, voice);
  const representative = representativeOf(document, voice, refTo(patient.id));
  const acts = document.situation.actor !== undefined && document.situation.actor !== 'patient';
  const author = refTo(acts && representative ? representative.id : patient.id);
  const frame: Frame = { ...voice, document, patient: refTo(patient.id), author, representative };
  const parts = themes.map((theme) => theme(frame));
  const device = deviceOf(document);
  const resources = [compositionOf(frame, parts, device), patient, device, ...parts.flatMap((part) => part.resources)];
  return tidy(bundleOf(document, resources)) as FhirBundle;
}

function bundleOf(document: RecordsPackage, resources: readonly Resource[]): object {
  const edition = uuidOf(`${document.id}/bundle/${document.revision}/${document.created}`);
  return {
    resourceType: 'Bundle',
    id: edition,
    meta: metaOf(document),
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${edition}` },
    type: 'document',
    timestamp: document.created,
    entry: resources.map((one) => ({ fullUrl: `urn:uuid:${one.id}`, resource: one })),
  };
}

/** `preliminary`: no clinician has checked it, and facts may be missing. */
function compositionOf(frame: Frame, parts: readonly Part[], device: Resource): Resource {
  const { document } = frame;
  return resource(document, 'Composition', 'composition', {
    language: tagOf(frame),
    text: { status: 'additional', div: division(coverOf(frame), tagOf(frame)) },
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${idOf(document, 'document')}` },
    status: 'preliminary',
    type: { coding: [isSummary(document) ? documentTypes.summary : documentTypes.note] },
    subject: frame.patient,
    date: document.created,
    author: [frame.author, refTo(device.id)],
    title: say(frame, words.title),
    confidentiality: document.records.some(({ id }) => recordById(id)?.sensitive) ? 'R' : 'N',
    section: parts.flatMap((part) => part.sections),
  });
}

/** A package that tells nothing of problems, medicines and allergies is a note, not a patient summary. */
function isSummary({ story: { diagnosis, medicines, allergies } }: RecordsPackage): boolean {
  const stated = ({ state, items }: { state?: string | undefined; items: readonly unknown[] }) =>
    items.length > 0 || state === 'none' || state === 'unknown';
  return plain(diagnosis) !== undefined || stated(medicines) || stated(allergies);
}

function coverOf(frame: Frame): string[] {
  const { stage, leftOut, case: about } = frame.document;
  return [
    paragraph(say(frame, packageNotice)),
    paragraph(about.example ? say(frame, words.example) : undefined),
    paragraph(stage === 'first-contact' ? say(frame, words.firstContact) : undefined),
    paragraph(leftOut.length > 0 ? say(frame, words.leftOut).replace('{count}', String(leftOut.length)) : undefined),
  ];
}

const deviceOf = (document: RecordsPackage): Resource =>
  resource(document, 'Device', 'generator', {
    deviceName: [{ name: plain(document.generator.name) ?? 'unknown', type: 'model-name' }],
    version: plain(document.generator.version) ? [{ value: document.generator.version }] : [],
  });
