import { describe, expect, it } from 'vitest';
import { clinics, records } from '../../../shared/catalog/index.ts';
import { readProfile, unknownRecordIds } from '../../../shared/catalog/profile.ts';

const known = new Set(records.map((record) => record.id));
const minimal = { format: 'clinic-profile', version: 1, id: 'clinic', name: { en: 'Clinic', zh: '医院' } };

describe('a clinic profile', () => {
  it('needs no more than a name', () => {
    expect(readProfile(minimal)).toEqual({ ok: true, value: minimal });
  });

  it('is refused with the place of the first mistake', () => {
    const wrong = { ...minimal, records: { need: { 'lab-results': 'must' } } };
    expect(readProfile(wrong)).toEqual({
      ok: false,
      problem: { code: 'profile.invalid', detail: { path: 'records.need.lab-results' } },
    });
    expect(readProfile('nonsense')).toMatchObject({ ok: false, problem: { code: 'profile.invalid' } });
    expect(readProfile({ ...minimal, name: { en: 'Clinic' } }).ok).toBe(false);
  });

  it('reports record ids that nobody knows', () => {
    const read = readProfile({ ...minimal, records: { remove: ['lab-result'], need: { 'lab-results': 'required' } } });
    expect(read.ok && unknownRecordIds(read.value, known)).toEqual(['lab-result']);
  });

  it('may ask for a record only when facts hold, and only known facts', () => {
    const own = { id: 'form', name: { en: 'Form', zh: '表' }, why: { en: 'x', zh: '用' }, need: 'required' };
    const asking = (appliesWhen: unknown) =>
      readProfile({ ...minimal, records: { add: [{ ...own, appliesWhen }] } }).ok;
    expect(asking([['cancer', 'surgery'], 'child'])).toBe(true);
    expect(asking(['sunshine'])).toBe(false);
  });
});

describe.each(clinics.map((clinic) => [clinic.id, clinic] as const))('the profile %s', (_id, clinic) => {
  it('reads, names only records that exist, and adds none that the catalogue has', () => {
    expect(readProfile(JSON.parse(JSON.stringify(clinic)))).toEqual({ ok: true, value: clinic });
    expect(unknownRecordIds(clinic, known)).toEqual([]);
    expect(clinic.records?.add?.filter((own) => known.has(own.id)) ?? []).toEqual([]);
  });
});
