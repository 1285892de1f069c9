/** A finding in words: what, why it matters, and what the link says. */

import { recordById } from '../../../catalog/index.ts';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import type { Finding } from '../../../checklist/readiness.ts';
import type { Voice } from '../../context.tsx';
import { sentences } from '../records/task-text.ts';

interface FindingText {
  title: string;
  why: string;
  action: string;
}

export function findingText(voice: Voice, one: Finding, entries: readonly ChecklistEntry[]): FindingText {
  const { t, near, date, say, tag } = voice;
  const { params, records, kind } = one;
  const values = {
    ...params,
    count: Number(params.count ?? 1),
    record: names(voice, records, entries),
    due: typeof params.due === 'string' ? near(params.due) : '',
    day: typeof params.day === 'string' ? date(params.day) : '',
  };
  const entry = entries.find((candidate) => candidate.record.id === records[0]);
  const because =
    kind === 'record-missing' && entry ? reasonOf(say(entry.record.why)) : t(`check.find.${kind}.why`, values);
  const rests = params.question === undefined ? '' : t('check.rests', { question: params.question });
  const late = one.shape === 'half' && kind !== 'record-waiting' ? t('check.late') : '';
  return {
    title: t(`check.find.${kind}.title`, values),
    why: sentences(tag, [because, rests, late]),
    action: t(`check.find.${kind}.do`, values),
  };
}

/** The first sentence of a record says what it is, the last one why a doctor wants it. */
const reasonOf = (why: string): string => why.match(/[^.。]+[.。]?\s*$/)?.[0].trim() ?? why;

/** Names of the records it is about; after the second one they are counted. */
function names({ t, say, list }: Voice, ids: readonly string[], entries: readonly ChecklistEntry[]): string {
  const all = ids.flatMap((id) => entries.find((entry) => entry.record.id === id)?.record ?? recordById(id) ?? []);
  const first = all.slice(0, all.length > 3 ? 2 : 3).map((record) => say(record.name));
  const others = all.length - first.length;
  return list(others > 0 ? [...first, t('check.others', { count: others })] : first);
}
