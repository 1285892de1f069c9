/** Cases for the tests of this room. */

import type { Case, RecordState } from '../../../shared/case/case.ts';
import { newCase } from '../../../shared/case/case.ts';
import { type EventId, events } from '../../../shared/catalog/schema.ts';
import { type ChecklistEntry, checklistOf } from '../../../shared/checklist/entries.ts';

/** A Sunday. */
export const today = '2026-11-22';

export const emptyCase = (): Case => newCase('case-1', '2026-11-22T10:00:00.000Z');

export const situated = (patch: Partial<Case['situation']>, of: Case = emptyCase()): Case => ({
  ...of,
  situation: { ...of.situation, ...patch },
});

/** Every event answered: the named ones yes, all others no. */
export const eventsYes = (...yes: EventId[]): Case['situation']['events'] =>
  Object.fromEntries(events.map((event) => [event, yes.includes(event) ? 'yes' : 'no']));

/** A cancer patient in a hospital in China, about to fly home. */
export const inHospital = (patch: Partial<Case['situation']> = {}): Case =>
  situated({
    journey: 'after-treatment',
    opinion: 'next-step',
    area: 'cancer',
    modifiersAnswered: true,
    actor: 'patient',
    country: 'CN',
    inChina: 'yes',
    events: eventsYes('admitted', 'imaging', 'biopsy', 'surgery', 'gene-test', 'lab-tests', 'plan-proposed'),
    dates: { discharge: '2026-11-23', leaveChina: '2026-11-25', consultation: '2026-12-10' },
    ...patch,
  });

export const withRecord = (of: Case, id: string, state: RecordState): Case => ({
  ...of,
  records: { ...of.records, [id]: state },
});

export const listOf = (of: Case): ChecklistEntry[] => checklistOf(of, undefined, today);

export const entryOf = (of: Case, id: string): ChecklistEntry => {
  const entry = listOf(of).find((one) => one.record.id === id);
  if (!entry) throw new Error(`${id} is not on the list`);
  return entry;
};

export const idsOf = (entries: readonly ChecklistEntry[]): string[] => entries.map((entry) => entry.record.id);

/** Told enough that nothing in the story or the person holds up a review. */
export const told = (of: Case): Case => ({
  ...of,
  questions: [{ id: 'q1', text: 'Should surgery be done before chemotherapy?' }],
  person: {
    ...of.person,
    name: { family: 'Abenov', given: 'Nurlan', aliases: [] },
    birthDate: '1968-04-17',
    contact: { email: 'nurlan@example.org' },
    numbers: [{ id: 'n1', kind: 'admission', value: '00817264' }],
  },
  story: {
    ...of.story,
    diagnosis: 'Stomach cancer',
    timeline: [{ id: 't1', what: 'Operation', when: { date: '2026-11' } }],
    medicines: { state: 'none', items: [] },
    allergies: { state: 'none', items: [] },
    familyHistory: { state: 'none' },
  },
});
