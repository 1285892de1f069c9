/** Makes random edits and cases for property tests. */

import * as fc from 'fast-check';
import { type Case, newCase } from '../../../shared/case/case.ts';
import * as edits from '../../../shared/case/edits.ts';

export const start = '2026-03-01T08:00:00.000Z';
/** More in nightly runs. */
export const runs = Number(process.env.FUZZ_RUNS ?? 100);

/** Tries a promise on many random values. */
export const holds = <T>(promise: fc.IProperty<T>): void => void fc.assert(promise, { numRuns: runs });

const text = fc.string({ maxLength: 12 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const answer = fc.constantFrom('yes', 'no', 'unknown') as fc.Arbitrary<'yes' | 'no' | 'unknown'>;
const recordId = fc.constantFrom('discharge-summary', 'pathology-report', 'imaging-ct', 'operation-note');
/** Few ids, so that random edits meet. */
const itemId = fc.constantFrom('a1', 'b2', 'c3', 'd4', 'e5');
const status = fc.constantFrom('unknown', 'have', 'requested', 'refused') as fc.Arbitrary<'unknown' | 'have'>;

export const anyEdit: fc.Arbitrary<edits.Edit> = fc.oneof(
  maybe(text).map((label) => edits.rename(label)),
  maybe(answer).map((inChina) => edits.answer({ inChina })),
  fc.tuple(recordId, maybe(answer)).map(([id, value]) => edits.answerEvent(id, value)),
  maybe(fc.constantFrom('2026-04-01', '2026-05-02')).map((decideBy) => edits.answerDates({ decideBy })),
  maybe(text).map((family) => edits.describe('name', { family })),
  maybe(text).map((goal) => edits.tellStory({ goal })),
  fc.tuple(recordId, status, maybe(text)).map(([id, one, note]) => edits.noteRecord(id, { status: one, note })),
  fc.tuple(itemId, text).map(([id, own]) => edits.addTo('questions', { id, text: own })),
  fc.tuple(itemId, text).map(([id, printed]) => edits.addTo('medicines', { id, printed })),
  fc.tuple(itemId, text).map(([id, what]) => edits.addTo('timeline', { id, what })),
  fc.tuple(itemId, maybe(text)).map(([id, own]) => edits.changeIn('questions', id, { text: own })),
  fc.tuple(itemId, maybe(text)).map(([id, dose]) => edits.changeIn('medicines', id, { dose })),
  itemId.map((id) => edits.removeFrom('questions', id)),
  itemId.map((id) => edits.removeFrom('medicines', id)),
  fc
    .constantFrom('none' as const, 'unknown' as const, 'listed' as const, undefined)
    .map((state) => edits.stateOf('medicines', state)),
  fc.tuple(itemId, fc.integer({ min: -1, max: 6 })).map(([id, to]) => edits.moveIn('questions', id, to)),
  fc.tuple(recordId, fc.boolean()).map(([id, on]) => edits.tick('reportItems', id, on)),
  fc.tuple(recordId, fc.boolean()).map(([id, out]) => edits.leaveOut(id, out)),
);

/** Applies edits one by one, each counted as the session does it. */
export const editedBy = (list: readonly edits.Edit[], before: Case, at = start): Case =>
  list.reduce((one, edit) => edits.stamped(at)(edit(one)), before);

export const anyEdits = fc.array(anyEdit, { maxLength: 8 });
export const anyCase: fc.Arbitrary<Case> = fc
  .array(anyEdit, { maxLength: 20 })
  .map((list) => editedBy(list, newCase('case-1', start)));
