/** What is missing, late, refused, untranslated or too old among the records. */

import type { Case } from '../case/case.ts';
import type { ClinicProfile } from '../catalog/profile.ts';
import type { DateText } from '../kit/dates.ts';
import type { ChecklistEntry } from './entries.ts';
import { type Finding, type FindingKind, finding } from './finding.ts';
import { questionWarnings } from './questions.ts';
import { isOpen, isOverdue } from './views.ts';

/** Two records of one thing: what lacks its partner is said in the partner's terms. */
const pairs: readonly { have: string; lack: string; kind: FindingKind }[] = [
  { have: 'imaging-report', lack: 'imaging-dicom', kind: 'report-without-images' },
  { have: 'imaging-dicom', lack: 'imaging-report', kind: 'images-without-report' },
  { have: 'pathology-report', lack: 'pathology-slides-stained', kind: 'report-without-slides' },
];

export function recordFindings(
  of: Case,
  entries: readonly ChecklistEntry[],
  profile: ClinicProfile | undefined,
  today: DateText,
): Finding[] {
  const wanted = entries.filter((entry) => entry.need === 'required' && isOpen(entry) && !entry.record.madeFrom);
  const due = wanted.filter((entry) => !isHeldBack(entry, of));
  const inHand = new Set(entries.filter((entry) => entry.status === 'have').map((entry) => entry.record.id));
  return [
    ...due.map((entry) => missing(of, entry, entries, inHand, today)),
    ...together(
      'too-old',
      35,
      entries.filter((entry) => entry.stale),
    ),
    ...together(
      'not-translated',
      45,
      entries.filter((entry) => isUntranslated(entry, of, profile)),
    ),
  ];
}

/** A first contact goes out without identity papers on purpose, unless a clinic asked for them. */
const isHeldBack = (entry: ChecklistEntry, of: Case): boolean =>
  of.share.stage === 'first-contact' && entry.record.sensitive === 'identity' && !entry.state.askedBy;

function missing(
  of: Case,
  entry: ChecklistEntry,
  entries: readonly ChecklistEntry[],
  inHand: ReadonlySet<string>,
  today: DateText,
): Finding {
  const id = entry.record.id;
  const question = questionWarnings(of.questions, entries).find((warning) => warning.missing.includes(id))?.rank;
  const { state } = entry;
  const extras = {
    of: id,
    records: [id],
    params: {
      ...(question !== undefined && { question }),
      ...(state.due && { due: state.due }),
      ...(state.on && { on: state.on }),
      ...(state.askedBy && { clinic: state.askedBy.clinic }),
    },
  };
  // What a clinic is waiting for comes before what we think it will want.
  const weight = state.askedBy ? 91 : 90 - Math.min(entry.rank, 40);
  const action = { place: 'record', id } as const;
  if (entry.status === 'requested' && !isOverdue(entry, today)) {
    return finding('record-waiting', 'helps', Math.max(10, weight - 35), action, { ...extras, shape: 'half' });
  }
  // A doctor can read a case whose identity papers follow later.
  const group = entry.record.sensitive === 'identity' && !state.askedBy ? 'helps' : 'blocks';
  return finding(kindOf(entry, inHand), group, group === 'helps' ? 15 : weight, action, extras);
}

function kindOf(entry: ChecklistEntry, inHand: ReadonlySet<string>): FindingKind {
  if (entry.status === 'requested') return 'record-overdue';
  if (entry.status === 'refused') return 'record-refused';
  return pairs.find((pair) => pair.lack === entry.record.id && inHand.has(pair.have))?.kind ?? 'record-missing';
}

/** One finding for many records, so that five old papers do not push everything else off the list. */
function together(kind: FindingKind, weight: number, entries: readonly ChecklistEntry[]): Finding[] {
  const records = entries.map((entry) => entry.record.id);
  const first = records[0];
  if (first === undefined) return [];
  return [
    finding(kind, 'helps', weight, { place: 'record', id: first }, { records, params: { count: records.length } }),
  ];
}

/** A decision document in hand that the reviewer may not be able to read. */
function isUntranslated(entry: ChecklistEntry, of: Case, profile: ClinicProfile | undefined): boolean {
  const { translation, language } = entry.state;
  if (entry.status !== 'have' || entry.record.madeFrom || entry.record.translation !== 1) return false;
  if (translation) return translation.state === 'wanted';
  return !readsOf(of, profile).includes(primary(language ?? 'und'));
}

/** Hospitals in China often take English as it is; at home only the clinic can say, so nothing is assumed. */
function readsOf(of: Case, profile: ClinicProfile | undefined): string[] {
  const told = profile?.translation?.reads?.map(primary);
  return told ?? (of.situation.journey === 'before-travel' ? ['zh', 'en'] : ['en']);
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;
