/** order: everything that has a date in this case, in order: entries, promised papers, days to come, today. Pure. */

import type { Case, TimelineEntry } from '../../../case/case.ts';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import { compareDates, type DateText } from '../../../kit/dates.ts';

type CaseDay = keyof Case['situation']['dates'];

export type Moment = { date: DateText; about?: boolean | undefined; inStay?: boolean } & (
  | { of: 'entry'; entry: TimelineEntry; edge?: 'start' | 'end'; papers: readonly ChecklistEntry[] }
  | { of: 'paper'; paper: ChecklistEntry }
  | { of: 'day'; day: CaseDay }
  | { of: 'today' }
);

export interface Ordered {
  moments: readonly Moment[];
  /** Entries nobody has dated yet. */
  undated: readonly TimelineEntry[];
}

/** On one day what happened comes before today, and today before what is planned. */
const turns: Record<Moment['of'], number> = { entry: 0, paper: 1, today: 2, day: 3 };
const turn = (moment: Moment): number => (moment.of === 'entry' && moment.edge === 'end' ? 1.5 : turns[moment.of]);

export function orderOf(of: Case, checklist: readonly ChecklistEntry[], today: DateText): Ordered {
  const { timeline } = of.story;
  const dischargeOf = admissionFor(of);
  const moments: Moment[] = [
    ...timeline.flatMap((entry) => entryMoments(entry, checklist, entry === dischargeOf ? discharge(of) : undefined)),
    ...checklist.flatMap(promised),
    ...dayMoments(of, today, dischargeOf !== undefined),
    { of: 'today', date: today },
  ];
  moments.sort((a, b) => compareDates(a.date, b.date) || turn(a) - turn(b));
  return { moments: withStays(moments), undated: timeline.filter((entry) => !entry.when) };
}

const promised = (paper: ChecklistEntry): Moment[] =>
  paper.status === 'requested' && paper.state.due ? [{ of: 'paper', paper, date: paper.state.due }] : [];

/** A paper in hand belongs to what happened on its day. */
const isOf = (date: DateText, { status, state }: ChecklistEntry): boolean =>
  status === 'have' && state.dated?.date === date;

function entryMoments(entry: TimelineEntry, all: readonly ChecklistEntry[], left: DateText | undefined): Moment[] {
  if (!entry.when) return [];
  const { date, about } = entry.when;
  const papers = all.filter((paper) => isOf(date, paper));
  const until = entry.kind === 'admission' ? (entry.until ?? (left ? { date: left } : undefined)) : undefined;
  if (!until) return [{ of: 'entry', entry, date, about, papers }];
  return [
    { of: 'entry', entry, edge: 'start', date, about, papers },
    { of: 'entry', entry, edge: 'end', date: until.date, about: until.about, papers: [] },
  ];
}

const discharge = (of: Case): DateText | undefined => of.situation.dates.discharge;

/** The discharge day of the situation ends the last stay that has no end of its own. */
function admissionFor(of: Case): TimelineEntry | undefined {
  const left = discharge(of);
  if (!left) return undefined;
  return of.story.timeline
    .filter((entry) => entry.kind === 'admission' && !entry.until && entry.when && entry.when.date <= left)
    .sort((a, b) => compareDates(a.when?.date ?? '', b.when?.date ?? ''))
    .at(-1);
}

/** A decision or a consultation that lies behind is no plan any more. */
function dayMoments(of: Case, today: DateText, dischargeShown: boolean): Moment[] {
  const { dates } = of.situation;
  const ends = of.story.timeline.map((entry) => entry.until?.date);
  const shown = (day: CaseDay): boolean => {
    if (day === 'discharge') return !dischargeShown && !ends.includes(dates.discharge);
    return day === 'leaveChina' || (dates[day] ?? '') >= today;
  };
  return (Object.keys(dates) as CaseDay[])
    .filter(shown)
    .flatMap((day) => (dates[day] ? [{ of: 'day' as const, day, date: dates[day] }] : []));
}

/** Between the two edges of a stay the person is in hospital. */
function withStays(moments: readonly Moment[]): Moment[] {
  const edges = moments.flatMap((moment, from) => {
    if (moment.of !== 'entry' || moment.edge !== 'start') return [];
    const to = moments.findIndex((one) => one.of === 'entry' && one.entry === moment.entry && one.edge === 'end');
    return [{ from, to }];
  });
  return moments.map((moment, at) => ({ ...moment, inStay: edges.some(({ from, to }) => from <= at && at < to) }));
}
