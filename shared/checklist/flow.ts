/** The pages of the situation: one question a page, in order, only those this case needs. */

import type { Case } from '../case/case.ts';
import { type EventId, eventOnlyFor, events } from '../catalog/schema.ts';
import { opinionsFor } from './facts.ts';

export const pageIds = [
  'journey',
  'opinion',
  'area',
  'modifiers',
  'events-care',
  'events-tests',
  'events-treatments',
  'where',
  'dates',
  'consultation',
  'actor',
  'bad-fit',
] as const;
export type PageId = (typeof pageIds)[number];

export type EventPage = 'events-care' | 'events-tests' | 'events-treatments';

/** Which events each of the three pages asks for. Every event has exactly one page. */
export const eventsOn: Record<EventPage, readonly EventId[]> = {
  'events-care': [
    'admitted',
    'outpatient',
    'emergency-visit',
    'plan-proposed',
    'team-meeting',
    'prior-opinion',
    'translated',
    'insured',
  ],
  'events-tests': [
    'lab-tests',
    'imaging',
    'biopsy',
    'endoscopy',
    'gene-test',
    'marrow-test',
    'heart-catheter',
    'nerve-test',
  ],
  'events-treatments': [
    'surgery',
    'procedure',
    'implant',
    'systemic-therapy',
    'radiotherapy',
    'trial',
    'transfusion',
    'chinese-medicine',
    'fertility-cycle',
  ],
};

/** The events of a page that are worth asking in this case. */
export const eventsAsked = (page: EventPage, { situation }: Case): readonly EventId[] =>
  eventsOn[page].filter((event) => {
    const only = eventOnlyFor[event];
    return !only || only.some((fact) => fact === situation.area || situation.modifiers.some((one) => one === fact));
  });

export interface Page {
  id: PageId;
  answered: boolean;
}

/** The pages of this case in order, each with whether it was answered. */
export const pagesOf = (of: Case): Page[] =>
  pageIds.filter((id) => isAsked(id, of)).map((id) => ({ id, answered: isAnswered[id](of) }));

/** The page after one, or the first unanswered page; undefined at the end. */
export function nextPage(of: Case, after?: PageId): PageId | undefined {
  if (after === undefined) return pagesOf(of).find((page) => !page.answered)?.id;
  return pageIds.slice(pageIds.indexOf(after) + 1).find((id) => isAsked(id, of));
}

/** The page before one; undefined on the first. */
export const pageBefore = (of: Case, before: PageId): PageId | undefined =>
  pageIds.slice(0, pageIds.indexOf(before)).findLast((id) => isAsked(id, of));

/** Days to ask for on the dates page; leaving China is asked right below "are you still in China?". */
export function datesAsked(of: Case): ('discharge' | 'decideBy')[] {
  const { journey, inChina, events: answers } = of.situation;
  const inHospitalThere = journey === 'after-treatment' && answers.admitted !== 'no' && inChina !== 'no';
  return [
    ...(inHospitalThere ? ['discharge' as const] : []),
    ...(answers['plan-proposed'] === 'yes' ? ['decideBy' as const] : []),
  ];
}

const isAsked = (id: PageId, of: Case): boolean => id !== 'dates' || datesAsked(of).length > 0;

const answeredAll = (page: EventPage) => (of: Case) =>
  eventsAsked(page, of).every((event) => of.situation.events[event] !== undefined);

const isAnswered: Record<PageId, (of: Case) => boolean> = {
  journey: ({ situation }) => situation.journey !== undefined,
  opinion: ({ situation }) =>
    situation.opinion !== undefined && opinionsFor(situation.journey).includes(situation.opinion),
  area: ({ situation }) => situation.area !== undefined,
  modifiers: ({ situation }) => situation.modifiersAnswered === true || situation.modifiers.length > 0,
  'events-care': answeredAll('events-care'),
  'events-tests': answeredAll('events-tests'),
  'events-treatments': answeredAll('events-treatments'),
  where: ({ situation }) => situation.country !== undefined || situation.inChina !== undefined,
  dates: (of) => datesAsked(of).every((date) => of.situation.dates[date] !== undefined),
  consultation: ({ situation }) =>
    situation.dates.consultation !== undefined ||
    Object.values(situation.consultation).some((one) => one !== undefined),
  actor: ({ situation }) => situation.actor !== undefined,
  'bad-fit': ({ situation }) => situation.badFitsAnswered === true || situation.badFits.length > 0,
};

/** Events of the catalogue that no page asks for; empty, and a test keeps it so. */
export const eventsWithoutPage = (): EventId[] =>
  events.filter((event) => !Object.values(eventsOn).some((page) => page.includes(event)));
