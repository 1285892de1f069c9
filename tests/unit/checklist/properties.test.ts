import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, patientCase, type RecordState } from '../../../shared/case/case.ts';
import { actors, areas, journeys, modifiers, opinions } from '../../../shared/case/terms.ts';
import { clinics, questions, records } from '../../../shared/catalog/index.ts';
import { events } from '../../../shared/catalog/schema.ts';
import { authorisation, counterCard, countersOf } from '../../../shared/checklist/counter.ts';
import { tasksOf } from '../../../shared/checklist/deadlines.ts';
import { checklistOf } from '../../../shared/checklist/entries.ts';
import { nextPage, pagesOf } from '../../../shared/checklist/flow.ts';
import { badFitsFor, emergencyNumber } from '../../../shared/checklist/gate.ts';
import { progressOf } from '../../../shared/checklist/progress.ts';
import { questionFit, questionWarnings, suggestedQuestions } from '../../../shared/checklist/questions.ts';
import { readinessOf } from '../../../shared/checklist/readiness.ts';
import { rulerOf } from '../../../shared/checklist/ruler.ts';
import { byNeed, byNextStep, byOffice } from '../../../shared/checklist/views.ts';
import { emptyCase, idsOf, today } from './cases.ts';

const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 2 });
const some = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] });
const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.record({
  date: fc.oneof(
    day,
    day.map((one) => one.slice(0, 7)),
    day.map((one) => one.slice(0, 4)),
  ),
});
const answer = fc.constantFrom('yes', 'no', 'unknown');
const word = fc.string({ maxLength: 20 });

const state = fc.record(
  {
    status: fc.constantFrom('unknown', 'have', 'requested', 'refused', 'cannot-get', 'not-applicable'),
    on: day,
    due: day,
    dated: partial,
    language: fc.constantFrom('zh', 'en', 'ru-RU'),
    office: fc.constantFrom('ward', 'imaging-department', 'no-such-office'),
    officeOther: word,
    translation: fc.record({ state: fc.constantFrom('none-needed', 'wanted', 'done') }),
  },
  { requiredKeys: ['status'] },
) as fc.Arbitrary<RecordState>;

const situation = some({
  journey: fc.constantFrom(...journeys),
  opinion: fc.constantFrom(...opinions),
  area: fc.constantFrom(...areas),
  modifiersAnswered: fc.boolean(),
  country: fc.constantFrom('CN', 'US', 'AQ'),
  inChina: answer,
  actor: fc.constantFrom(...actors),
  badFitsAnswered: fc.boolean(),
});

const parts = fc.record({
  situation,
  modifiers: fc.uniqueArray(fc.constantFrom(...modifiers)),
  events: fc.dictionary(fc.constantFrom(...events), answer),
  dates: some({ leaveChina: day, discharge: day, decideBy: day, consultation: day }),
  consultation: some({
    minutes: fc.integer({ min: 5, max: 240 }),
    mode: fc.constantFrom('written', 'video', 'in-person'),
  }),
  records: fc.dictionary(fc.constantFrom(...records.map((record) => record.id), 'gone-record'), state),
  questions: fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^q[0-9]{1,3}$/),
      bank: fc.constantFrom(...questions.map((one) => one.id), 'gone'),
    }),
    { maxLength: 15, selector: (one) => one.id },
  ),
  birthDate: maybe(day),
  names: fc.record({ family: word, given: word, aliases: fc.array(word, { maxLength: 3 }) }),
  medicines: fc.array(fc.record({ id: fc.stringMatching(/^m[0-9]{1,3}$/), printed: word, generic: word }), {
    maxLength: 3,
  }),
});

const arbitraryCase: fc.Arbitrary<Case> = parts.map((made) => {
  const base = emptyCase();
  return {
    ...base,
    situation: {
      ...base.situation,
      ...made.situation,
      modifiers: made.modifiers,
      events: { ...made.events },
      dates: made.dates,
      consultation: made.consultation,
    },
    records: { ...made.records },
    questions: made.questions,
    person: { ...base.person, name: made.names, ...(made.birthDate && { birthDate: made.birthDate }) },
    story: { ...base.story, medicines: { items: made.medicines } },
  } as Case;
});

const profile = fc.constantFrom(undefined, ...clinics);

describe('for any case at all', () => {
  it('the test makes valid cases', () => {
    fc.assert(
      fc.property(arbitraryCase, (of) => patientCase.safeParse(of).success),
      { numRuns: 50 },
    );
  });

  it('nothing throws, findings have unique ids, and every page can be reached', () => {
    const holds = (of: Case, clinic: (typeof clinics)[number] | undefined, on: string) => {
      const entries = checklistOf(of, clinic, on);
      const { findings } = readinessOf(of, entries, clinic, on);
      expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
      expect(rulerOf(of, on).length).toBeLessThanOrEqual(4);
      for (const task of tasksOf(of, entries, on)) expect(task.records.length).toBeGreaterThan(0);
      for (const { office } of countersOf(entries)) expect(counterCard(of, entries, office).records).not.toEqual([]);
      authorisation(of, entries);
      progressOf(of, entries, clinic);
      suggestedQuestions(of, on);
      questionWarnings(of.questions, entries);
      badFitsFor(of, on);
      emergencyNumber(of.situation.country, of.situation.inChina);
      const { few, most } = questionFit(of, clinic);
      expect(few).toBeLessThanOrEqual(most);
      const walked = [];
      for (let page = pagesOf(of)[0]?.id; page; page = nextPage(of, page)) walked.push(page);
      expect(walked).toEqual(pagesOf(of).map((page) => page.id));
    };
    fc.assert(fc.property(arbitraryCase, profile, day, holds), { numRuns: 300 });
  });

  it('each view shows every entry exactly once', () => {
    fc.assert(
      fc.property(arbitraryCase, profile, (of, clinic) => {
        const entries = checklistOf(of, clinic, today);
        const ids = idsOf(entries).sort();
        for (const groups of [byNeed(entries), byNextStep(entries, today), byOffice(entries, of)]) {
          expect(groups.flatMap((group) => idsOf(group.entries)).sort()).toEqual(ids);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('answering an event never takes a needed record away, unless the answer is no', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(...events), fc.constantFrom('yes', 'unknown'), (of, event, given) => {
        fc.pre(of.situation.events[event] !== 'yes' || given === 'yes');
        const answered: Case = {
          ...of,
          situation: { ...of.situation, events: { ...of.situation.events, [event]: given as 'yes' | 'unknown' } },
        };
        const needed = idsOf(checklistOf(of, undefined, today).filter((entry) => entry.need === 'required'));
        const after = idsOf(checklistOf(answered, undefined, today).filter((entry) => entry.need === 'required'));
        expect(after).toEqual(expect.arrayContaining(needed));
      }),
      { numRuns: 200 },
    );
  });

  it('the day of the answer "no" is the only day a record leaves the list', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(...events), (of, event) => {
        const open: Case = {
          ...of,
          situation: { ...of.situation, events: { ...of.situation.events, [event]: 'unknown' } },
        };
        const yes: Case = { ...of, situation: { ...of.situation, events: { ...of.situation.events, [event]: 'yes' } } };
        expect(idsOf(checklistOf(yes, undefined, today))).toEqual(
          expect.arrayContaining(idsOf(checklistOf(open, undefined, today))),
        );
      }),
      { numRuns: 100 },
    );
  });
});
