import { describe, expect, it } from 'vitest';
import type { RecordState } from '../../../shared/case/case.ts';
import {
  byNeed,
  byNextStep,
  byOffice,
  nextStepOf,
  officesOf,
  sideOf,
  tallyOf,
  whereToAsk,
} from '../../../shared/checklist/views.ts';
import { emptyCase, entryOf, idsOf, inHospital, listOf, situated, today, told, withRecord } from './cases.ts';

const step = (state: RecordState) =>
  nextStepOf(entryOf(withRecord(inHospital(), 'operative-note', state), 'operative-note'), today);

describe('by need', () => {
  it('always gives three groups, with what is not for this person last', () => {
    const of = withRecord(inHospital(), 'discharge-summary', { status: 'not-applicable' });
    const groups = byNeed(listOf(of));
    expect(groups.map((group) => group.need)).toEqual(['required', 'recommended', 'if-available']);
    expect(idsOf(groups[0]?.entries ?? []).at(-1)).toBe('discharge-summary');
  });
});

describe('the next step', () => {
  it('follows from the status', () => {
    expect(step({ status: 'unknown' })).toBe('ask');
    expect(step({ status: 'requested' })).toBe('wait');
    expect(step({ status: 'refused' })).toBe('ask-again');
    expect(step({ status: 'have' })).toBe('none');
    expect(step({ status: 'cannot-get' })).toBe('none');
    expect(step({ status: 'not-applicable' })).toBe('none');
  });

  it('is to chase a request from the day after it was promised', () => {
    expect(step({ status: 'requested', due: today })).toBe('wait');
    expect(step({ status: 'requested', due: '2026-11-21' })).toBe('chase');
  });

  it('is to translate what is in hand and wanted', () => {
    expect(step({ status: 'have', translation: { state: 'wanted' } })).toBe('translate');
    expect(step({ status: 'have', translation: { state: 'done' } })).toBe('none');
  });

  it('is to fill in what the product makes itself', () => {
    expect(nextStepOf(entryOf(inHospital(), 'allergy-list'), today)).toBe('fill-in');
  });

  it('groups every entry once', () => {
    const list = listOf(inHospital());
    const grouped = byNextStep(list, today).flatMap((group) => idsOf(group.entries));
    expect(grouped.sort()).toEqual(idsOf(list).sort());
  });
});

describe('where to ask', () => {
  it('is in China for people treated there or being there, else at home', () => {
    expect(sideOf(situated({ journey: 'after-treatment', inChina: 'no' }))).toBe('china');
    expect(sideOf(situated({ journey: 'before-travel' }))).toBe('home');
    expect(sideOf(situated({ journey: 'before-travel', inChina: 'yes' }))).toBe('china');
    expect(sideOf(situated({ country: 'CN' }))).toBe('china');
    expect(sideOf(situated({ country: 'CN', inChina: 'no' }))).toBe('home');
    expect(sideOf(emptyCase())).toBe('home');
  });

  it('is the first office of that side, unless the person chose another', () => {
    const of = inHospital();
    expect(whereToAsk(entryOf(of, 'imaging-dicom'), of)).toEqual({ office: 'imaging-department' });
    const chosen = withRecord(of, 'imaging-dicom', { status: 'unknown', office: 'international-department' });
    expect(whereToAsk(entryOf(chosen, 'imaging-dicom'), chosen)).toEqual({ office: 'international-department' });
    const told = withRecord(of, 'imaging-dicom', { status: 'unknown', officeOther: 'Window 7' });
    expect(whereToAsk(entryOf(told, 'imaging-dicom'), told)).toEqual({ words: 'Window 7' });
  });

  it('is known for every record on the list', () => {
    for (const of of [inHospital(), situated({ journey: 'before-travel', area: 'cancer' })]) {
      for (const entry of listOf(of)) expect(officesOf(entry, of).length).toBeGreaterThan(0);
      const grouped = byOffice(listOf(of), of).flatMap((group) => idsOf(group.entries));
      expect(grouped.sort()).toEqual(idsOf(listOf(of)).sort());
    }
  });
});

describe('the tally', () => {
  it('counts needed records in hand and leaves out what is not for this person', () => {
    const before = tallyOf(listOf(inHospital()));
    const some = withRecord(withRecord(told(inHospital()), 'imaging-dicom', { status: 'have' }), 'ihc-report', {
      status: 'not-applicable',
    });
    const after = tallyOf(listOf(some));
    expect(before.inHand).toBe(0);
    expect(after.total).toBe(before.total - 1);
    expect(after.inHand).toBe(7);
    expect(after.entries).toHaveLength(after.total);
  });
});
