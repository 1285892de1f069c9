import { describe, expect, it } from 'vitest';
import { factsOf, holds, opinionsFor, weigh } from '../../../shared/checklist/facts.ts';
import { emptyCase, eventsYes, situated, today } from './cases.ts';

const born = (birthDate: string) => {
  const of = emptyCase();
  return { ...of, person: { ...of.person, birthDate } };
};

describe('facts', () => {
  it('holds "always" for every case', () => {
    expect(holds('always', emptyCase(), today)).toBe('yes');
  });

  it('says maybe for what nobody answered and for "I do not know"', () => {
    expect(holds('surgery', emptyCase(), today)).toBe('maybe');
    expect(holds('surgery', situated({ events: { surgery: 'unknown' } }), today)).toBe('maybe');
    for (const fact of ['before-travel', 'next-step', 'cancer', 'rare', 'someone-acts'] as const) {
      expect(holds(fact, emptyCase(), today)).toBe('maybe');
    }
  });

  it('takes yes and no as they are', () => {
    expect(holds('surgery', situated({ events: { surgery: 'yes' } }), today)).toBe('yes');
    expect(holds('surgery', situated({ events: { surgery: 'no' } }), today)).toBe('no');
    expect(holds('cancer', situated({ area: 'fertility' }), today)).toBe('no');
  });

  it('counts any treatment as treated, and none only when all were answered no', () => {
    expect(holds('treated', situated({ events: { radiotherapy: 'yes' } }), today)).toBe('yes');
    expect(holds('treated', situated({ events: { radiotherapy: 'no' } }), today)).toBe('maybe');
    expect(holds('treated', situated({ events: eventsYes('imaging') }), today)).toBe('no');
  });

  it('knows that someone acts unless it is the patient', () => {
    expect(holds('someone-acts', situated({ actor: 'parent' }), today)).toBe('yes');
    expect(holds('someone-acts', situated({ actor: 'patient' }), today)).toBe('no');
  });

  it('knows a child by the birth date, on the birthday itself no more', () => {
    expect(holds('child', born('2008-11-23'), today)).toBe('yes');
    expect(holds('child', born('2008-11-22'), today)).toBe('no');
    expect(holds('child', situated({ modifiers: ['child'] }, born('1968-04-17')), today)).toBe('yes');
  });

  it('takes "none of these" as an answer about modifiers', () => {
    expect(holds('rare', situated({ modifiersAnswered: true }), today)).toBe('no');
    expect(holds('rare', situated({ modifiers: ['transplant'] }), today)).toBe('no');
  });

  it('rules out an opinion that the journey does not offer', () => {
    expect(holds('pre-travel', situated({ journey: 'after-treatment' }), today)).toBe('no');
    expect(opinionsFor('before-travel')).not.toContain('continuity');
    expect(opinionsFor(undefined)).toHaveLength(5);
  });
});

describe('facets', () => {
  const facts = factsOf(situated({ area: 'cancer', events: { surgery: 'yes', biopsy: 'no' } }), today);

  it('hold when any does, and name what made them hold', () => {
    expect(weigh(['biopsy', ['cancer', 'surgery'], 'imaging'], facts)).toEqual({
      truth: 'yes',
      because: ['cancer', 'surgery'],
      open: ['imaging'],
    });
  });

  it('stay open while an unanswered fact could decide, and name only that fact', () => {
    expect(weigh([['cancer', 'imaging']], facts)).toEqual({ truth: 'maybe', because: [], open: ['imaging'] });
  });

  it('fail when every facet has a no in it, and when there are none', () => {
    expect(weigh([['biopsy', 'imaging']], facts).truth).toBe('no');
    expect(weigh([], facts).truth).toBe('no');
  });
});
