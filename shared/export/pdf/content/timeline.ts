/** The timeline as a picture and as a table: how certain a date is, is seen in both. */

import type { TimelineEntry } from '../../../case/case.ts';
import type { RecordsPackage } from '../../../package/schema.ts';
import type { Cell, Event, PaperBlock, Para } from '../paper.ts';
import { dateCell, group } from './parts.ts';
import { type Both, beside, free, joined, label, type PaperVoice, paraIn, values } from './voice.ts';

const sorted = ({ story }: RecordsPackage): TimelineEntry[] =>
  [...story.timeline].sort((a, b) => ((a.when?.date ?? '9') < (b.when?.date ?? '9') ? -1 : 1));

/** The middle of a month or year stands for it on the axis. */
function dayOf(date: string): string {
  if (date.length === 4) return `${date}-07-01`;
  return date.length === 7 ? `${date}-15` : date;
}

const span = ({ when, until }: TimelineEntry, v: PaperVoice): string =>
  [when && v.partial(when), until && v.partial(until)].filter(Boolean).join(' – ');

export function timelineFigure(document: RecordsPackage, both: Both, most: number): PaperBlock {
  const { own } = both;
  const dated = sorted(document).filter((entry) => entry.when !== undefined);
  const decideBy = document.situation.dates.decideBy;
  const room = decideBy ? most - 1 : most;
  const shown = dated.length > room ? important(dated, room) : dated;
  const events = shown.map((entry) => eventOf(entry, both));
  if (decideBy) {
    events.push({
      at: decideBy,
      about: false,
      planned: true,
      date: [paraIn(own, own.date(decideBy), { look: 'label' })],
      text: values(both, (v) => v.t('paper.decideBy'), { look: 'small', most: 2 }),
    });
  }
  const said = dated
    .map((entry) => joined(own, span(entry, own), entry.when?.about && own.t('paper.fromMemory'), entry.what))
    .join('; ');
  return {
    kind: 'timeline',
    events,
    today: document.created.slice(0, 10),
    todayWord: paraIn(own, own.t('paper.packageDay'), { look: 'label' }),
    labels: events.length <= 7,
    alt: own.t('paper.timelineSays', { events: said }),
  };
}

/** Beginning and end, and between them what changed most. */
function important(entries: readonly TimelineEntry[], most: number): TimelineEntry[] {
  const weight = ({ kind }: TimelineEntry) =>
    ['operation', 'diagnosis', 'treatment', 'admission', 'test', 'discharge'].indexOf(kind ?? '') + 1 || 9;
  const middle = entries.slice(1, -1);
  const kept = new Set([...middle].sort((a, b) => weight(a) - weight(b)).slice(0, Math.max(0, most - 2)));
  return entries.filter((entry, index) => index === 0 || index === entries.length - 1 || kept.has(entry));
}

function eventOf(entry: TimelineEntry, both: Both): Event {
  const { when, until, what, kind } = entry;
  return {
    at: dayOf(when?.date ?? ''),
    ...(until && { until: dayOf(until.date) }),
    about: when?.about === true || (when?.date.length ?? 10) < 10,
    planned: kind === 'plan',
    date: [paraIn(both.own, span(entry, both.own), { look: 'label', most: 2 })],
    text: [free(both, what, { look: 'small', bold: true, most: 3 })],
  };
}

export function timelineSection(document: RecordsPackage, both: Both): PaperBlock[] {
  const entries = sorted(document);
  if (entries.length === 0)
    return [group(both, 'paper.timeline'), { kind: 'pair', ...beside(both, (v) => v.t('paper.noTimeline')) }];
  const head = (key: string): Para[] => [label(both, (v) => v.t(key))];
  return [
    group(both, 'paper.timeline'),
    timelineFigure(document, both, 7),
    { kind: 'gap', height: 6 },
    {
      kind: 'table',
      dir: both.own.meta.dir,
      columns: [
        { share: 3, head: head('paper.when') },
        { share: 6, head: head('paper.what') },
        { share: 3, head: head('paper.hospital') },
      ],
      rows: entries.map((entry) => tableRow(entry, both)),
    },
  ];
}

function tableRow(entry: TimelineEntry, both: Both): Cell[] {
  const { when, until, what, detail, hospital, kind } = entry;
  const dates = when ? dateCell(when, both, until) : values(both, (v) => v.t('paper.notStated'), { look: 'small' });
  return [
    { paras: [...dates, ...(kind === 'plan' ? [label(both, (v) => v.t('paper.planned'))] : [])] },
    { paras: [free(both, what, { bold: true }), ...(detail ? [free(both, detail, { look: 'small' })] : [])] },
    { paras: hospital ? [free(both, hospital, { look: 'small' })] : [] },
  ];
}
