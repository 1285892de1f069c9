/** On the cover: what is missing and why, how far the records are, and what is there. */

import type { PackageRecord, RecordsPackage } from '../../../package/schema.ts';
import type { PaperBlock } from '../paper.ts';
import { group, nameOf, statusWords } from './parts.ts';
import { type Both, beside, type PaperVoice } from './voice.ts';

export function missing(
  document: RecordsPackage,
  both: Both,
  { missing: most, inHand }: { missing: number; inHand: boolean },
): PaperBlock[] {
  const needed = document.records.filter((one) => one.need === 'required' && one.status !== 'not-applicable');
  const open = needed.filter((one) => one.status !== 'have');
  const have = document.records.filter((one) => one.status === 'have');
  const rest = open.length - most;
  return [
    group(both, 'paper.missing'),
    ...(open.length === 0 ? [{ kind: 'pair' as const, ...beside(both, (v) => v.t('paper.nothingMissing')) }] : []),
    ...open.slice(0, most).map(
      (record): PaperBlock => ({
        kind: 'pair',
        list: 'missing',
        mark: { status: record.status },
        ...beside(both, (v) => missingLine(record, v, both.own)),
      }),
    ),
    ...(rest > 0
      ? [
          {
            kind: 'pair' as const,
            ruled: false,
            ...beside(both, (v) => v.t('paper.moreMissing', { count: rest }), { look: 'small', tone: 'quiet' }),
          },
        ]
      : []),
    ...tally(needed, both),
    ...(inHand && have.length > 0
      ? [
          {
            kind: 'pair' as const,
            ruled: false,
            ...beside(both, (v) => v.t('paper.inHand', { records: v.list(have.map((one) => nameOf(one, v))) }), {
              look: 'small',
              most: 4,
            }),
          },
        ]
      : []),
  ];
}

/** The reason is the patient's own words: it stands once, on the patient's side. */
function missingLine(record: PackageRecord, v: PaperVoice, own: PaperVoice) {
  const reason = record.state?.reason;
  return [
    { text: nameOf(record, v), bold: true },
    { text: `  ${statusWords(record, v)}`, tone: 'quiet' as const },
    ...(reason && v === own
      ? [
          { text: '. ', tone: 'quiet' as const },
          { text: reason, apart: true, tone: 'quiet' as const },
        ]
      : []),
  ];
}

function tally(needed: readonly PackageRecord[], both: Both): PaperBlock[] {
  if (needed.length === 0) return [];
  const order = ['have', 'requested', 'unknown', 'refused', 'cannot-get'];
  const statuses = needed.map(({ status }) => status).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const count = (status: string) => statuses.filter((one) => one === status).length;
  const have = count('have');
  const alt = both.own.t('paper.tallySays', {
    have,
    requested: count('requested'),
    open: statuses.length - have - count('requested'),
  });
  return [
    {
      kind: 'tally',
      statuses,
      alt,
      ...beside(both, (v) => v.t('paper.recordsInHand', { have, total: needed.length }), {
        look: 'small',
        tone: 'quiet',
      }),
    },
  ];
}
