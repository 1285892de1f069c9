import { describe, expect, it } from 'vitest';
import { exampleClinic } from '../../../shared/catalog/clinics/example-clinic.ts';
import type { ClinicProfile } from '../../../shared/catalog/profile.ts';
import type { RecordType } from '../../../shared/catalog/schema.ts';
import { checklistOf } from '../../../shared/checklist/entries.ts';
import {
  emptyCase,
  entryOf,
  eventsYes,
  idsOf,
  inHospital,
  listOf,
  situated,
  today,
  told,
  withRecord,
} from './cases.ts';

const record = (id: string, rules: Partial<RecordType>): RecordType => ({
  id,
  name: { en: id, zh: id, pinyin: id },
  why: { en: id, zh: id },
  forms: ['paper'],
  offices: { china: ['ward'], home: ['home-doctor'] },
  steps: [],
  translation: 1,
  core: true,
  source: 'test',
  ...rules,
});

const only = (rules: Partial<RecordType>, of = emptyCase()) =>
  checklistOf(of, undefined, today, [record('one', rules)])[0];

describe('the need of a record', () => {
  it('is "if available" when no rule names the case, with "always" as its reason', () => {
    expect(only({})).toMatchObject({
      need: 'if-available',
      applies: 'yes',
      reasons: [{ kind: 'facts', facts: ['always'] }],
    });
  });

  it('is the strongest that holds, explained by the facts that made it so', () => {
    const of = situated({ area: 'cancer', opinion: 'next-step' });
    expect(only({ required: ['cancer'], recommended: ['always'] }, of)).toMatchObject({
      need: 'required',
      reasons: [{ kind: 'facts', facts: ['cancer'] }],
    });
  });

  it('is at most recommended while the record only may apply', () => {
    expect(only({ appliesWhen: ['surgery'], required: ['always'] })).toMatchObject({
      need: 'recommended',
      applies: 'maybe',
      reasons: [{ kind: 'not-yet-known', facts: ['surgery'] }],
    });
  });

  it('is at most recommended while the need hangs on an unanswered question', () => {
    expect(only({ required: ['continuity'] })).toMatchObject({
      need: 'recommended',
      reasons: [{ kind: 'not-yet-known', facts: ['continuity'] }],
    });
  });

  it('keeps a record off the list after the answer no', () => {
    expect(only({ appliesWhen: ['surgery'] }, situated({ events: { surgery: 'no' } }))).toBeUndefined();
  });

  it('keeps the packs of conditions off the list until the condition is known', () => {
    expect(only({ appliesWhen: ['fertility'] })).toBeUndefined();
    expect(only({ required: ['child'] })).toMatchObject({ need: 'if-available' });
  });
});

describe('the checklist', () => {
  it('gives a new case the essentials and nothing demanded that may not exist', () => {
    const needed = listOf(emptyCase()).filter((entry) => entry.need === 'required');
    expect(idsOf(needed)).toEqual(
      expect.arrayContaining(['case-summary', 'question-list', 'medication-list', 'allergy-list']),
    );
    expect(needed.every((entry) => entry.applies === 'yes')).toBe(true);
  });

  it('asks a cancer patient after surgery for the papers of that surgery', () => {
    const needed = idsOf(listOf(inHospital()).filter((entry) => entry.need === 'required'));
    expect(needed).toEqual(
      expect.arrayContaining([
        'discharge-summary',
        'imaging-dicom',
        'pathology-report',
        'ihc-report',
        'operative-note',
        'genomic-report',
        'proposed-treatment-plan',
        'china-hospital-ids',
      ]),
    );
  });

  it('asks for stained slides when a cancer diagnosis is reviewed', () => {
    expect(entryOf(inHospital({ opinion: 'diagnosis-review' }), 'pathology-slides-stained').need).toBe('required');
    expect(entryOf(inHospital(), 'pathology-slides-stained').need).toBe('recommended');
  });

  it('numbers its entries from 1, sure ones before doubtful ones of the same need', () => {
    const list = listOf(emptyCase());
    expect(list.map((entry) => entry.rank)).toEqual(list.map((_, index) => index + 1));
    const recommended = list.filter((entry) => entry.need === 'recommended').map((entry) => entry.applies);
    expect(recommended).toEqual([...recommended].sort().reverse());
  });

  it('reads from the story whether its own records are in hand', () => {
    expect(entryOf(inHospital(), 'medication-list').status).toBe('unknown');
    for (const id of [
      'case-summary',
      'care-timeline',
      'question-list',
      'medication-list',
      'allergy-list',
      'china-hospital-ids',
    ]) {
      expect(entryOf(told(inHospital()), id).status).toBe('have');
    }
  });

  it('does not take "I do not know my medicines" for a list of medicines', () => {
    const of = told(inHospital());
    const unknown = { ...of, story: { ...of.story, medicines: { state: 'unknown' as const, items: [] } } };
    expect(entryOf(unknown, 'medication-list').status).toBe('unknown');
  });

  it('keeps a record the person has or asked for, whatever the answers say', () => {
    const of = withRecord(situated({ events: eventsYes() }), 'operative-note', { status: 'have' });
    expect(entryOf(of, 'operative-note')).toMatchObject({ need: 'if-available', reasons: [{ kind: 'kept' }] });
    const unanswered = withRecord(emptyCase(), 'operative-note', { status: 'requested' });
    expect(entryOf(unanswered, 'operative-note')).toMatchObject({ need: 'required', applies: 'yes' });
    const not = withRecord(situated({ events: eventsYes() }), 'operative-note', { status: 'not-applicable' });
    expect(idsOf(listOf(not))).not.toContain('operative-note');
  });

  it('needs what a clinic asked for after reading a package', () => {
    const askedBy = { clinic: 'Lakeside', on: '2026-11-21' };
    const of = withRecord(situated({ events: eventsYes() }), 'progress-notes', { status: 'unknown', askedBy });
    expect(entryOf(of, 'progress-notes')).toMatchObject({
      need: 'required',
      applies: 'yes',
      reasons: [{ kind: 'asked', clinic: 'Lakeside', on: '2026-11-21' }],
    });
  });

  it('keeps what the person said of a record', () => {
    const of = withRecord(inHospital(), 'operative-note', {
      status: 'refused',
      on: '2026-11-20',
      reason: 'come later',
    });
    expect(entryOf(of, 'operative-note')).toMatchObject({ status: 'refused', state: { reason: 'come later' } });
  });
});

