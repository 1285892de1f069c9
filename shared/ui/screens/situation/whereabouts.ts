/** "Which country" and "still in mainland China" are one fact asked in two ways; these keep them in step. */

import type { Situation, ThreeState } from '../../../case/case.ts';
import type { Patch } from '../../../case/edits.ts';

/** The country the patient is in, as far as the case tells. */
export const countryOf = ({ country, inChina }: Situation): string | undefined => (inChina === 'yes' ? 'CN' : country);

/** The patient is in this country. Hong Kong, Macau and Taiwan have other rules and other numbers than the mainland. */
export const countryIs = (country: string | undefined): Patch<Situation> => ({
  country,
  inChina: country === undefined ? undefined : country === 'CN' ? 'yes' : 'no',
});

/** The patient is in mainland China or not; a country that says otherwise is forgotten. */
export const inChinaIs = (inChina: ThreeState, before: Situation): Patch<Situation> => ({
  inChina,
  country: inChina === 'yes' ? 'CN' : before.country === 'CN' ? undefined : before.country,
});
