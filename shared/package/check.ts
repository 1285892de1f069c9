/** What the schema cannot say: ids are unique in their list, and only confirmed medicine names stand as names. */

import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../kit/result.ts';
import { type RecordsPackage, recordsPackage } from './schema.ts';

/** A whole and sound package, or the first place that is wrong. */
export function checkPackage(document: unknown): Result<RecordsPackage> {
  const checked = recordsPackage.safeParse(document);
  if (!checked.success) return fail('package.invalid', placeOf(checked.error.issues));
  const place = repeated(checked.data) ?? unconfirmed(checked.data);
  return place ? fail('package.invalid', { place, count: 1 }) : ok(checked.data);
}

function placeOf(issues: readonly z.core.$ZodIssue[]): { place: string; count: number } {
  const place = (issues[0]?.path ?? []).map(String).join('.');
  return { place: place.slice(0, 100), count: issues.length };
}

function repeated(document: RecordsPackage): string | undefined {
  const { person, story } = document;
  const lists: Record<string, readonly { id: string }[]> = {
    records: document.records,
    questions: document.questions,
    'person.numbers': person.numbers,
    'person.doctors': person.doctors,
    'story.timeline': story.timeline,
    'story.medicines.items': story.medicines.items,
    'story.allergies.items': story.allergies.items,
  };
  return Object.keys(lists).find((name) => {
    const items = lists[name] ?? [];
    return new Set(items.map((item) => item.id)).size < items.length;
  });
}

/** A generic name is a fact only once somebody confirmed it; a document that says otherwise is not to be trusted. */
function unconfirmed({ story }: RecordsPackage): string | undefined {
  const index = story.medicines.items.findIndex((item) => item.generic !== undefined && item.checked !== 'yes');
  return index < 0 ? undefined : `story.medicines.items.${index}.generic`;
}