describe('a clinic profile', () => {
  const clinic = (rules: Partial<ClinicProfile>): ClinicProfile => ({
    format: 'clinic-profile',
    version: 1,
    id: 'clinic',
    name: { en: 'Clinic', zh: '医院' },
    ...rules,
  });
  const find = (profile: ClinicProfile, id: string, of = inHospital()) =>
    checklistOf(of, profile, today).find((entry) => entry.record.id === id);

  it('adds its own records, removes others and says so', () => {
    expect(find(exampleClinic, 'advance-directive')).toBeUndefined();
    expect(find(exampleClinic, 'lakeside-consent-form')).toMatchObject({
      need: 'required',
      reasons: [{ kind: 'clinic', clinic: 'example-clinic' }],
    });
  });

  it('changes a need, but does not demand what only may apply', () => {
    const profile = clinic({ records: { need: { 'operative-note': 'required', 'referral-letter': 'required' } } });
    expect(find(profile, 'referral-letter')?.need).toBe('required');
    expect(find(profile, 'operative-note', emptyCase())?.need).toBe('recommended');
    expect(find(profile, 'operative-note', situated({ events: eventsYes() }))).toBeUndefined();
  });

  it('rewords a record, and drops the pinyin of a Chinese name it replaced', () => {
    const name = { en: 'Scan files', zh: '影像原始文件' };
    const reworded = find(clinic({ records: { reword: { 'imaging-dicom': { name } } } }), 'imaging-dicom');
    expect(reworded?.record.name).toEqual({ ...name, pinyin: '' });
  });

  it('decides whether original images are wanted', () => {
    expect(find(clinic({ images: 'reports-only' }), 'imaging-dicom')?.need).toBe('if-available');
    expect(find(clinic({ images: 'portal' }), 'imaging-dicom')?.need).toBe('required');
  });

  it('asks for a translator statement where translations exist', () => {
    const of = inHospital({ events: eventsYes('translated') });
    expect(find(clinic({ translation: { statement: true } }), 'translation-statement', of)?.need).toBe('required');
  });

  it('finds a record too old only when it surely is', () => {
    const profile = clinic({ records: { freshDays: { 'lab-results': 90 } } });
    const dated = (date: string) =>
      find(profile, 'lab-results', withRecord(inHospital(), 'lab-results', { status: 'have', dated: { date } }))?.stale;
    expect(dated('2026-08-23')).toBe(true);
    expect(dated('2026-08-24')).toBe(false);
    expect(dated('2026-08')).toBe(false);
    expect(dated('2026-07')).toBe(true);
    expect(dated('2026')).toBe(false);
    expect(dated('2025')).toBe(true);
  });

  it('cannot replace a record of the catalogue by one of its own', () => {
    const own = { id: 'lab-results', name: { en: 'x', zh: 'x' }, why: { en: 'x', zh: 'x' }, need: 'required' as const };
    const list = checklistOf(inHospital(), clinic({ records: { add: [own] } }), today);
    expect(idsOf(list).filter((id) => id === 'lab-results')).toHaveLength(1);
  });
});
