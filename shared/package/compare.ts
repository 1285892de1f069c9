/** What changed between two packages of one case, item by item. */

import { sameJson } from '../kit/json.ts';
import type { PackageQuestion, PackageRecord, RecordsPackage } from './schema.ts';

export type Leaf = string | number | boolean;

/** One answer: absent before means new, absent after means taken away. `field` is a path such as `translation.state`. */
export interface FieldChange {
  field: string;
  before?: Leaf;
  after?: Leaf;
}

/** Parts in the order in which a reviewer wants to hear of them. */
export const changedParts = [
  'records',
  'questions',
  'medicines',
  'allergies',
  'timeline',
  'story',
  'situation',
  'person',
  'numbers',
  'doctors',
  'package',
] as const;
type ChangedPart = (typeof changedParts)[number];

export interface Change {
  part: ChangedPart;
  kind: 'added' | 'removed' | 'changed';
  /** The record, question, medicine and so on; absent for a part that is no list, and for the order of a list. */
  id?: string;
  /** What the patient calls it, where the catalogue has no name for it. */
  name?: string;
  fields: readonly FieldChange[];
}

/** Every difference a person made. What the product worked out (reasons, needs, what is missing) is left aside. */
export function changesBetween(before: RecordsPackage, after: RecordsPackage): Change[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return changedParts.flatMap((part) => {
    const [a, b] = [old[part], now[part]];
    return Array.isArray(a) && Array.isArray(b) ? changedItems(part, a, b) : changedFields(part, a, b);
  });
}

/** Whether two packages say the same, made anew or not. */
export const saySame = (a: RecordsPackage, b: RecordsPackage): boolean =>
  a.id === b.id && a.revision === b.revision && sameJson(content(a), content(b));

const content = ({ created, generator, integrity, version, notice, $schema, ...said }: RecordsPackage) => said;

interface Item {
  id: string;
  name?: string | undefined;
  value: unknown;
}

function partsOf(document: RecordsPackage): Record<ChangedPart, unknown> {
  const { person, story, situation } = document;
  const { numbers, doctors, ...personal } = person;
  const { timeline, medicines, allergies, ...told } = story;
  const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);
  return {
    records: document.records.flatMap(recordItem),
    questions: [...document.questions].sort((a, b) => a.rank - b.rank).map(questionItem),
    medicines: items(medicines.items, (one) => one.printed),
    allergies: items(allergies.items, (one) => one.substance),
    timeline: items(timeline, (one) => one.what),
    story: { ...told, medicines: medicines.state, allergies: allergies.state },
    situation: { ...situation, emergency: document.case.emergency.ticked },
    person: personal,
    numbers: items(numbers, (one) => one.value),
    doctors: items(doctors, (one) => one.name),
    package: {
      stage: document.stage,
      leftOut: document.leftOut,
      label: document.case.label,
      language: document.language,
      reportItems: ids(document.reportItems),
      bookingItems: ids(document.bookingItems),
      translationChecks: ids(document.translationChecks),
    },
  };
}

function items<T extends { id: string }>(list: readonly T[], name: (item: T) => string | undefined): Item[] {
  return list.map(({ id, ...value }) => ({ id, name: name({ id, ...value } as T), value }));
}

/** A record nobody said anything about is no news, whether or not the checklist names it. */
function recordItem({ id, status, state }: PackageRecord): Item[] {
  if (status === 'unknown' && (!state || sameJson(state, { status: 'unknown' }))) return [];
  const noted = state && state.status !== status ? { noted: state.status } : {};
  return [{ id, value: { ...state, status, ...noted } }];
}

const questionItem = ({ id, bank, text }: PackageQuestion): Item => ({
  id,
  name: text.own,
  value: { bank, own: text.own },
});

function changedItems(part: ChangedPart, before: readonly Item[], after: readonly Item[]): Change[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Map(after.map((item) => [item.id, item]));
  const changes = [...new Set([...now.keys(), ...old.keys()])].flatMap((id) =>
    changedItem(part, old.get(id), now.get(id)),
  );
  const common = (list: readonly Item[]) => list.map((item) => item.id).filter((id) => old.has(id) && now.has(id));
  // The checklist's order follows from the answers; in the other lists the order is the patient's.
  const moved = part !== 'records' && !sameJson(common(before), common(after));
  return moved ? [...changes, { part, kind: 'changed', fields: [{ field: 'order' }] }] : changes;
}

function changedItem(part: ChangedPart, before: Item | undefined, after: Item | undefined): Change[] {
  const fields = differences(before?.value, after?.value);
  const item = after ?? before;
  if (!item || (before && after && fields.length === 0)) return [];
  const kind = before && after ? 'changed' : after ? 'added' : 'removed';
  return [{ part, kind, id: item.id, ...(item.name !== undefined && { name: item.name }), fields }];
}

/** One change for each field: each is a fact of its own. */
const changedFields = (part: ChangedPart, before: unknown, after: unknown): Change[] =>
  differences(before, after).map((field) => ({
    part,
    kind: field.before === undefined ? 'added' : field.after === undefined ? 'removed' : 'changed',
    fields: [field],
  }));

function differences(before: unknown, after: unknown): FieldChange[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => {
      const [was, is] = [old.get(field), now.get(field)];
      return { field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) };
    });
}

/** Every answer under its path; a list of words is one answer. */
function leavesOf(value: unknown, path = ''): Map<string, Leaf> {
  if (value === undefined || value === null) return new Map();
  if (Array.isArray(value)) return value.length > 0 ? new Map([[path, value.join(', ')]]) : new Map();
  if (typeof value !== 'object') return new Map([[path, value as Leaf]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, path === '' ? key : `${path}.${key}`)]),
  );
}
