/** The only ways a case may change: pure functions from a case to a new case. */

import type {
  Allergy,
  Case,
  ChosenQuestion,
  Doctor,
  HospitalNumber,
  Medicine,
  RecordState,
  ThreeState,
  TimelineEntry,
} from './case.ts';

/** A change to a case, waiting for the case it is applied to. */
export type Edit = (before: Case) => Case;

/** New values for some fields; `undefined` takes the answer back. */
export type Patch<T> = { [K in keyof T]?: T[K] | undefined };

function patched<T extends object>(value: T, patch: Patch<T>): T {
  const next = { ...value, ...patch };
  for (const key of Object.keys(patch) as (keyof T)[]) {
    if (patch[key] === undefined) delete next[key];
  }
  return next as T;
}

/** Counts one change at an ISO instant. Applied once per command, by the session. */
export const stamped =
  (now: string): Edit =>
  (before) => ({ ...before, changed: now, revision: before.revision + 1 });

type Section = 'situation' | 'person' | 'story' | 'share' | 'emergency';

const section =
  <S extends Section>(name: S) =>
  (patch: Patch<Case[S]>): Edit =>
  (before) => ({ ...before, [name]: patched(before[name], patch) });

export const answer = section('situation');
export const describePerson = section('person');
export const tellStory = section('story');
export const chooseShare = section('share');
export const noteEmergency = section('emergency');

export const answerEvent =
  (id: string, value: ThreeState | undefined): Edit =>
  (before) =>
    answer({ events: patched(before.situation.events, { [id]: value }) })(before);

export const answerDates =
  (patch: Patch<Case['situation']['dates']>): Edit =>
  (before) =>
    answer({ dates: patched(before.situation.dates, patch) })(before);

export const answerConsultation =
  (patch: Patch<Case['situation']['consultation']>): Edit =>
  (before) =>
    answer({ consultation: patched(before.situation.consultation, patch) })(before);

type PersonGroup = 'name' | 'contact' | 'identity' | 'emergencyContact' | 'representative' | 'insurance';

/** Changes one group of the person, e.g. `describe('name', { family: 'Abenov' })`. */
export const describe =
  <G extends PersonGroup>(group: G, patch: Patch<Case['person'][G]>): Edit =>
  (before) =>
    describePerson({ [group]: patched(before.person[group] as object, patch) } as Patch<Case['person']>)(before);

export const untouched: RecordState = { status: 'unknown' };

/** Changes what is known of one record; a record nobody touched has no entry. */
export const noteRecord =
  (id: string, patch: Patch<RecordState>): Edit =>
  (before) => ({
    ...before,
    records: { ...before.records, [id]: patched(before.records[id] ?? untouched, patch) },
  });

/** The lists a person adds to. Each item has an id that is unique in its list. */
export interface Lists {
  questions: ChosenQuestion;
  timeline: TimelineEntry;
  medicines: Medicine;
  allergies: Allergy;
  doctors: Doctor;
  numbers: HospitalNumber;
}
export type ListName = keyof Lists;

const read: { [L in ListName]: (c: Case) => readonly Lists[L][] } = {
  questions: (c) => c.questions,
  timeline: (c) => c.story.timeline,
  medicines: (c) => c.story.medicines.items,
  allergies: (c) => c.story.allergies.items,
  doctors: (c) => c.person.doctors,
  numbers: (c) => c.person.numbers,
};

const write: { [L in ListName]: (items: Lists[L][]) => Edit } = {
  questions: (items) => (c) => ({ ...c, questions: items }),
  timeline: (items) => tellStory({ timeline: items }),
  medicines: (items) => (c) => tellStory({ medicines: { ...listed(items, c.story.medicines.state), items } })(c),
  allergies: (items) => (c) => tellStory({ allergies: { ...listed(items, c.story.allergies.state), items } })(c),
  doctors: (items) => describePerson({ doctors: items }),
  numbers: (items) => describePerson({ numbers: items }),
};

type ListState = Case['story']['medicines']['state'];

/** A list with items is "listed"; an emptied list falls back to "not asked", never to "none" by itself. */
function listed(items: readonly unknown[], state: ListState): { state?: ListState } {
  if (items.length > 0) return { state: 'listed' };
  return state && state !== 'listed' ? { state } : {};
}

const change =
  <L extends ListName>(list: L, how: (items: readonly Lists[L][]) => Lists[L][]): Edit =>
  (before) =>
    write[list](how(read[list](before)))(before);

export const listOf = <L extends ListName>(list: L, of: Case): readonly Lists[L][] => read[list](of);

export const addTo = <L extends ListName>(list: L, item: Lists[L]): Edit =>
  change(list, (items) => [...items.filter((old) => old.id !== item.id), item]);

export const changeIn = <L extends ListName>(list: L, id: string, patch: Patch<Lists[L]>): Edit =>
  change(list, (items) => items.map((item) => (item.id === id ? patched(item, patch) : item)));

export const removeFrom = <L extends ListName>(list: L, id: string): Edit =>
  change(list, (items) => items.filter((item) => item.id !== id));

/** Moves an item to a place counted from 0; places outside the list mean its ends. */
export const moveIn = <L extends ListName>(list: L, id: string, to: number): Edit =>
  change(list, (items) => {
    const item = items.find((one) => one.id === id);
    if (!item) return [...items];
    const rest = items.filter((one) => one.id !== id);
    rest.splice(Math.max(0, Math.min(to, rest.length)), 0, item);
    return rest;
  });

/** Says "none" or "unknown" of a list that clinicians need stated; items typed before are kept only while listed. */
export const stateOf =
  (list: 'medicines' | 'allergies', state: ListState): Edit =>
  (before) => {
    const kept = before.story[list];
    const next = state ? { ...kept, state } : { items: kept.items };
    return tellStory({ [list]: next } as Patch<Case['story']>)(before);
  };

type Ticks = 'reportItems' | 'bookingItems' | 'translationChecks';

export const tick =
  (list: Ticks, id: string, on: boolean): Edit =>
  (before) => {
    const without = before[list].filter((one) => one !== id);
    return { ...before, [list]: on ? [...without, id] : without };
  };

export const leaveOut =
  (id: string, out: boolean): Edit =>
  (before) => {
    const without = before.share.leftOut.filter((one) => one !== id);
    return chooseShare({ leftOut: out ? [...without, id] : without })(before);
  };

export const rename =
  (label: string | undefined): Edit =>
  (before) =>
    patched(before, { label } as Patch<Case>);
