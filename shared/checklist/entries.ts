/** The checklist of a case: which records apply, how strongly they are needed, why, and where each stands. */

import type { Case, RecordState, RecordStatus } from '../case/case.ts';
import { untouched } from '../case/edits.ts';
import { records } from '../catalog/index.ts';
import type { ClinicProfile } from '../catalog/profile.ts';
import type { Fact, Need, RecordType } from '../catalog/schema.ts';
import type { DateText } from '../kit/dates.ts';
import { type Facts, factsOf, isArea, isModifier, weigh } from './facts.ts';
import { tooOld } from './freshness.ts';
import { isFilled, madeFromParts } from './made-from.ts';
import { profiled } from './profiled.ts';

/** Why a record is on the list, or why its need is what it is. */
export type Reason =
  | { kind: 'facts'; facts: readonly Fact[] }
  /** It may apply; these were not answered yet. */
  | { kind: 'not-yet-known'; facts: readonly Fact[] }
  /** The rules of the clinic with this profile id. */
  | { kind: 'clinic'; clinic: string }
  /** A clinic asked for it after reading a package; its name as it gave it. */
  | { kind: 'asked'; clinic: string; on: DateText }
  /** The person has it or asked for it, so it stays whatever the answers say. */
  | { kind: 'kept' };

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
      const standing = stand(record, of, freshDays, today);
      const judged = judge(record, standing, need && profile ? { need, clinic: profile.id } : undefined, facts);
      return judged ? [{ ...judged, ...standing, record, rank: 0 }] : [];
    })
    .sort((a, b) => strength[a.need] - strength[b.need] || doubt(a) - doubt(b))
    .map((entry, index) => ({ ...entry, rank: index + 1 }));
}

/** Whether two states of a case surely have the same checklist: most keys typed into a text change nothing it hangs on. */
export const haveSameChecklist = (a: Case, b: Case): boolean =>
  a.situation === b.situation &&
  a.records === b.records &&
  a.person.birthDate === b.person.birthDate &&
  madeFromParts.every((part) => isFilled(part, a) === isFilled(part, b));

/** Until the condition is known its pack stays hidden: all packs at once would bury what everyone needs. */
const conditionsSettled =
  (facts: Facts): Facts =>
  (fact) => {
    const truth = facts(fact);
    return truth === 'maybe' && (isArea(fact) || isModifier(fact)) ? 'no' : truth;
  };

type Judged = Pick<ChecklistEntry, 'need' | 'applies' | 'reasons'>;
type Standing = Pick<ChecklistEntry, 'state' | 'status' | 'stale' | 'freshDays'>;

function judge(
  record: RecordType,
  { state, status }: Standing,
  rule: { need: Need; clinic: string } | undefined,
  facts: Facts,
): Judged | undefined {
  const listed = weigh(record.appliesWhen ?? ['always'], facts);
  const { askedBy } = state;
  if (askedBy) {
    return { need: 'required', applies: 'yes', reasons: [{ kind: 'asked', clinic: askedBy.clinic, on: askedBy.on }] };
  }
  const kept = status === 'have' || status === 'requested' || status === 'refused';
  if (listed.truth === 'no')
    return kept ? { need: 'if-available', applies: 'yes', reasons: [{ kind: 'kept' }] } : undefined;
  const own: Needed = rule
    ? { need: rule.need, reasons: [{ kind: 'clinic', clinic: rule.clinic }] }
    : needOf(record, facts);
  if (listed.truth === 'yes') {
    return {
      need: own.need,
      applies: 'yes',
      reasons: told([{ kind: 'facts', facts: listed.because }, ...own.reasons]),
    };
  }
  if (kept) return { need: own.need, applies: 'yes', reasons: told([{ kind: 'kept' }, ...own.reasons]) };
  // What may not apply is never demanded.
  const need = own.need === 'required' ? 'recommended' : own.need;
  return { need, applies: 'maybe', reasons: told([{ kind: 'not-yet-known', facts: listed.open }, ...own.reasons]) };
}

interface Needed {
  need: Need;
  reasons: Reason[];
}

function needOf(record: RecordType, facts: Facts): Needed {
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
  const others = reasons.filter((reason) => reason.kind !== 'facts' && reason.kind !== 'not-yet-known');
  const of = (kind: 'facts' | 'not-yet-known') =>
    new Set(reasons.flatMap((reason) => (reason.kind === kind ? reason.facts : [])));
  const known = of('facts');
  const open = of('not-yet-known');
  if (known.size + open.size + others.length > 1) known.delete('always');
  return [
    ...(known.size > 0 ? [{ kind: 'facts' as const, facts: [...known] }] : []),
    ...(open.size > 0 ? [{ kind: 'not-yet-known' as const, facts: [...open] }] : []),
    ...others,
  ];
}

function stand(record: RecordType, of: Case, freshDays: number | undefined, today: DateText): Standing {
  const state = of.records[record.id] ?? untouched;
  const status = record.madeFrom && isFilled(record.madeFrom, of) ? 'have' : state.status;
  const stale = freshDays !== undefined && status === 'have' && tooOld(state.dated, freshDays, today);
  return { state, status, stale, ...(freshDays === undefined ? {} : { freshDays }) };
}
