/**
 * Code systems and the LOINC codes of sections.
 * This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the
 * Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at
 * http://loinc.org/license. Codes and displays stand as they are published; a code whose display is not certain has none.
 */

import type { Coding, Concept } from './types.ts';

const terminology = (name: string) => (code: string, display: string) => ({
  system: `http://terminology.hl7.org/CodeSystem/${name}`,
  code,
  display,
});

export const loinc = (code: string, display?: string): Coding => ({ system: 'http://loinc.org', code, display });

/** A term of the package's own closed lists. */
export const ownCoding = (list: string, code: string, display?: string): Coding => ({
  system: `urn:second-opinion-kit:${list}`,
  code,
  display,
});

export const identifierType = terminology('v2-0203');
export const contactRole = terminology('v2-0131');
export const roleCode = terminology('v3-RoleCode');
export const conditionStatus = terminology('condition-ver-status');
export const conditionCategory = terminology('condition-category');
export const allergyStatus = terminology('allergyintolerance-verification');
export const allergyActivity = terminology('allergyintolerance-clinical');
export const medicationCategory = terminology('medication-statement-category');
export const confidentiality = terminology('v3-Confidentiality');

/** A coding for invented data (v3-ActReason), and one for what the patient says (v3-ObservationValue). */
export const testData = terminology('v3-ActReason')('HTEST', 'test health data');
export const patientAsserted = terminology('v3-ObservationValue')('PATAST', 'patient asserted');

/** "None" and "nobody knows" as the International Patient Summary says them (hl7.org/fhir/uv/ips). */
export const absentOrUnknown = (code: string, display: string): Concept => ({
  coding: [{ system: 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', code, display }],
  text: display,
});

const emptyReasons = {
  nilknown: 'Nil Known',
  notasked: 'Not Asked',
  withheld: 'Information Withheld',
  unavailable: 'Unavailable',
} as const;
export type EmptyReason = keyof typeof emptyReasons;

export const emptyReason = (code: EmptyReason): Concept => ({
  coding: [terminology('list-empty-reason')(code, emptyReasons[code])],
});

export const documentTypes = {
  summary: loinc('60591-5', 'Patient summary Document'),
  note: loinc('34109-9', 'Note'),
} as const;

export const sectionCodes = {
  reason: loinc('42349-1', 'Reason for referral (narrative)'),
  problems: loinc('11450-4', 'Problem list - Reported'),
  medications: loinc('10160-0', 'History of Medication use Narrative'),
  allergies: loinc('48765-2', 'Allergies and adverse reactions Document'),
  procedures: loinc('47519-4', 'History of Procedures Document'),
  results: loinc('30954-2'),
  documents: loinc('77599-9', 'Additional documentation'),
  devices: loinc('46264-8', 'History of medical device use'),
  pastIllness: loinc('11348-0'),
  family: loinc('10157-6', 'History of family member diseases Narrative'),
  timeline: loinc('46240-8', 'History of Hospitalizations+Outpatient visits Narrative'),
  story: loinc('81338-6', 'Patient Goals, preferences, and priorities for care experience'),
  careTeam: loinc('85847-2'),
  payment: loinc('48768-6', 'Payment sources Document'),
} as const;

/** Record types that are reports of tests: they stand in the section of results. */
export const resultTypes: ReadonlySet<string> = new Set([
  '11502-2',
  '18748-4',
  '18726-0',
  '11526-1',
  '18751-8',
  '11524-6',
  '18745-0',
  '11523-8',
  '51969-4',
  '33721-2',
]);
