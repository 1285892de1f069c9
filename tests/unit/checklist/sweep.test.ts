import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import { areas, journeys, type Modifier, modifiers } from '../../../shared/case/terms.ts';
import { events } from '../../../shared/catalog/schema.ts';
import { checklistOf } from '../../../shared/checklist/entries.ts';
import { opinionsFor } from '../../../shared/checklist/facts.ts';
import { suggestedQuestions } from '../../../shared/checklist/questions.ts';
import { idsOf, situated, today } from './cases.ts';

const subsets = (left: readonly Modifier[]): Modifier[][] => {
  const [first, ...rest] = left;
  return first === undefined ? [[]] : subsets(rest).flatMap((set) => [set, [first, ...set]]);
};

const answers: Record<string, Case['situation']['events']> = {
  'nothing answered': {},
  'everything happened': Object.fromEntries(events.map((event) => [event, 'yes'])),
  'nothing happened': Object.fromEntries(events.map((event) => [event, 'no'])),
};

const situations = journeys.flatMap((journey) =>
  opinionsFor(journey).flatMap((opinion) =>
    areas.flatMap((area) =>
      subsets(modifiers).map((ticked) => ({ journey, opinion, area, modifiers: ticked, modifiersAnswered: true })),
    ),
  ),
);

const essentials = ['case-summary', 'question-list', 'medication-list', 'allergy-list'];

describe.each(Object.entries(answers))('every combination, %s', (_name, eventAnswers) => {
  const cases = situations.map((situation) => situated({ ...situation, events: eventAnswers }));

  it('has a list without duplicates that holds the essentials as needed', () => {
    expect(cases).toHaveLength(2 * 4 * 7 * 8);
    for (const of of cases) {
      const list = checklistOf(of, undefined, today);
      const ids = idsOf(list);
      expect(new Set(ids).size).toBe(ids.length);
      expect(idsOf(list.filter((entry) => entry.need === 'required'))).toEqual(expect.arrayContaining(essentials));
      expect(list.length).toBeGreaterThanOrEqual(10);
    }
  });

  it('explains every entry, and demands none that only may apply', () => {
    const unexplained = cases.flatMap((of) =>
      checklistOf(of, undefined, today).filter(
        (entry) =>
          entry.reasons.length === 0 ||
          entry.reasons.some((reason) => 'facts' in reason && reason.facts.length === 0) ||
          (entry.applies === 'maybe' && entry.need === 'required'),
      ),
    );
    expect(unexplained).toEqual([]);
  });

  it('has questions to suggest, none twice', () => {
    for (const of of cases) {
      const ids = suggestedQuestions(of, today).map((one) => one.question.id);
      expect(ids.length).toBeGreaterThanOrEqual(5);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the packs', () => {
  it('are listed with their condition and at no other', () => {
    const listed = (patch: Partial<Case['situation']>) =>
      idsOf(checklistOf(situated({ modifiersAnswered: true, ...patch }), undefined, today));
    expect(listed({ area: 'fertility' })).toContain('semen-analysis');
    expect(listed({ area: 'cancer' })).not.toContain('semen-analysis');
    expect(listed({ area: 'cancer', modifiers: ['child'] })).toContain('birth-growth-record');
    expect(listed({ area: 'cancer' })).not.toContain('birth-growth-record');
    expect(listed({ area: 'cardiovascular' })).toContain('echo-study');
    expect(listed({ area: 'neurological' })).toContain('neurophysiology');
    expect(listed({ modifiers: ['transplant'] })).toContain('transplant-workup');
  });

  it('reach every record of the catalogue in some case', () => {
    const all = new Set(
      [
        ...situations.map((one) =>
          situated({ ...one, actor: 'parent' as const, events: answers['everything happened'] ?? {} }),
        ),
      ].flatMap((of) => idsOf(checklistOf(of, undefined, today))),
    );
    expect(all.size).toBe(70);
  });
});
