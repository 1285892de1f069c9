import { describe, expect, it } from 'vitest';
import { authorisation, counterCard, countersOf, passportNameOf } from '../../../shared/checklist/counter.ts';
import { emptyCase, inHospital, listOf, told, withRecord } from './cases.ts';

const patient = () => told(inHospital());
const card = (of = patient(), office = 'medical-records-office') => counterCard(of, listOf(of), office);

describe('the counter card', () => {
  it('lists what to ask for here, and what a clerk needs to find the file', () => {
    const shown = card();
    expect(shown.records.map((record) => record.id)).toEqual(
      expect.arrayContaining(['discharge-summary', 'operative-note']),
    );
    expect(shown).toMatchObject({ passportName: 'ABENOV NURLAN', birthDate: '1968-04-17', discharge: '2026-11-23' });
    expect(shown.numbers).toHaveLength(1);
  });

  it('never shows the diagnosis', () => {
    expect(JSON.stringify(card())).not.toContain('Stomach cancer');
  });

  it('leaves out what is in hand, and what the person asks for elsewhere', () => {
    let of = withRecord(patient(), 'operative-note', { status: 'have' });
    of = withRecord(of, 'discharge-summary', { status: 'unknown', office: 'ward' });
    const ids = card(of).records.map((record) => record.id);
    expect(ids).not.toContain('operative-note');
    expect(ids).not.toContain('discharge-summary');
  });

  it('puts the number first that this office files by', () => {
    const of = patient();
    const numbered = {
      ...of,
      person: {
        ...of.person,
        numbers: [
          ...of.person.numbers,
          { id: 'n2', kind: 'pathology' as const, value: 'P-77' },
          { id: 'n3', kind: 'home-record' as const, value: 'H-1' },
        ],
      },
    };
    expect(card(numbered, 'pathology-department').numbers.map((number) => number.id)).toEqual(['n2', 'n1']);
  });

  it('knows which offices are worth a visit', () => {
    const counters = countersOf(listOf(patient()));
    expect(counters[0]).toMatchObject({ office: 'medical-records-office' });
    expect(counters.map((counter) => counter.office)).not.toContain('patient');
  });

  it('has no name to show before one was given', () => {
    expect(passportNameOf(emptyCase())).toBeUndefined();
    expect(card(inHospital())).not.toHaveProperty('passportName');
  });
});

describe('the authorisation', () => {
  it('carries both people, the numbers and what may be collected', () => {
    const of = patient();
    const letter = authorisation(
      { ...of, person: { ...of.person, representative: { name: 'Wang Fang', relation: 'friend' } } },
      listOf(of),
    );
    expect(letter).toMatchObject({
      principal: { name: 'ABENOV NURLAN' },
      agent: { name: 'Wang Fang', relation: 'friend' },
      scope: { images: true, slides: true },
    });
    expect(letter.scope.records.map((record) => record.id)).not.toContain('passport-id');
  });
});
