/** The few days that matter, for the deadline strip. */

import type { Case } from '../case/case.ts';
import { type DateText, daysBetween } from '../kit/dates.ts';

type MarkerKind = 'today' | 'discharge' | 'leave-china' | 'decide-by' | 'consultation';

export interface Marker {
  kind: MarkerKind;
  day: DateText;
  /** Days from today. */
  days: number;
}

/** Every known day from today on, soonest first. */
function markersOf(of: Case, today: DateText): Marker[] {
  const { leaveChina, discharge, decideBy, consultation } = of.situation.dates;
  const known: [MarkerKind, DateText | undefined][] = [
    ['discharge', discharge],
    ['leave-china', leaveChina],
    ['decide-by', decideBy],
    ['consultation', consultation],
  ];
  return known
    .flatMap(([kind, day]) => (day && day >= today ? [{ kind, day, days: daysBetween(today, day) }] : []))
    .sort((a, b) => a.days - b.days);
}

/** The next day that matters, for the sentence of the strip. */
export const nextMarker = (of: Case, today: DateText): Marker | undefined => markersOf(of, today)[0];

/** Today and at most three more days; of decision and consultation only the sooner. Empty when no date is known. */
export function rulerOf(of: Case, today: DateText): Marker[] {
  const markers = markersOf(of, today);
  if (markers.length === 0) return [];
  const goal = markers.find((marker) => isGoal(marker));
  const shown = markers.filter((marker) => !isGoal(marker) || marker === goal);
  return [{ kind: 'today', day: today, days: 0 }, ...shown];
}

const isGoal = (marker: Marker): boolean => marker.kind === 'decide-by' || marker.kind === 'consultation';
