/** waiting: papers in hand that nobody has translated. Pure. */

import type { ChecklistEntry } from '../../../checklist/entries.ts';

export interface Waiting {
  /** Papers a decision hangs on. */
  first: readonly ChecklistEntry[];
  later: readonly ChecklistEntry[];
}

/** Highest priority first; what the person writes here comes out in both languages where the catalogue has words. */
export function toTranslate(entries: readonly ChecklistEntry[]): Waiting {
  const waiting = entries
    .filter(({ status, record, state }) => {
      const settled = state.translation?.state === 'done' || state.translation?.state === 'none-needed';
      return status === 'have' && !record.madeFrom && record.translation < 4 && !settled;
    })
    .sort((a, b) => a.record.translation - b.record.translation);
  return {
    first: waiting.filter(({ record }) => record.translation === 1),
    later: waiting.filter(({ record }) => record.translation > 1),
  };
}
