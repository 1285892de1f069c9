import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import { checklistOf } from '../../../shared/checklist/entries.ts';
import { namesThatDiffer } from '../../../shared/checklist/identity-findings.ts';
import { readinessOf } from '../../../shared/checklist/readiness.ts';
import { emptyCase, inHospital, listOf, situated, today, told, withRecord } from './cases.ts';

const judge = (of: Case) => readinessOf(of, listOf(of), undefined, today);
const kinds = (of: Case) => judge(of).findings.map((finding) => finding.kind);
const find = (of: Case, id: string) => judge(of).findings.find((finding) => finding.id === id);

/** Everything needed is in hand. */
const complete = (): Case => {
  const of = told(inHospital());
  return listOf(of)
    .filter((entry) => entry.need === 'required' && !entry.record.madeFrom)
    .reduce((made, { record }) => withRecord(made, record.id, { status: 'have', translation: { state: 'done' } }), of);
};
const lacking = (id: string, state: Case['records'][string] = { status: 'unknown' }) =>
  withRecord(complete(), id, state);

describe('the level', () => {
  it('is "not started" for a new case', () => {
    expect(judge(emptyCase()).level).toBe('not-started');
  });

  it('is "gaps" while nobody can say whose case it is, or most records are missing', () => {
    const nameless = { ...complete(), person: emptyCase().person };
    expect(judge(nameless).level).toBe('gaps');
    expect(judge(told(inHospital())).level).toBe('gaps');
  });

  it('is "could start" when a few needed records are missing', () => {
    expect(judge(lacking('imaging-dicom')).level).toBe('could-start');
  });

  it('is "ready" when nothing holds up the review', () => {
    expect(judge(complete())).toMatchObject({ level: 'ready', findings: [] });
  });
});

