/** What many parts of the paper are made of: headings, and a record's name and state in words. */

import type { PackageRecord } from '../../../package/schema.ts';
import type { PaperBlock } from '../paper.ts';
import { type Both, beside, joined, type PaperVoice } from './voice.ts';

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
  const on = state?.on && (status === 'requested' || status === 'refused') ? v.t(status === 'refused' ? 'paper.refusedOn' : 'paper.askedOn', { date: v.date(state.on) }) : undefined;
  const word = v.t(`terms.status.${status}`);
  return joined(word, on, status !== 'have' && state?.due && v.t('paper.due', { date: v.date(state.due) }), state?.reason);
}
