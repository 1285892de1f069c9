import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, newCase } from '../../../shared/case/case.ts';
import {
  addTo,
  answerDates,
  changeIn,
  describe as describePart,
  moveIn,
  noteRecord,
  removeFrom,
} from '../../../shared/case/edits.ts';
import { caseOf } from '../../../shared/package/case-of.ts';
import { changesBetween, saySame } from '../../../shared/package/compare.ts';
import { anyEdits, editedBy } from '../case/any-case.ts';
import { anyCase } from './arbitrary.ts';
import { runs, sealed } from './sealed.ts';

const blank = newCase('case-1', '2026-01-01T00:00:00Z');
const changesAfter = async (before: Case, after: Case) => changesBetween(await sealed(before), await sealed(after));

describe('what changed', () => {
  test('nothing between a package and itself', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (one) => {
        const document = await sealed(one);
        expect(changesBetween(document, document)).toEqual([]);
        expect(saySame(document, document)).toBe(true);
      }),
      { numRuns: runs(40) },
    );
  });

  test('every difference of the case is told, and the way back tells as much', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, anyEdits, async (one, edits) => {
        const before = await sealed(one);
        const after = await sealed(editedBy(edits, one));
        const stamps = ({ revision, changed, ...said }: Case) => said;
        const [there, back] = [changesBetween(before, after), changesBetween(after, before)];
        const same = JSON.stringify(stamps(caseOf(before))) === JSON.stringify(stamps(caseOf(after)));
        if (there.length === 0)
          expect(withoutEmpty(stamps(caseOf(after)))).toEqual(withoutEmpty(stamps(caseOf(before))));
        if (same) expect(there).toEqual([]);
        expect(back).toHaveLength(there.length);
        expect(back.filter((one) => one.kind === 'added')).toHaveLength(
          there.filter((one) => one.kind === 'removed').length,
        );
      }),
      { numRuns: runs(40) },
    );
  });

  test('a record that was asked for and came', async () => {
    const asked = noteRecord('genomic-report', { status: 'requested', on: '2026-02-01' })(blank);
    const came = noteRecord('genomic-report', { status: 'have', on: undefined, language: 'zh-Hans' })(asked);
    expect(await changesAfter(asked, came)).toEqual([
      {
        part: 'records',
        kind: 'changed',
        id: 'genomic-report',
        fields: [
          { field: 'status', before: 'requested', after: 'have' },
          { field: 'language', after: 'zh-Hans' },
          { field: 'on', before: '2026-02-01' },
        ],
      },
    ]);
  });

  test('items come, go and move under their own names', async () => {
    const one = [
      addTo('medicines', { id: 'm1', printed: '阿司匹林' }),
      addTo('questions', { id: 'q1', text: 'First?' }),
      addTo('questions', { id: 'q2', text: 'Second?' }),
    ].reduce((of, edit) => edit(of), blank);
    const two = [
      removeFrom('medicines', 'm1'),
      moveIn('questions', 'q2', 0),
      changeIn('questions', 'q1', { text: 'Now last?' }),
    ].reduce((of, edit) => edit(of), one);
    expect(await changesAfter(one, two)).toMatchObject([
      { part: 'questions', kind: 'changed', id: 'q1', name: 'Now last?', fields: [{ field: 'own', before: 'First?' }] },
      { part: 'questions', kind: 'changed', fields: [{ field: 'order' }] },
      { part: 'medicines', kind: 'removed', id: 'm1', name: '阿司匹林' },
      { part: 'story', kind: 'removed', fields: [{ field: 'medicines', before: 'listed' }] },
    ]);
  });

  test('single answers are told one by one, lists of words as one', async () => {
    const edited = [
      describePart('name', { family: 'Abenov', aliases: ['A', 'B'] }),
      answerDates({ decideBy: '2026-04-01' }),
    ].reduce((of, edit) => edit(of), blank);
    expect(await changesAfter(blank, edited)).toEqual([
      { part: 'situation', kind: 'added', fields: [{ field: 'dates.decideBy', after: '2026-04-01' }] },
      { part: 'person', kind: 'added', fields: [{ field: 'name.family', after: 'Abenov' }] },
      { part: 'person', kind: 'added', fields: [{ field: 'name.aliases', after: 'A, B' }] },
    ]);
  });

  test('a package made again says the same; another revision or stage does not', async () => {
    const first = await sealed(blank);
    expect(saySame(first, await sealed(blank, { now: '2026-03-09T09:30:00Z' }))).toBe(true);
    expect(saySame(first, await sealed({ ...blank, revision: 4 }))).toBe(false);
    expect(saySame(first, await sealed({ ...blank, share: { stage: 'first-contact', leftOut: [] } }))).toBe(false);
  });
});

/** A case without answers that say nothing: an empty list and a record nobody touched. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).filter(([, inner]) => JSON.stringify(inner) !== '{"status":"unknown"}');
  return Object.fromEntries(told.map(([key, inner]) => [key, withoutEmpty(inner)]));
}
