/** The checklist of a case: which records apply, how strongly they are needed, why, and where each stands. */

import type { Case, RecordState, RecordStatus } from '../case/case.ts';
import { untouched } from '../case/edits.ts';
import { records } from '../catalog/index.ts';
import type { ClinicProfile } from '../catalog/profile.ts';
import type { Fact, Need, RecordType } from '../catalog/schema.ts';
import type { DateText } from '../kit/dates.ts';
import { type Facts, factsOf, isArea, isModifier, type Weighed, weigh } from './facts.ts';
import { tooOld } from './freshness.ts';
import { isFilled } from './made-from.ts';
import { profiled } from './profiled.ts';

/** Why a record is on the list, or why its need is what it is. */
export type Reason =
  | { kind: 'facts'; facts: readonly Fact[] }
  /** It may apply; these were not answered yet. */
  | { kind: 'not-yet-known'; facts: readonly Fact[] }
  | { kind: 'clinic'; clinic: string };

export interface ChecklistEntry {
  /** The record, in the clinic's words where the clinic rewords it. */
  record: RecordType;
  need: Need;
  applies: 'yes' | 'maybe';
  /** Never empty. */
  reasons: readonly Reason[];
  /** Where the record stands; for what the product makes itself it follows from the story. */
  status: RecordStatus;
  state: RecordState;
  /** How many days old the clinic lets it be. */
  freshDays?: number;
  /** In hand, but older than the clinic wants. */
  stale: boolean;
  /** 1 is asked for first. */
  rank: number;
}

const strength: Record<Need, number> = { required: 0, recommended: 1, 'if-available': 2 };

const doubt = (entry: ChecklistEntry): number => (entry.applies === 'yes' ? 0 : 1);

/** Makes the checklist: strongest need first, then what surely applies, then catalogue order. */
export function checklistOf(
  of: Case,
  profile: ClinicProfile | undefined,
  today: DateText,
  catalogue: readonly RecordType[] = records,
): ChecklistEntry[] {
  const facts = conditionsSettled(factsOf(of, today));
  return profiled(catalogue, profile)
    .flatMap(({ record, need, freshDays }) => {
      const judged = judge(record, need, profile?.id, facts);
      return judged ? [{ ...judged, ...stand(record, of, freshDays, today), record, rank: 0 }] : [];
    })
    .sort((a, b) => strength[a.need] - strength[b.need] || doubt(a) - doubt(b))
    .map((entry, index) => ({ ...entry, rank: index + 1 }));
}

/** Until the condition is known its pack stays hidden: all packs at once would bury what everyone needs. */
const conditionsSettled =
  (facts: Facts): Facts =>
  (fact) => {
    const truth = facts(fact);
    return truth === 'maybe' && (isArea(fact) || isModifier(fact)) ? 'no' : truth;
  };

type Judged = Pick<ChecklistEntry, 'need' | 'applies' | 'reasons'>;

function judge(
  record: RecordType,
  set: Need | undefined,
  clinic: string | undefined,
  facts: Facts,
): Judged | undefined {
  const listed = weigh(record.appliesWhen ?? ['always'], facts);
  if (listed.truth === 'no') return undefined;
  const own = set && clinic ? { need: set, reasons: [{ kind: 'clinic', clinic } as const] } : needOf(record, facts);
  // What may not apply is never demanded.
  const need = listed.truth === 'maybe' && own.need === 'required' ? 'recommended' : own.need;
  return { need, applies: listed.truth, reasons: told([...whyListed(listed), ...own.reasons]) };
}

const whyListed = (listed: Weighed): Reason[] =>
  listed.truth === 'yes' ? [{ kind: 'facts', facts: listed.because }] : [{ kind: 'not-yet-known', facts: listed.open }];

function needOf(record: RecordType, facts: Facts): { need: Need; reasons: Reason[] } {
  const required = weigh(record.required ?? [], facts);
  if (required.truth === 'yes') return { need: 'required', reasons: [{ kind: 'facts', facts: required.because }] };
  const recommended = weigh(record.recommended ?? [], facts);
  if (recommended.truth === 'yes')
    return { need: 'recommended', reasons: [{ kind: 'facts', facts: recommended.because }] };
  if (required.truth === 'maybe')
    return { need: 'recommended', reasons: [{ kind: 'not-yet-known', facts: required.open }] };
  return { need: 'if-available', reasons: [] };
}

/** Says each fact once, and "always" only when there is nothing better to say. */
function told(reasons: readonly Reason[]): Reason[] {
  const clinics = reasons.filter((reason) => reason.kind === 'clinic');
  const of = (kind: 'facts' | 'not-yet-known') =>
    new Set(reasons.flatMap((reason) => (reason.kind === kind ? reason.facts : [])));
  const known = of('facts');
  const open = of('not-yet-known');
  if (known.size + open.size + clinics.length > 1) known.delete('always');
  return [
    ...(known.size > 0 ? [{ kind: 'facts' as const, facts: [...known] }] : []),
    ...(open.size > 0 ? [{ kind: 'not-yet-known' as const, facts: [...open] }] : []),
    ...clinics,
  ];
}

function stand(record: RecordType, of: Case, freshDays: number | undefined, today: DateText) {
  const state = of.records[record.id] ?? untouched;
  const status = record.madeFrom && isFilled(record.madeFrom, of) ? 'have' : state.status;
  const stale = freshDays !== undefined && status === 'have' && tooOld(state.dated, freshDays, today);
  return { state, status, stale, ...(freshDays === undefined ? {} : { freshDays }) };
}
