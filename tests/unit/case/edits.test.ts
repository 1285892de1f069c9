import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCase, patientCase } from '../../../shared/case/case.ts';
import * as edits from '../../../shared/case/edits.ts';
import { canonicalJson } from '../../../shared/kit/json.ts';
import { anyCase, anyEdit, editedBy, holds, start } from './any-case.ts';

const empty = newCase('case-1', start);

describe('every edit', () => {
  it('makes a valid case', () => {
    holds(
      fc.property(anyCase, (one) => {
        expect(patientCase.safeParse(one).error).toBeUndefined();
      }),
    );
  });

  it('leaves the case before it as it was', () => {
    holds(
      fc.property(anyCase, anyEdit, (before, edit) => {
        const copy = canonicalJson(before);
        edit(before);
        expect(canonicalJson(before)).toBe(copy);
      }),
    );
  });

  it('says the same when it is made twice', () => {
    holds(
      fc.property(anyCase, anyEdit, (before, edit) => {
        expect(canonicalJson(edit(edit(before)))).toBe(canonicalJson(edit(before)));
      }),
    );
  });

  it('changes the counters only when the session stamps it', () => {
    holds(
      fc.property(anyCase, anyEdit, (before, edit) => {
        expect(edit(before).revision).toBe(before.revision);
      }),
    );
    expect(edits.stamped('2026-03-02T00:00:00.000Z')(empty)).toMatchObject({
      revision: 1,
      changed: '2026-03-02T00:00:00.000Z',
      created: start,
    });
  });
});

describe('answers', () => {
  it('are taken back by undefined, leaving no empty key', () => {
    const answered = edits.answer({ inChina: 'yes' })(empty);
    expect('inChina' in edits.answer({ inChina: undefined })(answered).situation).toBe(false);
    expect(edits.rename(undefined)(edits.rename('Mother')(empty))).toEqual(empty);
    expect(edits.answerEvent('surgery', undefined)(edits.answerEvent('surgery', 'no')(empty))).toEqual(empty);
  });

  it('keep what was said before in the same group', () => {
    const one = editedBy(
      [edits.describe('name', { family: 'Abenov' }), edits.describe('name', { given: 'Aidar' })],
      empty,
    );
    expect(one.person.name).toEqual({ family: 'Abenov', given: 'Aidar', aliases: [] });
  });
});

describe('lists', () => {
  it('replace an item with the same id instead of doubling it', () => {
    const one = editedBy(
      [edits.addTo('medicines', { id: 'm1', printed: 'A' }), edits.addTo('medicines', { id: 'm1', printed: 'B' })],
      empty,
    );
    expect(edits.listOf('medicines', one)).toEqual([{ id: 'm1', printed: 'B' }]);
  });

  it('are "listed" with items and never "none" by themselves', () => {
    const listed = edits.addTo('allergies', { id: 'a1', substance: 'Penicillin' })(empty);
    expect(listed.story.allergies.state).toBe('listed');
    expect(edits.removeFrom('allergies', 'a1')(listed).story.allergies.state).toBeUndefined();
    const none = edits.stateOf('allergies', 'none')(empty);
    expect(edits.removeFrom('allergies', 'a1')(none).story.allergies.state).toBe('none');
  });

  it('keep every item when one moves, wherever it goes', () => {
    holds(
      fc.property(anyCase, fc.integer({ min: -9, max: 99 }), (one, to) => {
        const before = one.questions.map(({ id }) => id);
        const after = edits
          .moveIn(
            'questions',
            before[0] ?? 'none',
            to,
          )(one)
          .questions.map(({ id }) => id);
        expect([...after].sort()).toEqual([...before].sort());
      }),
    );
  });
});
