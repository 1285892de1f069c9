/** Which questions to suggest, how many fit, and what they rest on. */

import type { Case, ChosenQuestion } from '../case/case.ts';
import { questionFit as fitByMinutes, questionCap, topQuestions, writtenQuestionCap } from '../catalog/consultation.ts';
import { questionById, questions, reportItems } from '../catalog/index.ts';
import type { ClinicProfile } from '../catalog/profile.ts';
import type { Fact, Question, ReportItem } from '../catalog/schema.ts';
import type { DateText } from '../kit/dates.ts';
import type { ChecklistEntry } from './entries.ts';
import { type Facts, factsOf, isArea, isModifier, isOpinion, weigh } from './facts.ts';
import { isOpen } from './views.ts';

export type Mode = 'written' | 'video' | 'in-person';

export interface SuggestedQuestion {
  question: Question;
  /** The facts of the case it fits; "why this one". */
  because: readonly Fact[];
}

/** Questions of the bank that fit the case and were not chosen yet, best first. */
export function suggestedQuestions(
  of: Case,
  today: DateText,
  bank: readonly Question[] = questions,
): SuggestedQuestion[] {
  const chosen = new Set(of.questions.map((one) => one.bank));
  const facts = factsOf(of, today);
  return bank
    .filter((question) => !chosen.has(question.id))
    .map((question) => ({ question, fit: weigh(question.suggestWhen ?? [], facts), close: closeness(question, facts) }))
    .filter(({ fit }) => fit.truth === 'yes')
    .sort((a, b) => a.question.weight - b.question.weight || b.close - a.close)
    .map(({ question, fit }) => ({ question, because: fit.because }));
}

/** The best facet counts: what fits this opinion and condition in particular comes before what fits everyone. */
const closeness = (question: Question, facts: Facts): number =>
  Math.max(
    0,
    ...(question.suggestWhen ?? [])
      .filter((facet) => weigh([facet], facts).truth === 'yes')
      .map((facet) => [facet].flat().reduce((sum, fact) => sum + points(fact), 0)),
  );

function points(fact: Fact): number {
  if (fact === 'always') return 0;
  if (isOpinion(fact)) return 3;
  return isArea(fact) || isModifier(fact) ? 2 : 1;
}

export interface QuestionWarning {
  /** Id of the chosen question. */
  question: string;
  /** 1 is asked first. */
  rank: number;
  /** Records it rests on that are not in hand, as ids. */
  missing: readonly string[];
}

/** Chosen questions that rest on records of this checklist which are not in hand. */
export function questionWarnings(
  chosen: readonly ChosenQuestion[],
  entries: readonly ChecklistEntry[],
): QuestionWarning[] {
  const open = new Set(entries.filter(isOpen).map((entry) => entry.record.id));
  return chosen
    .map((one, index) => ({ question: one.id, rank: index + 1, missing: neededBy(one).filter((id) => open.has(id)) }))
    .filter((warning) => warning.missing.length > 0);
}

const neededBy = (chosen: ChosenQuestion): readonly string[] =>
  (chosen.bank !== undefined && questionById(chosen.bank)?.needs) || [];

/** How many questions fit, from a careful to a hopeful count. */
export interface QuestionFit {
  few: number;
  most: number;
}

/** A written opinion answers each question in turn, so there only the cap counts. */
export function fitFor(minutes: number | undefined, mode: Mode | undefined): QuestionFit {
  if (mode === 'written') return { few: topQuestions, most: writtenQuestionCap };
  if (minutes === undefined) return { few: topQuestions, most: questionCap };
  const row = fitByMinutes.find((one) => minutes <= one.upToMinutes) ?? fitByMinutes.at(-1);
  return { few: row?.from ?? topQuestions, most: row?.to ?? questionCap };
}

/** The fit for this case: the clinic's own numbers first, then what the person knows. */
export function questionFit(of: Case, profile?: ClinicProfile): QuestionFit {
  const told = { ...profile?.consultation, ...of.situation.consultation };
  const fit = fitFor(told.minutes, told.mode);
  const most = Math.min(fit.most, profile?.consultation?.questions ?? questionCap);
  return { few: Math.min(fit.few, most), most };
}

/** The chosen questions that are shown first and printed large. */
export const topOf = (of: Case): readonly ChosenQuestion[] => of.questions.slice(0, topQuestions);

/** Parts of a good report worth asking for in this case; the others stay on offer. */
export const suggestedReportItems = (of: Case, today: DateText): ReportItem[] =>
  reportItems.filter((item) => weigh(item.suggestWhen ?? [], factsOf(of, today)).truth === 'yes');
