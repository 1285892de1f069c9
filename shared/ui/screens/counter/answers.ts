/** What an answer of the desk changes. */

import type { Case, RecordState } from '../../../case/case.ts';
import { type Edit, noteRecord, type Patch } from '../../../case/edits.ts';
import type { Answer } from './card-words.ts';

/** The same change for several records, as one step. */
export const noteAll =
  (ids: readonly string[], patch: Patch<RecordState>): Edit =>
  (before) =>
    ids.reduce((of, id) => noteRecord(id, patch)(of), before);

/** "Yes, now" means asked for, not in hand: the person says so when the papers are there. */
export function patchFor(answer: Answer, office: string, sentTo: string, today: string): Patch<RecordState> {
  switch (answer) {
    case 'now':
    case 'wait':
      return { status: 'requested', on: today, office, officeOther: undefined, due: undefined };
    case 'no':
      return { status: 'refused', on: today, office, officeOther: undefined, due: undefined };
    case 'office':
      return { office: sentTo, officeOther: undefined };
  }
}

/** Puts records back as they were. */
export const restore =
  (ids: readonly string[], earlier: Case['records']): Edit =>
  (before) => {
    const records = { ...before.records };
    for (const id of ids) {
      const was = earlier[id];
      if (was) records[id] = was;
      else delete records[id];
    }
    return { ...before, records };
  };
