/** Where a person can be. One place, one screen. */

import type { TaskId } from '../checklist/progress.ts';

export type Place =
  | { at: 'start' }
  | { at: 'emergency' }
  | { at: 'cases' }
  | { at: 'settings' }
  | { at: 'home' }
  | { at: 'situation'; page: string }
  | { at: 'records'; view?: 'need' | 'next' | 'office' }
  | { at: 'record'; id: string }
  | { at: 'counter'; office?: string }
  | { at: 'letter' }
  | { at: 'questions' }
  | { at: 'bank' }
  | { at: 'story' }
  | { at: 'person' }
  | { at: 'contacts' }
  | { at: 'summary' }
  | { at: 'timeline' }
  | { at: 'medicines' }
  | { at: 'allergies' }
  | { at: 'report' }
  | { at: 'translation' }
  | { at: 'check' }
  | { at: 'export' }
  | { at: 'print' }
  | { at: 'fill' };

export type PlaceName = Place['at'];

/** The place one step up: what the way back at the top of every screen leads to. */
export const parentOf: Readonly<Record<PlaceName, Place | undefined>> = {
  start: undefined,
  emergency: { at: 'home' },
  cases: { at: 'home' },
  settings: { at: 'home' },
  home: undefined,
  situation: { at: 'home' },
  records: { at: 'home' },
  record: { at: 'records' },
  counter: { at: 'records' },
  letter: { at: 'records' },
  questions: { at: 'home' },
  bank: { at: 'questions' },
  story: { at: 'home' },
  person: { at: 'story' },
  contacts: { at: 'story' },
  summary: { at: 'story' },
  timeline: { at: 'story' },
  medicines: { at: 'story' },
  allergies: { at: 'story' },
  report: { at: 'story' },
  translation: { at: 'story' },
  check: { at: 'home' },
  export: { at: 'check' },
  print: { at: 'export' },
  fill: { at: 'home' },
};

/** Where each of the five tasks of the hub starts, except the situation, which goes on at its first open page. */
export const taskPlaces: Readonly<Record<TaskId, Place>> = {
  situation: { at: 'situation', page: 'journey' },
  records: { at: 'records' },
  questions: { at: 'questions' },
  story: { at: 'story' },
  package: { at: 'check' },
};

/** Which task a place belongs to; the rail marks it. */
export function taskOf(place: PlaceName): TaskId | undefined {
  const found = Object.entries(taskPlaces).find(([, start]) => start.at === place);
  if (found) return found[0] as TaskId;
  const parent = parentOf[place];
  return parent && parent.at !== 'home' ? taskOf(parent.at) : undefined;
}
