/** What the catalogue says of the open case: computed once per change, loaded after the first screen. */

import { computed, type ReadonlySignal } from '@preact/signals';
import type { Case } from '../case/case.ts';
import { newCase } from '../case/case.ts';
import type { ClinicProfile } from '../catalog/profile.ts';
import { type Task, tasksOf } from '../checklist/deadlines.ts';
import { type ChecklistEntry, checklistOf, haveSameChecklist } from '../checklist/entries.ts';
import { type Page, pagesOf } from '../checklist/flow.ts';
import { progressOf, type TaskProgress } from '../checklist/progress.ts';
import {
  type QuestionFit,
  type QuestionWarning,
  questionFit,
  questionWarnings,
  type SuggestedQuestion,
  suggestedQuestions,
} from '../checklist/questions.ts';
import { type Readiness, readinessOf } from '../checklist/readiness.ts';
import { type Marker, rulerOf } from '../checklist/ruler.ts';
import { type Tally, tallyOf } from '../checklist/views.ts';
import { sameJson } from '../kit/json.ts';

/** Everything is lazy: a screen pays only for what it reads. */
export interface Chart {
  readonly profile: ClinicProfile | undefined;
  readonly entries: ReadonlySignal<readonly ChecklistEntry[]>;
  readonly tally: ReadonlySignal<Tally>;
  readonly deadlines: ReadonlySignal<readonly Task[]>;
  readonly ruler: ReadonlySignal<readonly Marker[]>;
  readonly pages: ReadonlySignal<readonly Page[]>;
  readonly suggestions: ReadonlySignal<readonly SuggestedQuestion[]>;
  readonly warnings: ReadonlySignal<readonly QuestionWarning[]>;
  readonly fit: ReadonlySignal<QuestionFit>;
  readonly readiness: ReadonlySignal<Readiness>;
  readonly progress: ReadonlySignal<readonly TaskProgress[]>;
}

export interface ChartInput {
  current: ReadonlySignal<Case | undefined>;
  today: ReadonlySignal<string>;
  profile: ClinicProfile | undefined;
}

const nobody = newCase('none', '2026-01-01T00:00:00.000Z');

export function createChart({ current, today, profile }: ChartInput): Chart {
  const open = computed(() => current.value ?? nobody);
  const ground = steady(() => open.value, haveSameChecklist);
  const entries = computed(() => checklistOf(ground.value, profile, today.value));
  return {
    profile,
    entries,
    tally: computed(() => tallyOf(entries.value)),
    deadlines: computed(() => tasksOf(open.value, entries.value, today.value)),
    ruler: computed(() => rulerOf(open.value, today.value)),
    pages: steady(() => pagesOf(open.value)),
    suggestions: computed(() => suggestedQuestions(open.value, today.value)),
    warnings: computed(() => questionWarnings(open.value.questions, entries.value)),
    fit: computed(() => questionFit(open.value, profile)),
    readiness: computed(() => readinessOf(open.value, entries.value, profile, today.value)),
    progress: steady(() => progressOf(open.value, entries.value, profile)),
  };
}

/** Keeps the value it gave before while a new one says the same, so that nothing that hangs on it is done again. */
function steady<T>(make: () => T, same: (a: T, b: T) => boolean = sameJson): ReadonlySignal<T> {
  let kept: T | undefined;
  return computed(() => {
    const next = make();
    if (kept === undefined || !same(kept, next)) kept = next;
    return kept;
  });
}
