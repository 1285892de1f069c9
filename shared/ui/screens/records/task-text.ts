/** What is due, in words. */

import { recordById } from '../../../catalog/index.ts';
import type { Task } from '../../../checklist/deadlines.ts';
import type { Marker } from '../../../checklist/ruler.ts';
import type { Voice } from '../../context.tsx';

/** Puts sentences after each other; Chinese needs no space between them. */
export const sentences = (tag: string, all: readonly string[]): string =>
  all.filter((one) => one !== '').join(tag.startsWith('zh') ? '' : ' ');

/** "today", "tomorrow" or "in 3 days". */
export function whenText({ t }: Voice, days: number): string {
  if (days <= 0) return t('records.when.today');
  return days === 1 ? t('records.when.tomorrow') : t('records.when.later', { count: days });
}

/** One task as a sentence. */
export function taskText(voice: Voice, task: Task): string {
  const first = task.records[0];
  const record = first === undefined ? undefined : recordById(first);
  return voice.t(`records.task.${task.key}`, {
    ...task.params,
    count: task.records.length,
    record: record ? voice.say(record.name) : '',
    date: voice.near(task.due),
    when: whenText(voice, task.days),
  });
}

/** A hospital stay that ends just before the flight is only half of the news. */
const soonAfter = 14;

/** The day of the headline: the next one, but the flight home where it follows a discharge closely. */
export function headline(days: readonly Marker[]): Marker | undefined {
  const next = days.find((day) => day.kind !== 'today');
  const flight = days.find((day) => day.kind === 'leave-china');
  return next?.kind === 'discharge' && flight && flight.days <= soonAfter ? flight : next;
}
