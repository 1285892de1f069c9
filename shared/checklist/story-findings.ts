/** What the patient has not told or asked yet. */

import type { Case } from '../case/case.ts';
import type { ClinicProfile } from '../catalog/profile.ts';
import type { MadeFrom } from '../catalog/schema.ts';
import type { DateText } from '../kit/dates.ts';
import type { ChecklistEntry } from './entries.ts';
import { type Finding, type FindingKind, finding, type Place } from './finding.ts';
import { uncheckedMedicines } from './medicines.ts';
import { type QuestionWarning, questionFit, questionWarnings } from './questions.ts';
import { isOpen, isOverdue } from './views.ts';

interface Rule {
  kind: FindingKind;
  weight: number;
  action: Place;
  /** A review can begin without it even when it is needed. */
  helps?: boolean;
}

const rules: Record<MadeFrom, Rule> = {
  summary: { kind: 'no-summary', weight: 100, action: { place: 'story', part: 'summary' } },
  questions: { kind: 'no-questions', weight: 95, action: { place: 'questions' } },
  medicines: { kind: 'medicines-not-stated', weight: 93, action: { place: 'story', part: 'medicines' } },
  allergies: { kind: 'allergies-not-stated', weight: 92, action: { place: 'story', part: 'allergies' } },
  timeline: { kind: 'no-timeline', weight: 59, action: { place: 'story', part: 'timeline' }, helps: true },
  'hospital-numbers': {
    kind: 'no-hospital-numbers',
    weight: 40,
    action: { place: 'person', part: 'numbers' },
    helps: true,
  },
  'family-history': {
    kind: 'no-family-history',
    weight: 38,
    action: { place: 'story', part: 'family-history' },
    helps: true,
  },
};

export const storyFindings = (of: Case, entries: readonly ChecklistEntry[]): Finding[] => [
  ...entries.flatMap((entry) => unfilled(of, entry)),
  ...uncheckedFindings(of),
];

function unfilled(of: Case, entry: ChecklistEntry): Finding[] {
  const part = entry.record.madeFrom;
  if (!part || !isOpen(entry) || entry.need !== 'required') return [];
  const rule = rules[part];
  const records = [entry.record.id];
  // "I do not know" is an answer: it is passed on, and worth another look.
  if ((part === 'medicines' || part === 'allergies') && of.story[part].state === 'unknown') {
    return [finding(`${part}-unknown`, 'helps', rule.weight - 40, rule.action, { records })];
  }
  return [finding(rule.kind, rule.helps ? 'helps' : 'blocks', rule.weight, rule.action, { records })];
}

function uncheckedFindings(of: Case): Finding[] {
  const [first, ...more] = uncheckedMedicines(of);
  if (!first) return [];
  const params = { count: more.length + 1, name: first.generic ?? first.printed };
  return [finding('medicine-unchecked', 'helps', 58, { place: 'story', part: 'medicines', id: first.id }, { params })];
}

/** Questions that do not fit the time, and those that rest on a record no other finding names. */
export function questionFindings(
  of: Case,
  entries: readonly ChecklistEntry[],
  profile: ClinicProfile | undefined,
  today: DateText,
): Finding[] {
  const { most } = questionFit(of, profile);
  const chosen = of.questions.length;
  const tooMany = finding('too-many-questions', 'helps', 30, { place: 'questions' }, { params: { chosen, most } });
  const unnamed = entries.filter((entry) => entry.need !== 'required');
  const resting = questionWarnings(of.questions, unnamed).flatMap((warning) => restsOn(warning, unnamed, today));
  return [...(chosen > most ? [tooMany] : []), ...resting];
}

function restsOn(warning: QuestionWarning, entries: readonly ChecklistEntry[], today: DateText): Finding[] {
  const first = warning.missing[0];
  if (first === undefined) return [];
  const missing = entries.filter((entry) => warning.missing.includes(entry.record.id));
  const waiting = missing.every((entry) => entry.status === 'requested' && !isOverdue(entry, today));
  return [
    finding(
      'question-rests-on',
      'helps',
      Math.max(10, 57 - warning.rank),
      { place: 'record', id: first },
      {
        of: warning.question,
        records: warning.missing,
        params: { rank: warning.rank, count: missing.length },
        ...(waiting && { shape: 'half' as const }),
      },
    ),
  ];
}
