/** From a case to the document others receive. */

import type { Case, Medicine, RecordStatus } from '../case/case.ts';
import type { Bilingual, Need, RecordType } from '../catalog/schema.ts';
import { ok, type Result } from '../kit/result.ts';
import { checkPackage } from './check.ts';
import { cleanTexts } from './clean.ts';
import { seal } from './digest.ts';
import { heldAtFirstContact, recordPart, withhold } from './parts.ts';
import {
  type Digest,
  type PackageItem,
  type PackageMedicine,
  type PackageQuestion,
  type PackageRecord,
  packageFormat,
  packageNotice,
  packageSchemaId,
  packageVersion,
  type RecordsPackage,
} from './schema.ts';

/** What the checklist says of one record. */
export interface SealedRecord {
  id: string;
  name: Bilingual & { pinyin?: string | undefined };
  need: Need;
  /** As the checklist shows it: for records made by the product it follows from the case. */
  status: RecordStatus;
  reason?: Bilingual | undefined;
  translation?: RecordType['translation'] | undefined;
  sensitive?: RecordType['sensitive'] | undefined;
}

/** What the bank and the checklist say of one chosen question. */
export interface SealedQuestion {
  /** Id of the chosen question in the case. */
  id: string;
  text?: Bilingual | undefined;
  needs: readonly string[];
  missing: readonly string[];
}

/** The lists of ticked items in a case. */
export type ItemList = 'reportItems' | 'bookingItems' | 'translationChecks';

export interface SealInput {
  case: Case;
  checklist: readonly SealedRecord[];
  questions: readonly SealedQuestion[];
  /** The catalogue's words for a ticked item. */
  itemText(list: ItemList, id: string): Bilingual | undefined;
  clinic?: { id: string; name: Bilingual } | undefined;
  answers?: readonly string[] | undefined;
  /** ISO instant. */
  now: string;
  generator: { name: string; version: string };
  language: string;
  digest: Digest;
}
/**
 * The package of a case as it stands: same case, same clock, same bytes. What is left out is taken away as the last
 * step, so that nothing derived from it stays behind. Problem code: `package.invalid` (detail `place`, `count`).
 */
export async function sealPackage(input: SealInput): Promise<Result<RecordsPackage>> {
  const { stage, leftOut } = input.case.share;
  const draft = cleanTexts(draftOf(input)).value;
  const held = stage === 'first-contact' ? [...heldAtFirstContact, ...sensitiveRecords(input)] : [];
  const shown = withhold(draft, [...leftOut, ...held]);
  const checked = checkPackage({ ...shown, readiness: { missing: missingOf(shown.records) } });
  return checked.ok ? ok(await seal(checked.value, input.digest)) : checked;
}

function draftOf(input: SealInput): Omit<RecordsPackage, 'readiness'> {
  const { case: from } = input;
  return {
    $schema: packageSchemaId,
    format: packageFormat,
    version: packageVersion,
    notice: { ...packageNotice },
    source: 'patient-reported',
    id: from.id,
    revision: from.revision,
    created: input.now,
    generator: input.generator,
    language: input.language,
    stage: from.share.stage,
    clinic: input.clinic,
    answers: input.answers && [...input.answers],
    case: {
      created: from.created,
      changed: from.changed,
      label: from.label,
      example: from.example,
      emergency: from.emergency,
    },
    situation: from.situation,
    person: from.person,
    story: {
      ...from.story,
      medicines: { ...from.story.medicines, items: from.story.medicines.items.map(medicineFor) },
    },
    records: recordsFor(input),
    questions: questionsFor(input),
    reportItems: itemsFor('reportItems', input),
    bookingItems: itemsFor('bookingItems', input),
    translationChecks: itemsFor('translationChecks', input),
    leftOut: [...from.share.leftOut],
  };
}

/** The checklist in its order, then what the person noted of records that are not on it. */
function recordsFor({ case: from, checklist }: SealInput): PackageRecord[] {
  const states = new Map(Object.entries(from.records));
  const listed = checklist.map((entry) => ({
    id: entry.id,
    name: entry.name,
    need: entry.need,
    reason: entry.reason,
    status: entry.status,
    translationPriority: entry.translation,
    state: states.get(entry.id),
  }));
  const known = new Set(checklist.map((entry) => entry.id));
  const others = [...states].filter(([id]) => !known.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...listed, ...others.map(([id, state]) => ({ id, status: state.status, state }))];
}

/** How many questions are marked as the ones to answer first. */
const topQuestions = 3;

function questionsFor({ case: from, questions }: SealInput): PackageQuestion[] {
  const facts = new Map(questions.map((question) => [question.id, question]));
  return from.questions.map(({ id, bank, text: own }, index) => {
    const { text, needs = [], missing = [] } = facts.get(id) ?? {};
    return {
      id,
      rank: index + 1,
      top: index < topQuestions,
      bank,
      text: { en: text?.en, zh: text?.zh, own },
      needs: [...needs],
      missing: [...missing],
    };
  });
}

/** A name nobody confirmed must not read like a fact; it goes where no reader takes it for one. */
function medicineFor({ generic, ...medicine }: Medicine): PackageMedicine {
  if (generic === undefined) return medicine;
  return medicine.checked === 'yes' ? { ...medicine, generic } : { ...medicine, genericUnchecked: generic };
}

const itemsFor = (list: ItemList, { case: from, itemText }: SealInput): PackageItem[] =>
  from[list].map((id) => ({ id, text: itemText(list, id) }));

/** Identity papers, infections and genes of relatives are not for a first contact, and neither is what is not asked for. */
function sensitiveRecords({ case: from, checklist }: SealInput): string[] {
  const plain = new Set(checklist.filter((entry) => !entry.sensitive).map((entry) => entry.id));
  const all = [...checklist.map((entry) => entry.id), ...Object.keys(from.records)];
  return all.filter((id) => !plain.has(id)).map(recordPart);
}

/** Records that are asked for and not there yet. */
function missingOf(records: readonly PackageRecord[]): RecordsPackage['readiness']['missing'] {
  return records.flatMap(({ id, need, status }) =>
    need && need !== 'if-available' && status !== 'have' && status !== 'not-applicable' ? [{ id, need }] : [],
  );
}
