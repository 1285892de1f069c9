import { describe, expect, test } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import {
  addTo,
  answerEvent,
  describePerson,
  type Edit,
  noteRecord,
  describe as tell,
  tellStory,
} from '../../../shared/case/edits.ts';
import { checklistOf, haveSameChecklist } from '../../../shared/checklist/entries.ts';
import { exampleCase } from '../../../shared/session/example.ts';

const today = '2026-11-22';
const example = exampleCase(today, '2026-11-22T14:32:00.000Z');
const list = (of: Case) => checklistOf(of, undefined, today);

const edits: Record<string, Edit> = {
  'a text of the story': tellStory({ summary: 'Something else' }),
  'an emptied story': tellStory({ summary: undefined, diagnosis: undefined }),
  'a name': tell('name', { given: 'Asel' }),
  'a birth date': describePerson({ birthDate: '2015-01-01' }),
  'an answer': answerEvent('radiotherapy', 'yes'),
  'a record': noteRecord('discharge-summary', { status: 'have' }),
  'no numbers': describePerson({ numbers: [] }),
  'a doctor': addTo('doctors', { id: 'd9', side: 'home', name: 'Dr X' }),
  'no family history': tellStory({ familyHistory: {} }),
};

describe('a checklist is taken for unchanged only when it is', () => {
  for (const [name, edit] of Object.entries(edits)) {
    test(name, () => {
      const after = edit(example);
      if (haveSameChecklist(example, after)) expect(list(after)).toEqual(list(example));
      else expect(list(after)).not.toEqual(list(example));
    });
  }

  test('typing into the story does not make it again', () => {
    expect(haveSameChecklist(example, tellStory({ summary: 'I had a cough' })(example))).toBe(true);
  });
});
