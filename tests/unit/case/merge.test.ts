import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, newCase, patientCase } from '../../../shared/case/case.ts';
import {
  addTo,
  changeIn,
  describe as describePerson,
  moveIn,
  noteRecord,
  removeFrom,
  tick,
} from '../../../shared/case/edits.ts';
import { mergeCases } from '../../../shared/case/merge.ts';
import { anyCase, anyEdits, editedBy, holds, start } from './any-case.ts';

/** What a person sees of a case: everything but the counters. */
const content = ({ revision: _, changed: __, ...rest }: Case) => rest;
const questions = (one: Case) => one.questions.map(({ id }) => id);

describe('bringing two changes of a case together', () => {
  it('keeps my case when the other side changed nothing', () => {
    holds(
      fc.property(anyCase, anyEdits, (base, list) => {
        const mine = editedBy(list, base);
        expect(content(mergeCases(base, mine, base))).toEqual(content(mine));
      }),
    );
  });

  it('takes the other case when I changed nothing', () => {
    holds(
      fc.property(anyCase, anyEdits, (base, list) => {
        const theirs = editedBy(list, base);
        expect(content(mergeCases(base, base, theirs))).toEqual(content(theirs));
      }),
    );
  });

  it('makes a valid case with a higher revision than both', () => {
    holds(
      fc.property(anyCase, anyEdits, anyEdits, (base, mineList, theirList) => {
        const [mine, theirs] = [editedBy(mineList, base), editedBy(theirList, base)];
        const merged = mergeCases(base, mine, theirs);
        expect(patientCase.safeParse(merged).error).toBeUndefined();
        expect(merged.revision).toBeGreaterThan(Math.max(mine.revision, theirs.revision));
      }),
    );
  });

  it('drops no item that one side added or changed and the other did not remove', () => {
    holds(
      fc.property(anyCase, anyEdits, anyEdits, (base, mineList, theirList) => {
        const [mine, theirs] = [editedBy(mineList, base), editedBy(theirList, base)];
        const merged = questions(mergeCases(base, mine, theirs));
        const removed = questions(base).filter(
          (id) => !(questions(mine).includes(id) && questions(theirs).includes(id)),
        );
        const expected = [...questions(mine), ...questions(theirs)].filter((id) => !removed.includes(id));
        expect(merged).toEqual(expect.arrayContaining(expected));
        expect(new Set(merged).size).toBe(merged.length);
      }),
    );
  });

  it('says the same after a second merge of the same change', () => {
    holds(
      fc.property(anyCase, anyEdits, anyEdits, (base, mineList, theirList) => {
        const [mine, theirs] = [editedBy(mineList, base), editedBy(theirList, base)];
        const once = mergeCases(base, mine, theirs);
        expect(content(mergeCases(mine, mine, once))).toEqual(content(once));
      }),
    );
  });
});

describe('two people at one case', () => {
  const base = editedBy(
    [
      addTo('questions', { id: 'q1', text: 'One' }),
      addTo('questions', { id: 'q2', text: 'Two' }),
      tick('reportItems', 'r1', true),
    ],
    newCase('case-1', start),
  );

  it('keeps different fields of one record from both sides', () => {
    const mine = noteRecord('mri', { status: 'have' })(base);
    const theirs = noteRecord('mri', { note: 'On a disc' })(base);
    expect(mergeCases(base, mine, theirs).records.mri).toMatchObject({ note: 'On a disc' });
    expect(mergeCases(base, mine, theirs).records.mri?.status).toBe('have');
  });

  it('lets mine win where both changed one field', () => {
    const mine = describePerson('name', { family: 'Mine' })(base);
    const theirs = describePerson('name', { family: 'Theirs' })(base);
    expect(mergeCases(base, mine, theirs).person.name.family).toBe('Mine');
  });

  it('keeps an item that one side removed and the other changed', () => {
    const gone = removeFrom('questions', 'q1')(base);
    const changed = changeIn('questions', 'q1', { text: 'One, better' })(base);
    for (const merged of [mergeCases(base, gone, changed), mergeCases(base, changed, gone)]) {
      expect(merged.questions).toContainEqual({ id: 'q1', text: 'One, better' });
    }
  });

  it('removes an item that one side removed and the other left alone', () => {
    const gone = removeFrom('questions', 'q1')(base);
    const other = addTo('questions', { id: 'q3', text: 'Three' })(base);
    expect(questions(mergeCases(base, gone, other))).toEqual(['q2', 'q3']);
  });

  it('takes a new order from the side that moved things', () => {
    const moved = moveIn('questions', 'q2', 0)(base);
    const other = changeIn('questions', 'q1', { text: 'Uno' })(base);
    expect(questions(mergeCases(base, moved, other))).toEqual(['q2', 'q1']);
    expect(questions(mergeCases(base, other, moved))).toEqual(['q2', 'q1']);
  });

  it('keeps ticks of both sides and takes an unticked one away', () => {
    const mine = tick('reportItems', 'r2', true)(base);
    const theirs = tick('reportItems', 'r1', false)(tick('reportItems', 'r3', true)(base));
    expect([...mergeCases(base, mine, theirs).reportItems].sort()).toEqual(['r2', 'r3']);
  });
});
