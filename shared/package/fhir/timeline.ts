/** What happened, in order; operations and treatments also as procedures. */

import type { TimelineEntry } from '../../case/case.ts';
import { compareDates } from '../../kit/dates.ts';
import { isAhead, periodOf } from './dates.ts';
import { absent, concept, dateWords, type Frame, fromMemory, notes, part, resource, say } from './frame.ts';
import { plain, table } from './text.ts';
import type { Part, Resource } from './types.ts';
import { labels, words } from './words.ts';

export function timelinePart(frame: Frame): Part {
  const ordered = inOrder(frame.document.story.timeline);
  return part(frame, 'timeline', { blocks: [tableOf(frame, ordered)] });
}

/** Without those still planned: what has not happened is no procedure. */
export function proceduresPart(frame: Frame): Part {
  const done = inOrder(frame.document.story.timeline).filter(
    (entry) => (entry.kind === 'operation' || entry.kind === 'treatment') && !isPlanned(frame, entry),
  );
  const entries = done.map((entry) => procedureOf(frame, entry));
  return part(frame, 'procedures', { blocks: [tableOf(frame, done)], entries });
}

/** Undated entries stand last. */
const inOrder = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  [...entries].sort((a, b) => compareDates(a.when?.date ?? '9999', b.when?.date ?? '9999'));

const isPlanned = ({ document }: Frame, { when }: TimelineEntry): boolean =>
  when !== undefined && isAhead(when, document.created);

function procedureOf(frame: Frame, { id, when, until, what, detail, hospital }: TimelineEntry): Resource {
  const period = periodOf(when, until);
  const left = until && !period.end ? `${say(frame, labels.until)}: ${until.date}` : undefined;
  return resource(frame.document, 'Procedure', `timeline/${id}`, {
    status: statusOf(frame, when, until),
    code: concept(what),
    subject: frame.patient,
    ...performed(when, period),
    recorder: frame.author,
    asserter: frame.author,
    location: plain(hospital) ? { display: hospital } : undefined,
    note: notes([detail, left, fromMemory(frame, when, until)]),
  });
}

/** Without a date nobody can say whether it is over. */
function statusOf({ document }: Frame, when: TimelineEntry['when'], until: TimelineEntry['until']): string {
  if (!when && !until) return 'unknown';
  return until && isAhead(until, document.created) ? 'in-progress' : 'completed';
}

function performed(when: TimelineEntry['when'], period: ReturnType<typeof periodOf>): object {
  if (period.end) return { performedPeriod: period };
  return when ? { performedDateTime: when.date } : { _performedDateTime: absent('unknown') };
}

function tableOf(frame: Frame, entries: readonly TimelineEntry[]): string {
  const head = ['when', 'until', 'what', 'detail', 'hospital'] as const;
  return table(
    head.map((name) => say(frame, labels[name])),
    entries.map((entry) => [
      [dateWords(frame, entry.when), isPlanned(frame, entry) ? `(${say(frame, words.planned)})` : undefined]
        .filter(Boolean)
        .join(' '),
      dateWords(frame, entry.until),
      entry.what,
      entry.detail,
      entry.hospital,
    ]),
  );
}
