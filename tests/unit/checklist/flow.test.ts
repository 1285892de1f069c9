import { describe, expect, it } from 'vitest';
import { datesAsked, eventsWithoutPage, nextPage, pageBefore, pagesOf } from '../../../shared/checklist/flow.ts';
import { badFitsFor, emergencyNumber, mustStop } from '../../../shared/checklist/gate.ts';
import { progressOf } from '../../../shared/checklist/progress.ts';
import { emptyCase, eventsYes, inHospital, listOf, situated, today, told } from './cases.ts';

const answered = () => inHospital({ badFitsAnswered: true });
const progress = (of = emptyCase()) => progressOf(of, listOf(of), undefined);

describe('the pages of the situation', () => {
  it('ask for every event on exactly one page', () => {
    expect(eventsWithoutPage()).toEqual([]);
  });

  it('are about ten, and begin with the journey', () => {
    expect(pagesOf(emptyCase())).toHaveLength(11);
    expect(nextPage(emptyCase())).toBe('journey');
  });

  it('ask for dates only where there is something to date', () => {
    expect(datesAsked(inHospital())).toEqual(['discharge', 'decideBy']);
    expect(datesAsked(situated({ journey: 'before-travel', events: eventsYes('admitted') }))).toEqual([]);
    expect(datesAsked(inHospital({ events: eventsYes('outpatient') }))).toEqual([]);
    expect(datesAsked(inHospital({ inChina: 'no' }))).toEqual(['decideBy']);
    expect(nextPage(emptyCase(), 'where')).toBe('consultation');
    expect(nextPage(inHospital(), 'where')).toBe('dates');
    expect(pageBefore(emptyCase(), 'consultation')).toBe('where');
  });

  it('lead to the first unanswered page, and end', () => {
    expect(nextPage(situated({ journey: 'before-travel' }))).toBe('opinion');
    expect(nextPage(emptyCase(), 'bad-fit')).toBeUndefined();
    expect(pageBefore(emptyCase(), 'journey')).toBeUndefined();
  });

  it('ask for the opinion again when the journey does not offer it', () => {
    expect(nextPage(situated({ journey: 'after-treatment', opinion: 'pre-travel' }))).toBe('opinion');
  });

  it('take "none of these" as an answer', () => {
    const page = pagesOf(situated({ modifiersAnswered: true })).find((one) => one.id === 'modifiers');
    expect(page?.answered).toBe(true);
  });
});

describe('progress', () => {
  it('names the five tasks; a package can be made at any time', () => {
    expect(progress().map((task) => `${task.id} ${task.state}`)).toEqual([
      'situation todo',
      'records none',
      'questions todo',
      'story todo',
      'package none',
    ]);
  });

  it('counts answers and finishes', () => {
    const of = told(answered());
    const [situation, records, questions, story] = progress(of);
    expect(situation).toMatchObject({ state: 'todo', done: 11, total: 12 });
    expect(records).toMatchObject({ state: 'todo' });
    expect(questions).toMatchObject({ state: 'done', done: 1 });
    expect(story).toMatchObject({ state: 'done', done: 4, total: 4 });
  });
});

describe('the gate', () => {
  it('stops at any red flag', () => {
    expect(mustStop(emptyCase())).toBe(false);
    expect(mustStop({ ...emptyCase(), emergency: { ticked: ['stroke'] } })).toBe(true);
  });

  it('gives 120 to everyone in China, and 112 where no number is known', () => {
    expect(emergencyNumber('DE', 'yes')).toBe('120');
    expect(emergencyNumber('CN', undefined)).toBe('120');
    expect(emergencyNumber('US', 'no')).toBe('911');
    expect(emergencyNumber(undefined, undefined)).toBe('112');
    expect(emergencyNumber('AQ', 'no')).toBe('112');
  });

  it('asks about bad fits unless they surely do not concern the case', () => {
    expect(badFitsFor(emptyCase(), today).length).toBeGreaterThan(5);
  });
});
