/** Where a record or a finding leads. */

import type { MadeFrom, RecordType } from '../../../catalog/schema.ts';
import type { Finding } from '../../../checklist/readiness.ts';
import type { Place } from '../../../session/places.ts';

/** Where a person writes what the product makes a record from. */
const made: Readonly<Record<MadeFrom, Place>> = {
  summary: { at: 'summary' },
  timeline: { at: 'timeline' },
  questions: { at: 'questions' },
  medicines: { at: 'medicines' },
  allergies: { at: 'allergies' },
  'hospital-numbers': { at: 'person' },
  'family-history': { at: 'summary' },
};

export const placeOfRecord = (record: RecordType): Place =>
  record.madeFrom ? made[record.madeFrom] : { at: 'record', id: record.id };

/** The screen on which a finding is put right. */
export function placeOfFinding(action: Finding['action']): Place {
  switch (action.place) {
    case 'record':
      return { at: 'record', id: action.id };
    case 'questions':
      return { at: 'questions' };
    case 'story':
      return made[action.part];
    case 'person':
      return { at: action.part === 'contact' ? 'contacts' : 'person' };
    case 'situation':
      return { at: 'situation', page: action.page };
  }
}
