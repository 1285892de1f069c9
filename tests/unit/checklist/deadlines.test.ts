import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import { tasksOf } from '../../../shared/checklist/deadlines.ts';
import { nextMarker, rulerOf } from '../../../shared/checklist/ruler.ts';
import { emptyCase, inHospital, listOf, situated, today, withRecord } from './cases.ts';

const tasks = (of: Case, on = today) => tasksOf(of, listOf(of), on);
const keys = (of: Case, on = today) => tasks(of, on).map((task) => task.key);
const find = (of: Case, key: string, on = today) => tasks(of, on).find((task) => task.key === key);

describe('the ruler', () => {
  it('is hidden while no date is known', () => {
    expect(rulerOf(emptyCase(), today)).toEqual([]);
  });

  it('shows today and at most three days, of decision and consultation only the sooner', () => {
    const dates = {
      discharge: '2026-11-23',
      leaveChina: '2026-11-25',
      decideBy: '2026-12-01',
      consultation: '2026-12-10',
    };
    expect(rulerOf(inHospital({ dates }), today).map((marker) => marker.kind)).toEqual([
      'today',
      'discharge',
      'leave-china',
      'decide-by',
    ]);
  });

  it('forgets days that have passed', () => {
    const dates = { discharge: '2026-11-20', leaveChina: '2026-11-25' };
    expect(rulerOf(inHospital({ dates }), today)).toEqual([
      { kind: 'today', day: today, days: 0 },
      { kind: 'leave-china', day: '2026-11-25', days: 3 },
    ]);
    expect(nextMarker(inHospital({ dates }), today)?.kind).toBe('leave-china');
  });
});

describe('tasks with a day', () => {
  it('are none without dates and requests', () => {
    expect(tasks(emptyCase())).toEqual([]);
  });

  it('say to take the discharge record from the ward on the day', () => {
    const task = find(inHospital(), 'take-from-ward');
    expect(task).toMatchObject({ due: '2026-11-23', days: 1, params: { hours: 24 } });
    expect(task?.records).toContain('discharge-summary');
    expect(find(inHospital(), 'take-from-ward', '2026-11-24')).toMatchObject({ due: '2026-11-24', days: 0 });
    expect(find(inHospital(), 'take-from-ward', '2026-11-25')).toBeUndefined();
  });

  it('say to ask a week before leaving, or today when that has passed', () => {
    expect(find(inHospital(), 'request-copies')?.due).toBe(today);
    const later = inHospital({ dates: { discharge: '2026-12-20' } });
    expect(find(later, 'request-copies')?.due).toBe('2026-12-13');
  });

  it('say to file the mail request and leave an authorisation when the archive opens after the flight', () => {
    expect(find(inHospital(), 'file-mail-request')).toMatchObject({
      due: '2026-11-23',
      params: { minWorkingDays: 10, maxWorkingDays: 15 },
    });
    expect(find(inHospital(), 'leave-authorisation')?.due).toBe('2026-11-25');
    expect(find(inHospital(), 'ask-for-mail')?.due).toBe('2026-12-14');
    expect(keys(inHospital())).not.toContain('collect-copies');
  });

  it('say when to collect copies for those who stay long enough', () => {
    const stays = inHospital({ dates: { discharge: '2026-11-23', leaveChina: '2026-12-24' } });
    expect(find(stays, 'collect-copies')?.due).toBe('2026-12-14');
    expect(keys(stays)).not.toContain('file-mail-request');
  });

  it('ask someone abroad for mail once the archive should be open', () => {
    const abroad = inHospital({ inChina: 'no', dates: { discharge: '2026-11-16' } });
    expect(keys(abroad)).toEqual(['ask-for-mail']);
    expect(find(abroad, 'ask-for-mail')?.due).toBe('2026-12-07');
  });

  it('order unstained slides 3 working days before leaving, over a weekend', () => {
    const of = inHospital({ dates: { leaveChina: '2026-12-02' } });
    expect(find(of, 'order-unstained-slides')?.due).toBe('2026-11-27');
  });

  it('remind of slides on loan', () => {
    const lent = withRecord(inHospital(), 'pathology-slides-stained', { status: 'have', on: '2026-11-20' });
    expect(find(lent, 'return-slides')?.due).toBe('2026-12-05');
    const agreed = withRecord(inHospital(), 'pathology-slides-stained', { status: 'have', due: '2026-12-20' });
    expect(find(agreed, 'return-slides')?.due).toBe('2026-12-20');
  });

  it('put overdue requests first', () => {
    const late = withRecord(inHospital(), 'genomic-report', { status: 'requested', due: '2026-11-19' });
    expect(tasks(late)[0]).toMatchObject({ key: 'chase', days: -3, records: ['genomic-report'] });
  });

  it('want translations a week before the consultation', () => {
    const wanted = withRecord(inHospital(), 'pathology-report', { status: 'have', translation: { state: 'wanted' } });
    expect(find(wanted, 'translate')).toMatchObject({ due: '2026-12-03', records: ['pathology-report'] });
  });

  it('send nobody at home to an archive in China', () => {
    const home = situated({ journey: 'before-travel', dates: { discharge: '2026-11-23', leaveChina: '2026-11-25' } });
    expect(tasks(home)).toEqual([]);
  });
});
