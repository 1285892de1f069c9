/** Everything the page of one case shows. */

import type { ClinicProfile } from '../../catalog/profile.ts';
import { type QuestionWarning, questionWarnings } from '../../checklist/questions.ts';
import type { Speech } from '../../i18n/words.ts';
import { type Change, changesBetween } from '../../package/compare.ts';
import { type Look, looksOf } from './look.ts';
import type { Row } from './row.ts';
import { type Copy, currentOf, type Filed } from './stored.ts';
import type { Study } from './study.ts';

export interface OpenCase {
  filed: Filed;
  row: Row;
  study: Study;
  looks: readonly Look[];
  warnings: readonly QuestionWarning[];
  /** What differs from the copy she has read; empty when she has read this one. */
  news: { since: Copy; changes: readonly Change[] } | undefined;
  /** Of the patient, as far as there are words in it; English otherwise. */
  patientSpeech: Speech;
}

interface OpenCaseInput {
  filed: Filed;
  row: Row;
  study: Study;
  profile: ClinicProfile | undefined;
  today: string;
  patientSpeech: Speech;
}

export function openCaseOf({ filed, row, study, profile, today, patientSpeech }: OpenCaseInput): OpenCase {
  const current = currentOf(filed);
  const seen = filed.copies.find((copy) => copy.id === filed.notes.seen);
  const news =
    seen && seen !== current ? { since: seen, changes: changesBetween(seen.package, current.package) } : undefined;
  const held = study.entries.filter((entry) => !study.heldBack.has(entry.record.id));
  return {
    filed,
    row,
    study,
    looks: looksOf(filed, study, profile, today),
    warnings: questionWarnings(study.case.questions, held),
    news,
    patientSpeech,
  };
}
