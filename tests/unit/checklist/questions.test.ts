import { describe, expect, it } from 'vitest';
import { exampleClinic } from '../../../shared/catalog/clinics/example-clinic.ts';
import type { Question } from '../../../shared/catalog/schema.ts';
import {
  fitFor,
  questionFit,
  questionWarnings,
  suggestedQuestions,
  suggestedReportItems,
  topOf,
} from '../../../shared/checklist/questions.ts';
import { inHospital, listOf, situated, today, withRecord } from './cases.ts';

const question = (id: string, weight: 1 | 2 | 3, suggestWhen?: Question['suggestWhen']): Question => ({
  id,
  group: 'general',
  text: { en: id, zh: id },
  weight,
  needs: [],
  ...(suggestWhen && { suggestWhen }),
});

describe('suggested questions', () => {
  const bank = [
    question('for-all', 1, ['always']),
    question('for-cancer', 1, ['cancer']),
    question('for-next-step', 1, ['next-step']),
    question('light', 3, ['cancer']),
    question('other', 1, ['fertility']),
    question('only-on-offer', 1),
  ];

  it('fit the case; the weightiest come first, then the closest fit', () => {
    const ids = suggestedQuestions(inHospital(), today, bank).map((one) => one.question.id);
    expect(ids).toEqual(['for-next-step', 'for-cancer', 'for-all', 'light']);
  });

  it('say which facts they fit', () => {
    expect(suggestedQuestions(inHospital(), today, bank)[1]?.because).toEqual(['cancer']);
  });

  it('leave out what was chosen', () => {
    const of = { ...inHospital(), questions: [{ id: 'q1', bank: 'for-cancer' }] };
    expect(suggestedQuestions(of, today, bank).map((one) => one.question.id)).not.toContain('for-cancer');
  });
});

describe('a chosen question', () => {
  const chosen = [
    { id: 'q1', text: 'My own words' },
    { id: 'q2', bank: 'ca-pathology-review' },
  ];

  it('warns while a record it rests on is not in hand', () => {
    expect(questionWarnings(chosen, listOf(inHospital()))).toEqual([
      { question: 'q2', rank: 2, missing: ['pathology-report', 'pathology-slides-stained'] },
    ]);
  });

  it('is quiet once the records are in hand, or do not apply', () => {
    let of = withRecord(inHospital(), 'pathology-report', { status: 'have' });
    of = withRecord(of, 'pathology-slides-stained', { status: 'not-applicable' });
    expect(questionWarnings(chosen, listOf(of))).toEqual([]);
  });

  it('belongs to the top while it is among the first three', () => {
    const of = { ...inHospital(), questions: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })) };
    expect(topOf(of).map((one) => one.id)).toEqual(['a', 'b', 'c']);
  });
});

describe('how many questions fit', () => {
  it('depends on the length of the call', () => {
    expect(fitFor(10, 'video')).toEqual({ few: 2, most: 3 });
    expect(fitFor(20, 'video')).toEqual({ few: 2, most: 3 });
    expect(fitFor(30, 'in-person')).toEqual({ few: 3, most: 5 });
    expect(fitFor(60, 'video')).toEqual({ few: 6, most: 8 });
    expect(fitFor(120, 'video')).toEqual({ few: 6, most: 8 });
  });

  it('is 10 at most in writing or while nothing is known', () => {
    expect(fitFor(undefined, 'written')).toEqual({ few: 3, most: 10 });
    expect(fitFor(undefined, undefined)).toEqual({ few: 3, most: 10 });
  });

  it('follows what the person knows before what the clinic says, but never passes the limit of the clinic', () => {
    const of = situated({ consultation: { mode: 'written' } });
    expect(questionFit(situated({}), exampleClinic)).toEqual({ few: 6, most: 8 });
    expect(questionFit(of, exampleClinic)).toEqual({ few: 3, most: 8 });
  });
});

describe('report items', () => {
  it('are suggested by the facts of the case', () => {
    expect(suggestedReportItems(inHospital(), today).length).toBeGreaterThan(0);
  });
});
