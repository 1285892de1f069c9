/** How far a task is, in one line, and where it goes on: the same in the rail and in the hub. */

import type { TFunction } from 'i18next';
import type { Page } from '../checklist/flow.ts';
import type { TaskId, TaskProgress } from '../checklist/progress.ts';
import { type Place, taskPlaces } from '../session/places.ts';

interface TaskLine {
  /** Undefined where nothing can be said: then the task's number stands in the margin. */
  mark: 'tick' | 'ring' | undefined;
  /** "Done" or "To do". */
  state: string | undefined;
  short: string;
}

/** Mark, state word and short line of a task. */
export function taskLine(t: TFunction, progress: TaskProgress): TaskLine {
  const { id, state } = progress;
  return {
    mark: state === 'none' ? undefined : state === 'done' ? 'tick' : 'ring',
    state: state === 'none' ? undefined : t(`places.state.${state}`),
    short: lines[id](t, progress),
  };
}

const lines: Record<TaskId, (t: TFunction, progress: TaskProgress) => string> = {
  situation: (t, { done, total }) => t('places.line.situation', { done, total }),
  records: (t, { state, done, total }) =>
    state === 'none' ? t('places.line.recordsLater') : t('places.line.records', { done, total }),
  questions: (t, { done, toCheck }) => {
    if (toCheck > 0) return t('places.line.tooMany', { count: toCheck });
    return done > 0 ? t('places.line.questions', { count: done }) : t('places.line.noQuestions');
  },
  story: (t, { done, total, toCheck }) =>
    toCheck > 0 ? t('places.line.toCheck', { count: toCheck }) : t('places.line.story', { done, total }),
  package: (t) => t('places.line.package'),
};

/** Where a task goes on: the situation at its first unanswered page, the others at their own place. */
export function startOf(task: TaskId, pages: readonly Page[]): Place {
  const open = task === 'situation' ? pages.find((page) => !page.answered) : undefined;
  return open ? { at: 'situation', page: open.id } : taskPlaces[task];
}
