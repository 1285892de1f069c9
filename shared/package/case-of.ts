/** From a package back to the case it was made from. */

import type { Case, Medicine, RecordState } from '../case/case.ts';
import type { PackageMedicine, PackageQuestion, RecordsPackage } from './schema.ts';

/** Whether the package holds all of its case. One that does not must never replace the patient's own copy. */
export const isWhole = (document: RecordsPackage): boolean =>
  document.stage === 'full' && document.leftOut.length === 0;

/** The case of a package. Of a whole package nothing is lost; what was left out looks as if never filled in. */
export function caseOf(document: RecordsPackage): Case {
  const { story } = document;
  const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);
  return {
    id: document.id,
    shape: 1,
    ...document.case,
    revision: document.revision,
    situation: document.situation,
    records: recordsOf(document),
    questions: [...document.questions].sort((a, b) => a.rank - b.rank).map(questionOf),
    person: document.person,
    story: { ...story, medicines: { ...story.medicines, items: story.medicines.items.map(medicineOf) } },
    reportItems: ids(document.reportItems),
    bookingItems: ids(document.bookingItems),
    translationChecks: ids(document.translationChecks),
    share: { stage: document.stage, leftOut: [...document.leftOut] },
  };
}

function recordsOf(document: RecordsPackage): Record<string, RecordState> {
  return Object.fromEntries(document.records.flatMap(({ id, state }) => (state ? [[id, state]] : [])));
}

function questionOf({ id, bank, text }: PackageQuestion) {
  return { id, ...(bank === undefined ? {} : { bank }), ...(text.own === undefined ? {} : { text: text.own }) };
}

/** An unconfirmed name comes back as one: never beside a confirmed name, never marked as confirmed. */
function medicineOf({ genericUnchecked, ...medicine }: PackageMedicine): Medicine {
  if (genericUnchecked === undefined || medicine.checked === 'yes') return medicine;
  return { ...medicine, generic: genericUnchecked };
}
