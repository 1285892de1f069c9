/** How far each of the five tasks is, for the hub and the rail. */

import type { Case } from '../case/case.ts';
import type { ClinicProfile } from '../catalog/profile.ts';
import type { ChecklistEntry } from './entries.ts';
import { pagesOf } from './flow.ts';
import { isFilled } from './made-from.ts';
import { uncheckedMedicines } from './medicines.ts';
import { questionFit } from './questions.ts';
import { isOpen, tallyOf } from './views.ts';

const tasks = ['situation', 'records', 'questions', 'story', 'package'] as const;
export type TaskId = (typeof tasks)[number];

export interface TaskProgress {
  id: TaskId;
  /** `none`: nothing can be said, e.g. a package may be made at any time. */
  state: 'done' | 'todo' | 'none';
  done: number;
  total: number;
  /** Story: medicine names still to check. Questions: more than fit the time. */
  toCheck: number;
}

export function progressOf(
  of: Case,
  entries: readonly ChecklistEntry[],
  profile: ClinicProfile | undefined,
): TaskProgress[] {
  return [
    situationProgress(of),
    recordsProgress(of, entries),
    questionsProgress(of, profile),
    storyProgress(of),
    never('package'),
  ];
}

const never = (id: TaskId): TaskProgress => ({ id, state: 'none', done: 0, total: 0, toCheck: 0 });

function situationProgress(of: Case): TaskProgress {
  const pages = pagesOf(of);
  const done = pages.filter((page) => page.answered).length;
  return { id: 'situation', state: done === pages.length ? 'done' : 'todo', done, total: pages.length, toCheck: 0 };
}

function recordsProgress(of: Case, entries: readonly ChecklistEntry[]): TaskProgress {
  if (!of.situation.journey) return never('records');
  const { inHand, total, entries: needed } = tallyOf(entries);
  return { id: 'records', state: needed.some(isOpen) ? 'todo' : 'done', done: inHand, total, toCheck: 0 };
}

function questionsProgress(of: Case, profile: ClinicProfile | undefined): TaskProgress {
  const { most } = questionFit(of, profile);
  const chosen = of.questions.length;
  const toCheck = Math.max(0, chosen - most);
  return { id: 'questions', state: chosen > 0 && toCheck === 0 ? 'done' : 'todo', done: chosen, total: most, toCheck };
}

const storyParts = ['summary', 'timeline', 'medicines', 'allergies'] as const;

function storyProgress(of: Case): TaskProgress {
  const done = storyParts.filter((part) => isFilled(part, of)).length;
  const toCheck = uncheckedMedicines(of).length;
  const state = done === storyParts.length && toCheck === 0 ? 'done' : 'todo';
  return { id: 'story', state, done, total: storyParts.length, toCheck };
}
