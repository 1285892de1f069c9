/** What many parts of the paper are made of: headings, and a record's name and state in words. */

import type { PartialDate } from '../../../kit/dates.ts';
import type { PackageRecord } from '../../../package/schema.ts';
import type { PaperBlock, Para } from '../paper.ts';
import { type Both, beside, joined, label, type PaperVoice, paraIn } from './voice.ts';

export const group = (both: Both, key: string): PaperBlock => ({
  kind: 'heading',
  level: 2,
  bookmark: both.own.t(key),
  ...beside(both, (v) => v.t(key), { look: 'group', bold: true }),
});

export const part = (both: Both, key: string): PaperBlock => ({
  kind: 'heading',
  level: 3,
  bookmark: '',
  ...beside(both, (v) => v.t(key), { look: 'part', bold: true }),
});

export const nameOf = ({ name, id }: PackageRecord, v: PaperVoice): string => (name ? v.say(name) : id);

/** "Asked for, asked 20 Nov 2026, due 2 Dec 2026". */
export function statusWords({ status, state }: PackageRecord, v: PaperVoice): string {
  const on =
    state?.on && (status === 'requested' || status === 'refused')
      ? v.t(status === 'refused' ? 'paper.refusedOn' : 'paper.askedOn', { date: v.date(state.on) })
      : undefined;
  return joined(
    v,
    on ?? v.t(`terms.status.${status}`),
    status !== 'have' && state?.due && v.t('paper.due', { date: v.date(state.due) }),
  );
}

/** Dates in tables are written as ISO 8601: short, and read the same in every language. */
export function dateCell(when: PartialDate, both: Both, until?: PartialDate): Para[] {
  const text = until ? `${when.date} – ${until.date}` : when.date;
  const about = when.about === true || until?.about === true;
  return [
    paraIn(both.own, [{ text, apart: true }], { look: 'small' }),
    ...(about ? [label(both, (v) => v.t('paper.fromMemory'))] : []),
  ];
}
