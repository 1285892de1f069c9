/** What to look at before relying on a package. */

import type { ClinicProfile } from '../../catalog/profile.ts';
import { passportNameOf } from '../../checklist/counter.ts';
import { namesThatDiffer } from '../../checklist/identity-findings.ts';
import { type FindingKind, readinessOf } from '../../checklist/readiness.ts';
import { personDiffers } from './judge.ts';
import { type Copy, currentOf, type Filed } from './stored.ts';
import type { Study } from './study.ts';

/** Findings of the checklist that a reader of the package must know of; the others are for the patient. */
const fromChecklist = [
  'passport-expired',
  'medicines-not-stated',
  'medicines-unknown',
  'medicine-unchecked',
  'allergies-not-stated',
  'allergies-unknown',
  'report-without-images',
  'images-without-report',
  'report-without-slides',
  'too-old',
  'not-translated',
] as const satisfies readonly FindingKind[];

export type LookKind =
  | 'emergency'
  | 'other-person'
  | 'names-differ'
  | 'seal-changed'
  | 'seal-absent'
  | 'seal-unchecked'
  | 'newer-format'
  | 'older-format'
  | 'direction-marks'
  | 'first-contact'
  | 'left-out'
  | 'someone-acts'
  | 'example'
  | 'patient-reported'
  | (typeof fromChecklist)[number];

export interface Look {
  kind: LookKind;
  /** Diamond: look first. Ring: good to know before deciding. Info: true of every case of its kind. */
  shape: 'diamond' | 'ring' | 'info';
  /** Records it is about. */
  records: readonly string[];
  /** Words of the patient, or ids the interface has words for. */
  texts: readonly string[];
  count: number;
}

type Draft = Pick<Look, 'kind' | 'shape'> & Partial<Look>;

const look = ({ texts = [], records = [], ...draft }: Draft): Look => ({
  count: texts.length,
  ...draft,
  texts,
  records,
});

/** Heaviest first; that the patient wrote it stands last and always. */
export function looksOf(filed: Filed, study: Study, profile: ClinicProfile | undefined, today: string): Look[] {
  const copy = currentOf(filed);
  const all = [
    ...personLooks(filed, study),
    ...fileLooks(copy),
    ...checklistLooks(study, profile, today),
    ...partLooks(copy),
    look({ kind: 'patient-reported', shape: 'info' }),
  ];
  const weight = { diamond: 0, ring: 1, info: 2 };
  return all.sort((a, b) => weight[a.shape] - weight[b.shape]);
}

function personLooks(filed: Filed, { case: of }: Study): Look[] {
  const copy = currentOf(filed);
  const { ticked } = of.emergency;
  const others = filed.copies.filter((one) => personDiffers(one.package, copy.package));
  const spellings = namesThatDiffer(of);
  const passport = passportNameOf(of);
  return [
    ...(ticked.length > 0 ? [look({ kind: 'emergency', shape: 'diamond', texts: ticked })] : []),
    ...(others.length > 0 ? [look({ kind: 'other-person', shape: 'diamond' })] : []),
    ...(spellings.length > 0
      ? [look({ kind: 'names-differ', shape: 'diamond', texts: [...(passport ? [passport] : []), ...spellings] })]
      : []),
  ];
}

function fileLooks({ integrity, unknownKeys, migratedFrom, directionMarks }: Copy): Look[] {
  return [
    ...(integrity === 'changed' ? [look({ kind: 'seal-changed', shape: 'diamond' })] : []),
    ...(integrity === 'absent' ? [look({ kind: 'seal-absent', shape: 'ring' })] : []),
    ...(integrity === 'unchecked' ? [look({ kind: 'seal-unchecked', shape: 'ring' })] : []),
    ...(unknownKeys > 0 ? [look({ kind: 'newer-format', shape: 'ring', count: unknownKeys })] : []),
    ...(migratedFrom ? [look({ kind: 'older-format', shape: 'info', texts: [migratedFrom] })] : []),
    ...(directionMarks > 0 ? [look({ kind: 'direction-marks', shape: 'ring', count: directionMarks })] : []),
  ];
}

/** A part the patient left out is no gap in the story: nobody knows what stands in it. */
const partOf: { readonly [K in LookKind]?: string } = {
  'medicines-not-stated': 'medicines',
  'allergies-not-stated': 'allergies',
};

const isKind = (kind: FindingKind): kind is (typeof fromChecklist)[number] =>
  (fromChecklist as readonly FindingKind[]).includes(kind);

const heavy: ReadonlySet<LookKind> = new Set(['allergies-not-stated', 'medicines-not-stated', 'report-without-images']);

function checklistLooks(
  { case: of, entries, heldBack }: Study,
  profile: ClinicProfile | undefined,
  today: string,
): Look[] {
  const leftOut = new Set(of.share.leftOut);
  return readinessOf(of, entries, profile, today).findings.flatMap(({ kind, records, params }) => {
    if (!isKind(kind) || leftOut.has(partOf[kind] ?? '') || records.some((id) => heldBack.has(id))) return [];
    const count = typeof params.count === 'number' ? params.count : records.length;
    const texts = kind === 'medicine-unchecked' ? [String(params.name)] : [];
    return [look({ kind, shape: heavy.has(kind) ? 'diamond' : 'ring', records, texts, count })];
  });
}

function partLooks({ package: document }: Copy): Look[] {
  const { stage, leftOut, situation, case: about } = document;
  return [
    ...(leftOut.length > 0 ? [look({ kind: 'left-out', shape: 'ring', count: leftOut.length })] : []),
    ...(stage === 'first-contact' ? [look({ kind: 'first-contact', shape: 'info' })] : []),
    ...(situation.actor && situation.actor !== 'patient'
      ? [look({ kind: 'someone-acts', shape: 'info', texts: [situation.actor] })]
      : []),
    ...(about.example ? [look({ kind: 'example', shape: 'info' })] : []),
  ];
}
