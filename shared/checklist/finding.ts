/** One thing readiness found, as data: the words belong to the interface. */

import type { PageId } from './flow.ts';

export type FindingKind =
  // Who and how to answer
  | 'no-name'
  | 'no-birth-date'
  | 'no-contact'
  | 'names-differ'
  | 'passport-expired'
  // The story
  | 'no-summary'
  | 'no-timeline'
  | 'medicines-not-stated'
  | 'medicines-unknown'
  | 'medicine-unchecked'
  | 'allergies-not-stated'
  | 'allergies-unknown'
  | 'no-hospital-numbers'
  | 'no-family-history'
  // Questions
  | 'no-questions'
  | 'too-many-questions'
  | 'question-rests-on'
  // Records
  | 'record-missing'
  | 'record-refused'
  | 'record-overdue'
  | 'record-waiting'
  | 'report-without-images'
  | 'images-without-report'
  | 'report-without-slides'
  | 'not-translated'
  | 'too-old';

/** Where to go to put it right. */
export type Place =
  | { place: 'record'; id: string }
  | { place: 'questions'; id?: string }
  | { place: 'story'; part: 'summary' | 'timeline' | 'medicines' | 'allergies' | 'family-history'; id?: string }
  | { place: 'person'; part: 'name' | 'birth-date' | 'contact' | 'numbers' | 'identity' }
  | { place: 'situation'; page: PageId };

export interface Finding {
  /** Unique in the list; the kind, with the id of the thing where there are several. */
  id: string;
  kind: FindingKind;
  /** Diamond holds up the review, ring is good to fix, half is on its way. */
  shape: 'diamond' | 'ring' | 'half';
  group: 'blocks' | 'helps';
  /** 1 to 100, heavier first. */
  weight: number;
  /** Records it is about; the first one leads. */
  records: readonly string[];
  params: Readonly<Record<string, string | number>>;
  action: Place;
}

type Extras = Partial<Pick<Finding, 'shape' | 'records' | 'params'>> & { of?: string };

/** Builds a finding; the shape follows from the group unless it is on its way. */
export function finding(
  kind: FindingKind,
  group: Finding['group'],
  weight: number,
  action: Place,
  extras: Extras = {},
): Finding {
  return {
    id: extras.of === undefined ? kind : `${kind}:${extras.of}`,
    kind,
    shape: extras.shape ?? (group === 'blocks' ? 'diamond' : 'ring'),
    group,
    weight,
    records: extras.records ?? [],
    params: extras.params ?? {},
    action,
  };
}
