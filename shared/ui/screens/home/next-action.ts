/** The one next best step of a case. */

import type { Case } from '../../../case/case.ts';
import type { Task, TaskKey } from '../../../checklist/deadlines.ts';
import { type EventPage, eventsOn, type Page, type PageId } from '../../../checklist/flow.ts';
import type { TaskProgress } from '../../../checklist/progress.ts';
import type { Place } from '../../../session/places.ts';

interface NextActionInput {
  of: Case;
  pages: readonly Page[];
  progress: readonly TaskProgress[];
  tasks: readonly Task[];
  /** Offices worth a visit, most records first. */
  visits: readonly { office: string; count: number }[];
}

interface NextAction {
  key: 'start' | 'goOn' | 'look' | 'ask' | 'askToday' | 'questions' | 'trim' | 'story' | 'medicines' | 'check';
  place: Place;
  count?: number;
}

/** Without these answers the checklist fits nobody. */
const first: ReadonlySet<PageId> = new Set([
  'journey',
  'opinion',
  'area',
  'events-care',
  'events-tests',
  'events-treatments',
]);

/** Tasks that a visit to a desk settles. */
const atDesk: ReadonlySet<TaskKey> = new Set(['chase', 'request-copies', 'take-from-ward', 'order-unstained-slides']);
const soon = 3;

/** Records come before questions and story because other people need time for them. */
export function nextAction(input: NextActionInput): NextAction {
  const { of, pages, visits, tasks } = input;
  const open = pages.filter((page) => !page.answered);
  const deciding = open.find((page) => first.has(page.id) && !isBegun(page.id, of));
  if (deciding) return goOn(deciding.id);
  if (Object.keys(of.records).length === 0) return { key: 'look', place: { at: 'records' } };
  const visit = visits[0];
  if (visit) {
    const urgent = tasks.some((task) => atDesk.has(task.key) && task.days <= soon);
    return { key: urgent ? 'askToday' : 'ask', count: visit.count, place: { at: 'counter', office: visit.office } };
  }
  return telling(input) ?? (open[0] ? goOn(open[0].id) : { key: 'check', place: { at: 'check' } });
}

/** One event that was left out does not hold up everything else. */
const isBegun = (page: PageId, of: Case): boolean =>
  page in eventsOn && eventsOn[page as EventPage].some((event) => of.situation.events[event] !== undefined);

const goOn = (page: PageId): NextAction => ({
  key: page === 'journey' ? 'start' : 'goOn',
  place: { at: 'situation', page },
});

/** What is left of the questions and the story. */
function telling({ progress }: NextActionInput): NextAction | undefined {
  const questions = progress.find((task) => task.id === 'questions');
  const story = progress.find((task) => task.id === 'story');
  if (questions?.done === 0) return { key: 'questions', place: { at: 'questions' } };
  if (story && story.done < story.total) return { key: 'story', place: { at: 'story' } };
  if (story && story.toCheck > 0) return { key: 'medicines', place: { at: 'medicines' } };
  return questions && questions.toCheck > 0 ? { key: 'trim', place: { at: 'questions' } } : undefined;
}
