/** A case's own checklist and questions, as the session seals them. */

import type { Case } from '../../shared/case/case.ts';
import { questionById } from '../../shared/catalog/index.ts';
import { checklistOf } from '../../shared/checklist/entries.ts';
import { questionWarnings } from '../../shared/checklist/questions.ts';
import type { SealedQuestion, SealedRecord } from '../../shared/package/seal.ts';

export function entriesFor(
  from: Case,
  today = '2026-11-22',
): { checklist: SealedRecord[]; questions: SealedQuestion[] } {
  const entries = checklistOf(from, undefined, today);
  const missing = new Map(
    questionWarnings(from.questions, entries).map((warning) => [warning.question, warning.missing]),
  );
  return {
    checklist: entries.map(({ record, need, status }) => ({
      id: record.id,
      name: record.name,
      need,
      status,
      translation: record.translation,
      sensitive: record.sensitive,
    })),
    questions: from.questions.map(({ id, bank }) => {
      const known = bank === undefined ? undefined : questionById(bank);
      return { id, text: known?.text, needs: known?.needs ?? [], missing: missing.get(id) ?? [] };
    }),
  };
}