describe('findings', () => {
  it('come with what blocks first, heaviest first, each once', () => {
    const { findings } = judge(inHospital());
    const keys = findings.map((finding) => (finding.group === 'blocks' ? 0 : 1000) - finding.weight);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
    expect(findings[0]?.kind).toBe('no-summary');
  });

  it('name a needed record that is missing and lead to its page', () => {
    expect(find(lacking('discharge-summary'), 'record-missing:discharge-summary')).toMatchObject({
      group: 'blocks',
      shape: 'diamond',
      action: { place: 'record', id: 'discharge-summary' },
    });
  });

  it('tell a refused, a late and a coming record apart', () => {
    expect(find(lacking('operative-note', { status: 'refused' }), 'record-refused:operative-note')?.group).toBe(
      'blocks',
    );
    const late = lacking('operative-note', { status: 'requested', due: '2026-11-20' });
    expect(find(late, 'record-overdue:operative-note')).toMatchObject({
      group: 'blocks',
      params: { due: '2026-11-20' },
    });
    const coming = lacking('operative-note', { status: 'requested', due: '2026-12-02' });
    expect(find(coming, 'record-waiting:operative-note')).toMatchObject({ group: 'helps', shape: 'half' });
  });

  it('say nothing of what cannot be had or is not for this person', () => {
    expect(kinds(lacking('operative-note', { status: 'cannot-get' }))).toEqual([]);
    expect(kinds(lacking('operative-note', { status: 'not-applicable' }))).toEqual([]);
  });

  it('put what a clinic is waiting for before other records', () => {
    const askedBy = { clinic: 'Lakeside', on: '2026-11-21' };
    const of = withRecord(lacking('discharge-summary'), 'advance-directive', { status: 'unknown', askedBy });
    expect(judge(of).findings[0]).toMatchObject({
      id: 'record-missing:advance-directive',
      params: { clinic: 'Lakeside' },
    });
  });

  it('say which partner is missing: images, report or slides', () => {
    expect(kinds(lacking('imaging-dicom'))).toEqual(['report-without-images']);
    expect(kinds(lacking('imaging-report'))).toEqual(['images-without-report']);
    const review = { ...complete(), situation: { ...complete().situation, opinion: 'diagnosis-review' as const } };
    expect(kinds(review)).toEqual(['report-without-slides']);
  });

  it('name decision documents that are not translated, in one finding', () => {
    const of = ['discharge-summary', 'pathology-report'].reduce(
      (made, id) => withRecord(made, id, { status: 'have' }),
      complete(),
    );
    expect(find(of, 'not-translated')).toMatchObject({ group: 'helps', params: { count: 2 } });
  });

  it('take English as readable in China, and only what the clinic reads elsewhere', () => {
    const english = { status: 'have', language: 'en-GB' } as const;
    const abroad = withRecord(
      situated({ journey: 'before-travel', events: { 'lab-tests': 'yes' } }),
      'lab-results',
      english,
    );
    expect(kinds(abroad)).not.toContain('not-translated');
    const chinese = withRecord(complete(), 'lab-results', { status: 'have', language: 'zh' });
    expect(kinds(chinese)).toContain('not-translated');
  });

  it('name documents older than the clinic wants', () => {
    const profile = {
      format: 'clinic-profile',
      version: 1,
      id: 'c',
      name: { en: 'C', zh: '丙' },
      records: { freshDays: { 'lab-results': 90 } },
    } as const;
    const of = withRecord(complete(), 'lab-results', {
      status: 'have',
      dated: { date: '2026-01-05' },
      translation: { state: 'done' },
    });
    const { findings } = readinessOf(of, checklistOf(of, profile, today), profile, today);
    expect(findings.map((finding) => finding.kind)).toEqual(['too-old']);
  });

  it('tell "not stated" and "I do not know" apart for medicines and allergies', () => {
    const of = complete();
    const medicines = (state?: 'unknown') => ({
      ...of,
      story: { ...of.story, medicines: { items: [], ...(state && { state }) } },
    });
    expect(find(medicines(), 'medicines-not-stated')?.group).toBe('blocks');
    expect(find(medicines('unknown'), 'medicines-unknown')?.group).toBe('helps');
  });

  it('name a medicine whose generic name nobody checked', () => {
    const of = complete();
    const item = { id: 'm1', printed: '阿司匹林肠溶片', generic: 'aspirin' };
    const taking = (checked?: 'yes' | 'no') => ({
      ...of,
      story: {
        ...of.story,
        medicines: { state: 'listed' as const, items: [{ ...item, ...(checked && { checked }) }] },
      },
    });
    expect(find(taking(), 'medicine-unchecked')).toMatchObject({ params: { count: 1, name: 'aspirin' } });
    expect(kinds(taking('yes'))).toEqual([]);
    expect(kinds(taking('no'))).toEqual([]);
  });

  it('name a helpful record a question rests on, on its way or not', () => {
    const asking = { ...complete(), questions: [{ id: 'q1', bank: 'ca-pathology-review' }] };
    expect(find(asking, 'question-rests-on:q1')).toMatchObject({ shape: 'ring', params: { rank: 1 } });
    const coming = withRecord(asking, 'pathology-slides-stained', { status: 'requested', due: '2026-12-02' });
    expect(find(coming, 'question-rests-on:q1')?.shape).toBe('half');
  });

  it('say when more questions were chosen than fit', () => {
    const questions = Array.from({ length: 6 }, (_, index) => ({ id: `q${index}`, text: 'x' }));
    const of = { ...complete(), questions, situation: { ...complete().situation, consultation: { minutes: 30 } } };
    expect(find(of, 'too-many-questions')?.params).toEqual({ chosen: 6, most: 5 });
  });

  it('do not ask for identity papers at first contact, and never let them hold up a review', () => {
    const of = lacking('passport-id');
    expect(find(of, 'record-missing:passport-id')?.group).toBe('helps');
    expect(kinds({ ...of, share: { ...of.share, stage: 'first-contact' } })).toEqual([]);
  });

  it('do not mind a missing consultation date', () => {
    const of = complete();
    expect(kinds({ ...of, situation: { ...of.situation, dates: {} } })).toEqual([]);
  });
});

describe('names on records', () => {
  const named = (aliases: string[]) => {
    const of = complete();
    return { ...of, person: { ...of.person, name: { family: 'Abenov', given: 'Nurlan', native: '努尔兰', aliases } } };
  };

  it('are the same in any order, case and punctuation, and in the own script', () => {
    expect(namesThatDiffer(named(['NURLAN ABENOV', 'Abenov, Nurlan', '努尔兰']))).toEqual([]);
  });

  it('are found when they are spelt in another way', () => {
    expect(namesThatDiffer(named(['Abenov Nurlann']))).toEqual(['Abenov Nurlann']);
    expect(kinds(named(['Abenov Nurlann']))).toEqual(['names-differ']);
  });
});
