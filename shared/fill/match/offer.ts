/** Whether a page asks about a person at all. A newsletter box, a donation or a contact line stays alone. */

import type { Field } from '../messages.ts';
import { isAct } from '../tokens.ts';
import type { Settled } from './settle.ts';

const medical =
  /patient|medical|clinic|hospital|doctor|health|second opinion|diagnos|患者|病|医|診|환자|병원|의료|진료|пациент|медиц|больниц|врач|клиник|مريض|طبي|مستشفى|عياد|médic|medic|salud|paciente|santé|hôpital|arzt|ärzt|klinik|kranken|gesundheit|paziente|ospedale|salute|saúde|bệnh|y tế/i;

const telling = (settled: readonly Settled[]): Set<string> =>
  new Set(settled.flatMap(({ token, score }) => (token && !isAct(token) && score > 0.4 ? [token] : [])));

/** Facts that only forms about a person ask for; a contact line stops at name, e-mail and phone. */
const personal = /^patient\.(?:address\.(?!country|full)|birthDate|sex|nationality|idDocument|nationalId|mrn)/;
const narrative = new Set(['case.summary', 'case.question']);

/** On a page that speaks of care almost any fact counts; elsewhere it takes an address, a birth date or the page's own autofill names. */
export function isOffered(page: { about: string; fields: readonly Field[] }, settled: readonly Settled[]): boolean {
  const found = telling(settled);
  if (found.size === 0) return false;
  if ([...found].some((token) => token.startsWith('case.') && !narrative.has(token))) return true;
  if (medical.test(page.about)) return found.size >= 2 || !found.has('patient.email');
  if (found.size >= 3 && [...found].some((token) => personal.test(token))) return true;
  if ([...narrative].some((token) => found.has(token))) return false;
  if (found.size >= 4 && [...found].some((token) => token.startsWith('patient.address.'))) return true;
  return (
    page.fields.filter(({ autocomplete }) => /^(?:\S+ )*(?:given-name|family-name|name|tel|address)/.test(autocomplete))
      .length >= 2
  );
}
