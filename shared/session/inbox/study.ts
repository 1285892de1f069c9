/** What a package says, measured by this clinic's own list: the patient's counts may rest on other rules. */

import type { Case } from '../../case/case.ts';
import type { ClinicProfile } from '../../catalog/profile.ts';
import { type ChecklistEntry, checklistOf } from '../../checklist/entries.ts';
import { isOpen, type Tally, tallyOf } from '../../checklist/views.ts';
import { caseOf } from '../../package/case-of.ts';
import { heldAtFirstContact, recordPart } from '../../package/parts.ts';
import type { RecordsPackage } from '../../package/schema.ts';

export interface Study {
  case: Case;
  /** The clinic's checklist, strongest need first. */
  entries: readonly ChecklistEntry[];
  /** Records the package holds back: nobody can say from it where they stand. */
  heldBack: ReadonlySet<string>;
  /** Needed records without those held back. */
  tally: Tally;
  /** Needed records that are not in hand, heaviest first. */
  missing: readonly ChecklistEntry[];
}

export function studyOf(document: RecordsPackage, profile: ClinicProfile | undefined, today: string): Study {
  const from = caseOf(document);
  const entries = checklistOf(from, profile, today);
  const heldBack = heldBackIn(document, entries);
  const shown = entries.filter((entry) => !heldBack.has(entry.record.id));
  const tally = tallyOf(shown);
  return { case: from, entries, heldBack, tally, missing: tally.entries.filter(isOpen) };
}

/** A first contact leaves sensitive records and some parts out by rule, and a patient may leave out anything. */
function heldBackIn(document: RecordsPackage, entries: readonly ChecklistEntry[]): ReadonlySet<string> {
  const there = new Set(document.records.map((record) => record.id));
  const first = document.stage === 'first-contact';
  const leftOut = new Set([...document.leftOut, ...(first ? heldAtFirstContact : [])]);
  const held = entries.filter(({ record: { id, sensitive, madeFrom }, status }) => {
    // What the kit makes from a part of the package is held back with that part; both go by one name.
    if (madeFrom) return status !== 'have' && leftOut.has(madeFrom);
    return !there.has(id) && (leftOut.has(recordPart(id)) || (first && sensitive !== undefined));
  });
  return new Set(held.map((entry) => entry.record.id));
}
