/** items: the ordered moments of a case as lines of the timeline. */

import type { Case, TimelineEntry } from '../../../case/case.ts';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import { useCase, useChart, useDesk, useVoice, type Voice } from '../../context.tsx';
import type { TimelineItem } from '../../parts/timeline.tsx';
import { langOf } from '../story/fields.tsx';
import { type Moment, type Ordered, orderOf } from './order.ts';

type Open = (entry: TimelineEntry) => void;

/** The timeline of the open case; with `onOpen` the person's own entries can be opened. */
export function useTimeline(onOpen?: Open): Ordered & { items: TimelineItem[] } {
  const voice = useVoice();
  const of = useCase();
  const today = useDesk().today.value;
  const ordered = orderOf(of, useChart().entries.value, today);
  return { ...ordered, items: ordered.moments.map((moment) => itemOf(moment, voice, of, today, onOpen)) };
}

function itemOf(moment: Moment, voice: Voice, of: Case, today: string, onOpen: Open | undefined): TimelineItem {
  const { date, about, inStay } = moment;
  const ahead = date > today;
  const line = { about, inStay, gapAfter: about || date >= today || moment.of === 'today' };
  switch (moment.of) {
    case 'today':
      return { ...line, key: 'today', kind: 'today', ...todayLine(of, voice, date) };
    case 'day':
      return {
        ...line,
        key: moment.day,
        kind: ahead ? 'planned' : 'dot',
        when:
          moment.day === 'decideBy' ? voice.t('story.by', { date: voice.date(date) }) : whenText(moment, voice, today),
        what: voice.t(`story.day.${moment.day}`),
      };
    case 'paper':
      return {
        ...line,
        key: moment.paper.record.id,
        kind: ahead ? 'planned' : 'dot',
        when: whenText(moment, voice, today),
        what: voice.say(moment.paper.record.name),
        more: voice.t('story.promised'),
      };
    case 'entry': {
      const { entry, edge } = moment;
      return {
        ...line,
        key: `${entry.id}-${edge ?? ''}`,
        kind: edge ?? (ahead ? 'planned' : 'dot'),
        hollow: edge === 'end' && ahead,
        when: edge ? whenText(moment, voice, today) : entryWhen(entry, voice, today),
        what: edge === 'end' ? voice.t('story.day.discharge') : entryName(entry, voice),
        lang: edge === 'end' ? undefined : langOf(entry.what),
        more: edge === 'end' ? undefined : entryMore(entry, moment.papers, voice),
        onOpen: onOpen && edge !== 'end' ? () => onOpen(entry) : undefined,
      };
    }
  }
}

/** What the entry is called: its words, or at least what kind of thing it is. */
export const entryName = ({ what, kind }: TimelineEntry, { t }: Voice): string =>
  what.trim() || (kind ? t(`story.kinds.${kind}`) : t('story.noWords'));

/** How the person is now is what there is to say of today. */
function todayLine(of: Case, { t, date: format }: Voice, date: string): Pick<TimelineItem, 'when' | 'what' | 'lang'> {
  const line = of.story.symptomsNow?.trim().split('\n')[0];
  if (!line) return { when: format(date), what: t('common.todayIs') };
  return { when: t('story.todayDate', { date: format(date) }), what: line, lang: langOf(line) };
}

function whenText({ date, about }: Pick<Moment, 'date' | 'about'>, { t, date: format }: Voice, today: string): string {
  const text = format(date);
  if (about) return t('story.aboutMemory', { date: text });
  return date > today ? t('story.planned', { date: text }) : text;
}

/** A course of treatment is one line with two dates; only a stay in hospital is drawn as a band. */
function entryWhen({ when, until }: TimelineEntry, voice: Voice, today: string): string {
  if (!when) return '';
  const from = whenText(when, voice, today);
  return until ? voice.t('story.fromTo', { from, to: voice.partial(until) }) : from;
}

function entryMore({ detail, hospital }: TimelineEntry, papers: readonly ChecklistEntry[], { t, say, list }: Voice) {
  const names = papers.map((paper) => say(paper.record.name));
  const lines = [detail, hospital, names.length > 0 && t('story.papers', { records: list(names) })].filter(
    (line): line is string => Boolean(line),
  );
  if (lines.length === 0) return undefined;
  return lines.map((line) => (
    <p key={line} lang={langOf(line)}>
      {line}
    </p>
  ));
}
