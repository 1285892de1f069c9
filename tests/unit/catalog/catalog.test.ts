import { describe, expect, it } from 'vitest';
import { consultationMinutes, questionFit } from '../../../shared/catalog/consultation.ts';
import * as fit from '../../../shared/catalog/fit.ts';
import { emergencyNumbers } from '../../../shared/catalog/flags.ts';
import {
  askBeforeBooking,
  badFits,
  clinics,
  officeById,
  offices,
  questions,
  recordById,
  records,
  redFlags,
  reportItems,
  translationChecks,
} from '../../../shared/catalog/index.ts';
import { practice } from '../../../shared/catalog/practice.ts';
import { facts } from '../../../shared/catalog/profile.ts';
import * as requestWords from '../../../shared/catalog/request-words.ts';
import * as safety from '../../../shared/catalog/safety.ts';
import { type Facet, forms, questionGroups } from '../../../shared/catalog/schema.ts';
import { textsIn } from './walk.ts';

const registries = {
  records,
  questions,
  offices,
  redFlags,
  badFits,
  reportItems,
  askBeforeBooking,
  translationChecks,
  clinics,
};
const everything = { ...registries, fit, requestWords, safety };
const texts = textsIn(everything);

const unknownFacts = (facets: readonly Facet[] | undefined): string[] =>
  (facets ?? []).flat().filter((fact) => !(facts as readonly string[]).includes(fact as string));

describe.each(Object.entries(registries))('%s', (_name, all) => {
  it('have ids in kebab-case that are never used twice', () => {
    const ids = all.map((one) => one.id);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('texts of the catalogue', () => {
  it('are there in English and Chinese', () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(
      texts.filter(({ en, zh }) => en.trim() === '' || !/\p{Script=Han}/u.test(zh)).map((text) => text.path),
    ).toEqual([]);
  });

  it('have no spaces at the ends', () => {
    expect(texts.filter(({ en, zh }) => en !== en.trim() || zh !== zh.trim()).map((text) => text.path)).toEqual([]);
  });

  it('use full-width punctuation after Chinese characters', () => {
    expect(
      texts.filter(({ zh }) => /\p{Script=Han}[,.;:?!()]/u.test(zh)).map((text) => `${text.path}: ${text.zh}`),
    ).toEqual([]);
  });

  it('neither shout nor join clauses with dashes', () => {
    const loud = ({ en, zh }: (typeof texts)[number]) => /[!—–]|\s-\s/.test(en) || /[!！—]/.test(zh);
    expect(texts.filter(loud).map((text) => `${text.path}: ${text.en} ${text.zh}`)).toEqual([]);
  });

  it('address the reader with 您', () => {
    expect(texts.filter(({ zh }) => zh.includes('你')).map((text) => text.path)).toEqual([]);
  });
});

describe('records', () => {
  it('are 70, of which 42 are the core every clinic knows', () => {
    expect(records).toHaveLength(70);
    expect(records.filter((record) => record.core)).toHaveLength(42);
  });

  it('carry pinyin with tone marks, steps, forms and a source', () => {
    const tone = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i;
    for (const record of records) {
      expect(record.name.pinyin, record.id).toMatch(tone);
      expect(record.steps.length, record.id).toBeGreaterThan(0);
      expect(record.steps.length, record.id).toBeLessThanOrEqual(4);
      expect(record.forms.length, record.id).toBeGreaterThan(0);
      expect(
        record.forms.every((form) => forms.includes(form)),
        record.id,
      ).toBe(true);
      expect(record.source.trim(), record.id).not.toBe('');
    }
  });

  it('name only facts and offices that exist', () => {
    for (const record of records) {
      const facets = [record.appliesWhen, record.required, record.recommended].flatMap((list) => unknownFacts(list));
      expect(facets, record.id).toEqual([]);
      const named = [...record.offices.china, ...record.offices.home];
      expect(
        named.filter((id) => !officeById(id)),
        record.id,
      ).toEqual([]);
      expect(named.length, record.id).toBeGreaterThan(0);
    }
  });

  it('are asked for on the side where the office stands', () => {
    for (const record of records) {
      expect(
        record.offices.china.filter((id) => officeById(id)?.country === 'home'),
        record.id,
      ).toEqual([]);
      expect(
        record.offices.home.filter((id) => officeById(id)?.country === 'china'),
        record.id,
      ).toEqual([]);
    }
  });

  it('are found by id, and only by a real one', () => {
    expect(recordById('discharge-summary')?.name.zh).toContain('出院');
    expect(recordById('constructor')).toBeUndefined();
  });

  it('made by the product have one part each', () => {
    const parts = records.flatMap((record) => record.madeFrom ?? []);
    expect([...parts].sort()).toEqual(
      ['allergies', 'family-history', 'hospital-numbers', 'medicines', 'questions', 'summary', 'timeline'].sort(),
    );
  });

  it('carry LOINC codes of a valid form', () => {
    for (const { loinc, id } of records) if (loinc) expect(loinc.code, id).toMatch(/^\d{4,5}-\d$/);
  });
});

describe('questions', () => {
  it('are at least 85, in known groups, and rest on records that exist', () => {
    expect(questions.length).toBeGreaterThanOrEqual(85);
    for (const question of questions) {
      expect(questionGroups, question.id).toContain(question.group);
      expect(unknownFacts(question.suggestWhen), question.id).toEqual([]);
      expect(
        question.needs.filter((id) => !recordById(id)),
        question.id,
      ).toEqual([]);
      expect(question.text.en, question.id).toMatch(/\?$/);
      expect(question.text.zh, question.id).toContain('？');
    }
  });

  it('are there for every group', () => {
    expect(questionGroups.filter((group) => !questions.some((question) => question.group === group))).toEqual([]);
  });
});

describe('the other lists', () => {
  it('name only facts that exist', () => {
    expect(badFits.flatMap((fit) => unknownFacts(fit.appliesWhen))).toEqual([]);
    expect([...reportItems, ...askBeforeBooking].flatMap((item) => unknownFacts(item.suggestWhen))).toEqual([]);
  });

  it('give pinyin for every office in China', () => {
    expect(offices.filter((office) => office.country === 'china' && office.name.pinyin.trim() === '')).toEqual([]);
  });

  it('hold emergency numbers by country code, with 120 for China', () => {
    expect(Object.keys(emergencyNumbers).filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(
      Object.values(emergencyNumbers).filter((all) => all.length === 0 || all.some((one) => !/^\d{2,5}$/.test(one))),
    ).toEqual([]);
    expect(emergencyNumbers.CN?.[0]).toBe('120');
  });

  it('hold ranges that begin before they end', () => {
    const { archiveCopy, compileRecords, unstainedSlides, slideLoan } = practice;
    for (const range of [archiveCopy, compileRecords, unstainedSlides]) {
      expect(range.minWorkingDays).toBeLessThanOrEqual(range.maxWorkingDays);
    }
    expect(slideLoan.minDays).toBeLessThanOrEqual(slideLoan.maxDays);
    expect(consultationMinutes.from).toBeLessThan(consultationMinutes.to);
    for (const row of questionFit) expect(row.from).toBeLessThanOrEqual(row.to);
  });
});
