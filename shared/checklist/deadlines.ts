/** What is due when: tasks that follow from the dates of a case and from how Chinese hospitals hand out records. */

import type { Case } from '../case/case.ts';
import { practice } from '../catalog/practice.ts';
import { addDays, addWorkingDays, type DateText, daysBetween } from '../kit/dates.ts';
import type { ChecklistEntry } from './entries.ts';
import { isOpen, isOverdue, isWorthATrip, sideOf } from './views.ts';

export type TaskKey =
  /** The promised day of a request has passed. */
  | 'chase'
  /** Ask about a week before leaving the hospital. */
  | 'request-copies'
  /** The discharge record is written within a day: take it from the ward. */
  | 'take-from-ward'
  /** The archive opens after the flight home: file the order for copies by mail before discharge. */
  | 'file-mail-request'
  /** … and leave a signed authorisation with someone who stays. */
  | 'leave-authorisation'
  /** Archived copies are often ready by then, and the person is still there. */
  | 'collect-copies'
  /** Archived copies are often ready by then, and the person is abroad. */
  | 'ask-for-mail'
  | 'order-unstained-slides'
  | 'return-slides'
  | 'translate';

export interface Task {
  key: TaskKey;
  due: DateText;
  /** Days from today; negative when overdue. */
  days: number;
  /** The records it is about. */
  records: readonly string[];
  /** Numbers for the sentence, e.g. the range of working days. */
  params: Readonly<Record<string, number>>;
}

type Draft = Omit<Task, 'days'>;

/** Our own advice, no rule: a reviewer reads before the call, so a translation should be there a week ahead. */
const daysToRead = 7;

/** All tasks with a day, soonest first. */
export function tasksOf(of: Case, entries: readonly ChecklistEntry[], today: DateText): Task[] {
  const drafts = [
    ...overdue(entries, today),
    ...(sideOf(of) === 'china' ? [...beforeDischarge(of, entries, today), ...fromArchive(of, entries, today)] : []),
    ...(sideOf(of) === 'china' ? slides(of, entries, today) : []),
    ...translation(of, entries, today),
  ];
  return drafts.map((draft) => ({ ...draft, days: daysBetween(today, draft.due) })).sort((a, b) => a.days - b.days);
}

const ids = (entries: readonly ChecklistEntry[]): string[] => entries.map((entry) => entry.record.id);

const later = (a: DateText, b: DateText): DateText => (a > b ? a : b);

/** A task only while some record still calls for it. */
const task = (key: TaskKey, due: DateText, about: readonly ChecklistEntry[], params: Draft['params'] = {}): Draft[] =>
  about.length > 0 ? [{ key, due, records: ids(about), params }] : [];

const overdue = (entries: readonly ChecklistEntry[], today: DateText): Draft[] =>
  entries
    .filter((entry) => isOverdue(entry, today))
    .flatMap((entry) => task('chase', entry.state.due ?? today, [entry]));

const isKeptAt = (entry: ChecklistEntry, office: string): boolean => entry.record.offices.china.includes(office);

/** Nobody was asked yet, or a desk said no. */
const toAskFor = (entries: readonly ChecklistEntry[]): ChecklistEntry[] =>
  entries.filter((entry) => isWorthATrip(entry) && (entry.status === 'unknown' || entry.status === 'refused'));

const askAt = (entries: readonly ChecklistEntry[], office: string): ChecklistEntry[] =>
  toAskFor(entries).filter((entry) => isKeptAt(entry, office));

function beforeDischarge(of: Case, entries: readonly ChecklistEntry[], today: DateText): Draft[] {
  const { discharge, leaveChina } = of.situation.dates;
  const going = discharge && discharge >= today ? discharge : leaveChina;
  const { askDaysAhead } = practice.compileRecords;
  const copies = askAt(entries, 'medical-records-office');
  return [
    ...(going && going >= today
      ? task('request-copies', later(today, addDays(going, -askDaysAhead)), copies, { daysAhead: askDaysAhead })
      : []),
    ...(discharge && addDays(discharge, 1) >= today
      ? task('take-from-ward', later(today, discharge), askAt(entries, 'ward'), {
          hours: practice.dischargeRecord.withinHours,
        })
      : []),
  ];
}

/** Copies of an archived file exist some working days after discharge, so what to do hangs on who is still there. */
function fromArchive(of: Case, entries: readonly ChecklistEntry[], today: DateText): Draft[] {
  const { discharge, leaveChina } = of.situation.dates;
  if (!discharge) return [];
  const needed = entries.filter(
    (entry) => isOpen(entry) && isWorthATrip(entry) && isKeptAt(entry, 'medical-records-office'),
  );
  const { minWorkingDays, maxWorkingDays } = practice.archiveCopy;
  const params = { minWorkingDays, maxWorkingDays };
  const ready = addWorkingDays(discharge, maxWorkingDays);
  const gone = of.situation.inChina === 'no' || (leaveChina !== undefined && leaveChina < ready);
  if (!gone) return ready >= today ? task('collect-copies', ready, needed, params) : [];
  return [
    ...(discharge >= today ? task('file-mail-request', discharge, needed, params) : []),
    ...(leaveChina && leaveChina >= today ? task('leave-authorisation', leaveChina, needed, params) : []),
    ...(ready >= today ? task('ask-for-mail', ready, needed, params) : []),
  ];
}

function slides(of: Case, entries: readonly ChecklistEntry[], today: DateText): Draft[] {
  const { leaveChina } = of.situation.dates;
  const { minWorkingDays, maxWorkingDays } = practice.unstainedSlides;
  const unstained = toAskFor(entries).filter((entry) => entry.record.id === 'pathology-slides-unstained');
  const borrowed = entries.filter((entry) => entry.record.id === 'pathology-slides-stained' && entry.status === 'have');
  return [
    ...(leaveChina && leaveChina >= today
      ? task('order-unstained-slides', later(today, workingDaysBefore(leaveChina, maxWorkingDays)), unstained, {
          minWorkingDays,
          maxWorkingDays,
        })
      : []),
    ...borrowed.flatMap((entry) => {
      const back = entry.state.due ?? (entry.state.on && addDays(entry.state.on, practice.slideLoan.minDays));
      return back ? task('return-slides', back, [entry], { minDays: practice.slideLoan.minDays }) : [];
    }),
  ];
}

function translation(of: Case, entries: readonly ChecklistEntry[], today: DateText): Draft[] {
  const { consultation } = of.situation.dates;
  if (!consultation || consultation < today) return [];
  const wanted = entries.filter((entry) => entry.status === 'have' && entry.state.translation?.state === 'wanted');
  return task('translate', later(today, addDays(consultation, -daysToRead)), wanted);
}

/** The last working day from which so many more still end by a day. */
function workingDaysBefore(day: DateText, count: number): DateText {
  let result = day;
  while (addWorkingDays(result, count) > day || !isWorkingDay(result)) result = addDays(result, -1);
  return result;
}

const isWorkingDay = (day: DateText): boolean => addWorkingDays(addDays(day, -1), 1) === day;
