/** tally-line: how many of the needed records are in hand, as shapes that say the same in words. */

import type { RecordStatus } from '../../../case/case.ts';
import { useChart, useVoice } from '../../context.tsx';
import { Tally } from '../../parts/tally.tsx';

const order: readonly RecordStatus[] = ['have', 'requested', 'refused', 'cannot-get', 'unknown'];

export function TallyLine({ large }: { large?: boolean }) {
  const { t, list } = useVoice();
  const { entries } = useChart().tally.value;
  const counts = order
    .map((status) => ({ status, count: entries.filter((entry) => entry.status === status).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <Tally
      large={large}
      marks={counts.flatMap(({ status, count }) => Array.from({ length: count }, () => status))}
      label={list(counts.map(({ status, count }) => t(`records.tally.${status}`, { count })))}
    />
  );
}
