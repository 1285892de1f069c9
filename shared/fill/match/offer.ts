/** Whether a page asks about a person at all. A newsletter box, a donation or a contact line stays alone. */

import type { Readers } from '../lexicon/pick.ts';
import type { Field } from '../messages.ts';
import { isAct } from '../tokens.ts';
import type { Settled } from './settle.ts';

const medical =
  /patient|medical|clinic|hospital|doctor|health|second opinion|diagnos|患者|病|医|診|환자|병원|의료|진료|пациент|медиц|больниц|врач|клиник|مريض|طبي|مستشفى|عياد|médic|medic|salud|paciente|santé|hôpital|arzt|ärzt|klinik|kranken|gesundheit|paziente|ospedale|salute|saúde|bệnh|y tế/i;

const telling = (settled: readonly Settled[]): Set<string> =>
  new Set(settled.flatMap(({ token, score }) => (token && !isAct(token) && score > 0.4 ? [token] : [])));

/** At least three different facts, or fewer on a page that speaks of care. */
export function isOffered(page: { about: string; fields: readonly Field[] }, settled: readonly Settled[], _readers: Readers): boolean {
  const found = telling(settled);
  if (found.size === 0) return false;
  if ([...found].some((token) => token.startsWith('case.') && token !== 'case.summary' && token !== 'case.question')) return true;
  if (medical.test(page.about)) return true;
  return found.size >= 3;
}
