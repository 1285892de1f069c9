/** What a new status changes besides itself. */

import type { RecordState, RecordStatus } from '../../../case/case.ts';
import type { Patch } from '../../../case/edits.ts';

/** The six answers in the order in which they stand. */
export const statuses: readonly RecordStatus[] = [
  'have',
  'requested',
  'unknown',
  'refused',
  'cannot-get',
  'not-applicable',
];

/**
 * A request or a refusal happened today unless the person says otherwise. A promised day belongs to a request and a
 * reason to a refusal: neither may travel on with another status.
 */
export function statusPatch(to: RecordStatus, before: RecordState, today: string): Patch<RecordState> {
  if (to === before.status) return {};
  const nothingDone = to === 'unknown' || to === 'not-applicable';
  return {
    status: to,
    on: nothingDone ? undefined : to === 'refused' ? today : (before.on ?? (to === 'requested' ? today : undefined)),
    due: to === 'requested' ? before.due : undefined,
    reason: to === 'refused' || to === 'cannot-get' ? before.reason : undefined,
  };
}
