/** Whether the patient has told enough for the product to make a record itself. */

import type { Case } from '../case/case.ts';
import type { MadeFrom } from '../catalog/schema.ts';

const told = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** "None" is told; "I do not know" is not yet a list a doctor can rely on. */
const stated = (list: { state?: string | undefined; items: readonly unknown[] }): boolean =>
  list.state === 'none' || list.items.length > 0;

const filled: Record<MadeFrom, (of: Case) => boolean> = {
  summary: ({ story }) => told(story.summary) || told(story.diagnosis),
  timeline: ({ story }) => story.timeline.length > 0,
  questions: ({ questions }) => questions.length > 0,
  medicines: ({ story }) => stated(story.medicines),
  allergies: ({ story }) => stated(story.allergies),
  'hospital-numbers': ({ person }) => person.numbers.some((number) => told(number.value)),
  'family-history': ({ story }) => story.familyHistory.state === 'none' || told(story.familyHistory.text),
};

export const madeFromParts = Object.keys(filled) as readonly MadeFrom[];

export const isFilled = (part: MadeFrom, of: Case): boolean => filled[part](of);
