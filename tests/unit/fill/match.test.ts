import { describe, expect, test } from 'vitest';
import { matchFields, pickKey } from '../../../shared/fill/match.ts';
import type { Field } from '../../../shared/fill/messages.ts';
import { approvedOf, reviewOf } from '../../../shared/fill/review.ts';
import { field } from './field.ts';

const tokens = (fields: Field[], lang = 'en', about = 'Patient registration'): (string | undefined)[] =>
  matchFields({ lang, about, fields }).map(({ token, confidence }) => (confidence === 'unsure' ? undefined : token));
const under = (at: number, text: string, label: string, more: Partial<Field> = {}): Field =>
  field(label, { sections: [{ at, text }], ...more });

describe('whose field it is', () => {
  test('equal labels under different headings', () => {
    const fields = [
      under(1, 'Patient', 'Name'),
      under(1, 'Patient', 'Phone'),
      under(2, 'Emergency contact', 'Name'),
      under(2, 'Emergency contact', 'Phone'),
      under(3, 'Primary care physician', 'Name'),
      under(4, 'Referring physician', 'Name'),
    ];
    expect(tokens(fields)).toEqual([
      'patient.name.full',
      'patient.phone',
      'contact.name',
      'contact.phone',
      'physician.primary.name',
      'physician.referring.name',
    ]);
  });

  test('a bare phone after a named contact', () => {
    const fields = ['Patient name', 'Phone', 'Emergency contact name', 'Phone'].map((label) => field(label));
    expect(tokens(fields)).toEqual(['patient.name.full', 'patient.phone', 'contact.name', 'contact.phone']);
  });

  test('nobody of the package', () => {
    expect(tokens([field('Full name'), field('Pharmacy phone'), field("Mother's name")])).toEqual([
      'patient.name.full',
      'skip',
      'skip',
    ]);
  });
});

describe('what is left alone', () => {
  const never = [
    'Password',
    'Verification code',
    'Card number',
    'IBAN',
    'Social Security Number',
    'Electronic signature',
    'Coupon code',
  ];
  test.each(never)('%s', (label) => {
    expect(tokens([field('Full name'), field('Date of birth'), field(label)])[2]).toBe('none');
  });

  test('consent is shown, never answered', () => {
    const fields = [field('Full name'), field('I agree to the privacy policy', { kind: 'checkbox' })];
    const matches = matchFields({ lang: 'en', about: 'Hospital', fields });
    const page = { ok: true as const, reading: 'r', url: '', lang: 'en', about: '', fields, foreignFrames: [] };
    const review = reviewOf(page, matches, { 'patient.name.full': 'A B' });
    expect(review.open.map(({ reason }) => reason)).toEqual(['consent']);
    expect(approvedOf(review, new Set(fields.map(({ id }) => id)))).toHaveLength(1);
  });

  test('a newsletter box on a page that asks nothing else', () => {
    expect(tokens([field('Email', { kind: 'email' })], 'en', 'News of the day')).toEqual([undefined]);
  });

  test('a contact form', () => {
    expect(tokens([field('Name'), field('Email'), field('Message', { kind: 'prose' })], 'en', 'Garden shop')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('parts', () => {
  test('"Nom" beside "Prénom" is the family name', () => {
    expect(tokens([field('Nom'), field('Prénom')], 'fr')).toEqual(['patient.name.family', 'patient.name.given']);
  });

  test('two surnames', () => {
    expect(tokens([field('Nombre'), field('Primer apellido'), field('Segundo apellido')], 'es')).toEqual([
      'patient.name.given',
      'patient.name.family',
      'patient.name.family2',
    ]);
  });

  test('a date of birth in three boxes', () => {
    const evidence = (placeholder: string): Field['evidence'] => [
      { source: 'placeholder', text: placeholder },
      { source: 'group', text: 'Date of birth' },
    ];
    const fields = ['DD', 'MM', 'YYYY'].map((text) =>
      field('', { evidence: evidence(text), maxLength: text.length, box: 7 }),
    );
    expect(tokens([field('Full name'), ...fields]).slice(1)).toEqual([
      'patient.birthDate.day',
      'patient.birthDate.month',
      'patient.birthDate.year',
    ]);
  });

  test('a dial code makes the next box the national number', () => {
    const codes = ['+1', '+7', '+44', '+49', '+86'].map((label) => ({ value: label, label }));
    expect(
      tokens([field('Full name'), field('', { kind: 'select', choices: codes }), field('Phone')]).slice(1),
    ).toEqual(['patient.phone.countryCode', 'patient.phone.national']);
  });
});

test('a wrong autocomplete does not win over a clear label', () => {
  expect(
    tokens([field('First name', { autocomplete: 'family-name' }), field('Last name', { autocomplete: 'given-name' })]),
  ).toEqual(['patient.name.given', 'patient.name.family']);
});

test('what a person picked before is kept', () => {
  const odd = field('Ref.');
  const [match] = matchFields({ lang: 'en', about: 'Hospital', fields: [odd] }, { [pickKey(odd)]: 'patient.mrn' });
  expect(match).toMatchObject({ token: 'patient.mrn', confidence: 'picked' });
});
