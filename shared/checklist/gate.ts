/** Red flags stop the flow: then only a telephone number helps. Bad fits tell of a better route first. */

import type { Case, ThreeState } from '../case/case.ts';
import { emergencyFallback, emergencyNumbers } from '../catalog/flags.ts';
import { badFits } from '../catalog/index.ts';
import type { BadFit } from '../catalog/schema.ts';
import type { DateText } from '../kit/dates.ts';
import { factsOf, weigh } from './facts.ts';

/** Whether the person ticked a sign of an emergency. */
export const mustStop = (of: Case): boolean => of.emergency.ticked.length > 0;

/** The number for an ambulance where the person is now. */
export function emergencyNumber(country: string | undefined, inChina: ThreeState | undefined): string {
  const here = inChina === 'yes' ? 'CN' : country;
  return (here !== undefined && emergencyNumbers[here]?.[0]) || emergencyFallback;
}

/** Reasons against a remote opinion to ask about; only those that surely do not concern this case are left out. */
export const badFitsFor = (of: Case, today: DateText): BadFit[] =>
  badFits.filter((fit) => weigh(fit.appliesWhen ?? ['always'], factsOf(of, today)).truth !== 'no');
