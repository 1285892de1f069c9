import { describe, expect, test } from 'vitest';
import { accepts } from '../../../shared/fill/answer/accepts.ts';
import { answerFor } from '../../../shared/fill/answer.ts';
import { factsFrom } from '../../../shared/fill/facts.ts';
import type { Choice, Field } from '../../../shared/fill/messages.ts';
import { field } from './field.ts';

const facts = factsFrom({
  'patient.birthDate': '1968-04-17',
  'patient.birthDate.month': '04',
  'patient.sex': 'male',
  'patient.address.country': 'KZ',
  'patient.language': 'ru',
  'patient.maritalStatus': 'married',
  'patient.phone.countryCode': '+7',
  'patient.interpreter': 'yes',
  'contact.relationship': 'wife',
  'case.medications.item.name': ['metoprolol', 'aspirin'],
});

const choices = (...labels: string[]): Choice[] => labels.map((label, at) => ({ value: String(at), label }));
const shown = (token: string, one: Field, lang = 'en', row = 0): string => {
  const answer = answerFor(token, one, facts, lang, row);
  return 'shown' in answer ? answer.shown : answer.problem;
};

describe('dates in the writing of the field', () => {
  const cases: [string, string, string][] = [
    ['MM/DD/YYYY', 'en', '04/17/1968'],
    ['TT.MM.JJJJ', 'de', '17.04.1968'],
    ['JJ/MM/AAAA', 'fr', '17/04/1968'],
    ['gg/mm/aaaa', 'it', '17/04/1968'],
    ['дд.мм.гггг', 'ru', '17.04.1968'],
    ['YYYY-MM-DD', 'ko', '1968-04-17'],
    ['', 'de', '17.04.1968'],
    ['', 'en', '1968-04-17'],
  ];
  test.each(cases)('%s in %s', (placeholder, lang, wanted) => {
    const one = field('', { evidence: [{ source: 'placeholder', text: placeholder }] });
    expect(shown('patient.birthDate', one, lang)).toBe(wanted);
  });

  test('a native date box takes ISO only', () => {
    expect(shown('patient.birthDate', field('', { kind: 'date' }), 'de')).toBe('1968-04-17');
  });
});

describe('answers from lists', () => {
  const cases: [string, string, string[], string][] = [
    ['patient.sex', 'zh', ['请选择', '女', '男'], '男'],
    ['patient.sex', 'en', ['Female', 'Male'], 'Male'],
    ['patient.address.country', 'ru', ['Россия', 'Казахстан'], 'Казахстан'],
    ['patient.address.country', 'ar', ['الصين', 'كازاخستان'], 'كازاخستان'],
    ['patient.language', 'de', ['Deutsch', 'Russisch'], 'Russisch'],
    ['patient.maritalStatus', 'es', ['Soltero/a', 'Casado/a'], 'Casado/a'],
    ['patient.birthDate.month', 'fr', ['mars', 'avril', 'mai'], 'avril'],
    ['patient.phone.countryCode', 'en', ['China (+86)', 'Kazakhstan (+7)'], 'Kazakhstan (+7)'],
    ['patient.interpreter', 'ja', ['はい', 'いいえ'], 'はい'],
    ['contact.relationship', 'en', ['Parent', 'Spouse', 'Child'], 'Spouse'],
    ['patient.sex', 'en', ['Apples', 'Pears'], 'no-option'],
  ];
  test.each(cases)('%s in %s', (token, lang, labels, wanted) => {
    expect(shown(token, field('', { kind: 'select', choices: choices(...labels) }), lang)).toBe(wanted);
  });
});

test('rows of medicines take one each', () => {
  expect(shown('case.medications.item.name', field(''), 'en', 1)).toBe('aspirin');
  expect(shown('case.medications.item.name', field(''), 'en', 2)).toBe('no-fact');
});

test('a value is never cut to fit', () => {
  expect(shown('patient.birthDate', field('', { maxLength: 4 }))).toBe('too-long');
});

test('a tick is set only where the history names the illness and does not deny it', () => {
  const history = factsFrom({ 'case.history.flag': 'hypertension, no diabetes' });
  const tick = (label: string) => answerFor('case.history.flag', field(label, { kind: 'checkbox' }), history, 'en');
  expect(tick('Hypertension')).toHaveProperty('write.checked', true);
  expect(tick('Diabetes')).toHaveProperty('problem');
});

test('accept lists are kept to', () => {
  const zip = { name: 'records.zip', type: 'application/zip' };
  expect(accepts('.zip,.dcm', zip)).toBe(true);
  expect(accepts('image/*', zip)).toBe(false);
  expect(accepts('', zip)).toBe(true);
});
