/** Brings two changes of the same case together, item by item. */

import { sameJson } from '../kit/json.ts';
import type { Case } from './case.ts';

type Value = unknown;
type Item = { id: string };

/**
 * Three-way merge: what only one side changed is taken from that side; where both changed the same field, `mine`
 * wins, because it is what the person sees now. Lists of things with ids are merged thing by thing.
 */
export function mergeCases(base: Case, mine: Case, theirs: Case): Case {
  const merged = merge(base, mine, theirs) as Case;
  return {
    ...merged,
    revision: Math.max(mine.revision, theirs.revision) + 1,
    changed: mine.changed > theirs.changed ? mine.changed : theirs.changed,
  };
}

function merge(base: Value, mine: Value, theirs: Value): Value {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return mine;
  if (sameJson(base, mine)) return theirs;
  if (mine === undefined) return theirs; // taken away here, changed there: what was typed is kept
  if (isItems(mine) && isItems(theirs)) return mergeItems(isItems(base) ? base : [], mine, theirs);
  if (isIds(mine) && isIds(theirs)) return mergeIds(isIds(base) ? base : [], mine, theirs);
  if (isObject(mine) && isObject(theirs)) return mergeObjects(isObject(base) ? base : {}, mine, theirs);
  return mine;
}

function mergeObjects(base: Record<string, Value>, mine: Record<string, Value>, theirs: Record<string, Value>) {
  const result: Record<string, Value> = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const value = merge(base[key], mine[key], theirs[key]);
    if (value !== undefined) result[key] = value;
  }
  return result;
}

/** Keeps my order; what they added comes at the end; what either removed unchanged stays removed. */
function mergeItems(base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]): Item[] {
  const find = (list: readonly Item[], id: string) => list.find((item) => item.id === id);
  const order = sameOrder(base, mine) ? [...theirs, ...mine] : [...mine, ...theirs];
  const ids = new Set(order.map((item) => item.id));
  const result: Item[] = [];
  for (const id of ids) {
    const value = merge(find(base, id), find(mine, id), find(theirs, id));
    if (value !== undefined) result.push(value as Item);
  }
  return result;
}

function mergeIds(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const all = new Set([...mine, ...theirs]);
  return [...all].filter((id) => (base.includes(id) ? mine.includes(id) && theirs.includes(id) : true));
}

const sameOrder = (a: readonly Item[], b: readonly Item[]) =>
  sameJson(
    a.map((item) => item.id),
    b.map((item) => item.id),
  );

const isObject = (value: Value): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isItems = (value: Value): value is Item[] =>
  Array.isArray(value) && value.every((item) => isObject(item) && typeof item.id === 'string');

const isIds = (value: Value): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
