/** Why a record is on the list, in words. */

import type { TFunction } from 'i18next';
import { areas, journeys, modifiers, opinions } from '../case/terms.ts';
import type { Fact } from '../catalog/schema.ts';
import type { Reason } from '../checklist/entries.ts';

/** How lists and dates are written in the language of the words. */
export interface ReasonFormats {
  list(items: readonly string[]): string;
  date(date: string): string;
}

/** "Because of: cancer, an operation", "If you had a biopsy" or "Asked for by this clinic". */
export function reasonText(t: TFunction, reason: Reason, { list, date }: ReasonFormats): string {
  switch (reason.kind) {
    case 'clinic':
      return t('reasons.clinic');
    case 'asked':
      return t('reasons.asked', { clinic: reason.clinic, date: date(reason.on) });
    case 'kept':
      return t('reasons.kept');
    case 'not-yet-known':
      return t('reasons.ifSo', { facts: list(reason.facts.map((fact) => factName(t, fact))) });
    case 'facts':
      if (reason.facts.length === 1 && reason.facts[0] === 'always') return t('reasons.always');
      return t('reasons.because', { facts: list(reason.facts.map((fact) => factName(t, fact))) });
  }
}

const among = <T extends string>(values: readonly T[], fact: string): fact is T =>
  (values as readonly string[]).includes(fact);

/** What one fact is called inside such a sentence. */
export function factName(t: TFunction, fact: Fact): string {
  if (fact === 'always') return t('reasons.facts.always');
  if (fact === 'someone-acts') return t('reasons.facts.someone-acts');
  if (fact === 'treated') return t('reasons.facts.treated');
  if (among(journeys, fact)) return t(`terms.journeyShort.${fact}`);
  if (among(opinions, fact)) return t(`terms.opinion.${fact}`);
  if (among(areas, fact)) return t(`terms.area.${fact}`);
  if (among(modifiers, fact)) return t(`terms.modifier.${fact}`);
  return t(`terms.event.${fact}`);
}
