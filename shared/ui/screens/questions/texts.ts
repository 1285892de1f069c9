/** texts of the questions: how many fit, and what a question rests on. */

import type { Case } from '../../../case/case.ts';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import type { QuestionFit } from '../../../checklist/questions.ts';
import type { Chart } from '../../../session/chart.ts';
import type { Voice } from '../../context.tsx';

/** "A 30-minute talk has time for 3 to 5." */
export function fitText({ t }: Voice, of: Case, { profile, fit }: Chart): string {
  const { minutes, mode } = { ...profile?.consultation, ...of.situation.consultation };
  const { few, most } = fit.value;
  if (mode === 'written') return t('questions.fit.written', { most });
  if (minutes === undefined) return t('questions.fit.open', { most });
  return few === most ? t('questions.fit.about', { minutes, most }) : t('questions.fit.talk', { minutes, few, most });
}

/** How many chosen questions may stay unanswered; 0 when all fit. */
export const tooMany = (of: Case, { most }: QuestionFit): number => Math.max(0, of.questions.length - most);

/** "Needs: Tumour gene report (asked for, not here yet)." */
export function missingText({ t, say, list }: Voice, missing: readonly string[], entries: readonly ChecklistEntry[]) {
  const records = missing.flatMap((id) => {
    const entry = entries.find((one) => one.record.id === id);
    if (!entry) return [];
    const { status } = entry;
    const state = status === 'requested' || status === 'refused' ? status : 'unknown';
    return [t(`questions.missing.${state}`, { record: say(entry.record.name) })];
  });
  return t('questions.needs', { records: list(records) });
}
