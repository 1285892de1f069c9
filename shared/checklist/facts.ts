/** checklist: case x catalogue x clinic profile -> what is needed, suggested, due and ready. This file: what is true of a case. */

import type { Case } from '../case/case.ts';
import {
  type Area,
  areas,
  type Journey,
  journeys,
  type Modifier,
  modifiers,
  type Opinion,
  opinions,
} from '../case/terms.ts';
import type { EventId, Facet, Fact } from '../catalog/schema.ts';
import { ageOn, type DateText } from '../kit/dates.ts';

/** A question nobody answered is neither yes nor no. */
export type Truth = 'yes' | 'no' | 'maybe';

/** What is true of one case on one day. */
export type Facts = (fact: Fact) => Truth;

/** The outcome of a list of facets, with the facts that decided it or could still decide it. */
export interface Weighed {
  truth: Truth;
  /** Facts that made it true. */
  because: readonly Fact[];
  /** Facts nobody answered yet that could make it true. */
  open: readonly Fact[];
}

/** Any one of these means that the person was treated. */
const treatments: readonly EventId[] = [
  'admitted',
  'surgery',
  'procedure',
  'systemic-therapy',
  'radiotherapy',
  'trial',
];

const opinionsByJourney: Record<Journey, readonly Opinion[]> = {
  'before-travel': ['pre-travel', 'diagnosis-review', 'treatment-review', 'next-step'],
  'after-treatment': ['diagnosis-review', 'treatment-review', 'next-step', 'continuity'],
};

/** The opinion types that can be asked for on a journey; all of them while the journey is open. */
export const opinionsFor = (journey: Journey | undefined): readonly Opinion[] =>
  journey ? opinionsByJourney[journey] : opinions;

const isIn = <T extends string>(list: readonly T[], word: string): word is T =>
  (list as readonly string[]).includes(word);

export const isOpinion = (fact: Fact): fact is Opinion => isIn(opinions, fact);
export const isArea = (fact: Fact): fact is Area => isIn(areas, fact);
export const isModifier = (fact: Fact): fact is Modifier => isIn(modifiers, fact);

/** Whether one fact holds for a case on a day. */
export function holds(fact: Fact, of: Case, today: DateText): Truth {
  const { journey, opinion, area, actor, events } = of.situation;
  if (fact === 'always') return 'yes';
  if (fact === 'someone-acts') return actor === undefined ? 'maybe' : truth(actor !== 'patient');
  if (fact === 'treated') return any(treatments.map((event) => holds(event, of, today)));
  if (isIn(journeys, fact)) return same(fact, journey);
  if (isOpinion(fact)) return opinion || opinionsFor(journey).includes(fact) ? same(fact, opinion) : 'no';
  if (isArea(fact)) return same(fact, area);
  if (isModifier(fact)) return modifierHolds(fact, of, today);
  const answer = events[fact];
  return answer === 'yes' || answer === 'no' ? answer : 'maybe';
}

/** Every fact is looked up once: many records ask for the same few. */
export function factsOf(of: Case, today: DateText): Facts {
  const known = new Map<Fact, Truth>();
  return (fact) => {
    const truth = known.get(fact) ?? holds(fact, of, today);
    known.set(fact, truth);
    return truth;
  };
}

/** Weighs a list of facets: it holds when any facet does, and a facet holds when all its facts do. */
export function weigh(facets: readonly Facet[], facts: Facts): Weighed {
  const judged = facets.map((facet) => {
    const all: readonly Fact[] = typeof facet === 'string' ? [facet] : facet;
    return { all, truth: every(all.map(facts)) };
  });
  const pick = (wanted: Truth) => judged.filter((one) => one.truth === wanted).flatMap((one) => one.all);
  return {
    truth: any(judged.map((one) => one.truth)),
    because: [...new Set(pick('yes'))],
    open: [...new Set(pick('maybe').filter((fact) => facts(fact) === 'maybe'))],
  };
}

const truth = (yes: boolean): Truth => (yes ? 'yes' : 'no');

const same = (fact: Fact, answer: Fact | undefined): Truth => (answer === undefined ? 'maybe' : truth(answer === fact));

const any = (all: readonly Truth[]): Truth => (all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no');

const every = (all: readonly Truth[]): Truth => (all.includes('no') ? 'no' : all.includes('maybe') ? 'maybe' : 'yes');

/** A patient under 18 is a child even when nobody ticked it. */
function modifierHolds(modifier: Modifier, of: Case, today: DateText): Truth {
  const ticked = of.situation.modifiers;
  if (ticked.includes(modifier)) return 'yes';
  const age = modifier === 'child' && of.person.birthDate ? ageOn(of.person.birthDate, today) : undefined;
  if (age !== undefined) return truth(age < 18);
  return ticked.length > 0 || of.situation.modifiersAnswered ? 'no' : 'maybe';
}
