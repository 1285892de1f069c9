/** Medicines as printed; a generic name only when a pharmacist or doctor confirmed it. */

import type { PartialDate } from '../../kit/dates.ts';
import type { PackageMedicine } from '../schema.ts';
import { absentOrUnknown, medicationCategory } from './codes.ts';
import { isAhead, isPast, periodOf } from './dates.ts';
import { absent, concept, dateWords, type Frame, fromMemory, gap, notes, part, refTo, resource, say } from './frame.ts';
import { plain, table } from './text.ts';
import type { Part, Resource } from './types.ts';
import { empty, labels, medicineKinds } from './words.ts';

export function medicinesPart(frame: Frame): Part {
  const { state, items } = frame.document.story.medicines;
  if (items.length === 0) return withoutItems(frame, state);
  const entries = items.map((medicine) => statementOf(frame, medicine));
  const listed = part(frame, 'medications', { blocks: [tableOf(frame, items)], entries });
  return { ...listed, resources: [...entries, ...items.map((medicine) => medicationOf(frame, medicine))] };
}

/** "None" and "not known" are statements of the patient; "not stated" and "left out" are gaps in the package. */
function withoutItems(frame: Frame, state: 'none' | 'unknown' | 'listed' | undefined): Part {
  const says = (code: string, display: string) =>
    statement(frame, 'medicines', {
      status: 'unknown',
      medicationCodeableConcept: absentOrUnknown(code, display),
      _effectiveDateTime: absent('unknown'),
    });
  if (state === 'none') {
    const entries = [says('no-known-medications', 'No known medications')];
    return part(frame, 'medications', { blocks: [`<p>${say(frame, empty.noMedicines)}</p>`], entries });
  }
  if (state === 'unknown') {
    const entries = [says('no-medication-info', 'No information about medications')];
    return part(frame, 'medications', { blocks: [`<p>${say(frame, empty.medicinesUnknown)}</p>`], entries });
  }
  return part(frame, 'medications', { blocks: [], empty: gap(frame, 'medicines') });
}

const statement = (frame: Frame, path: string, fields: object): Resource =>
  resource(frame.document, 'MedicationStatement', path, {
    category: { coding: [medicationCategory('patientspecified', 'Patient Specified')] },
    subject: frame.patient,
    dateAsserted: frame.document.created,
    informationSource: frame.author,
    ...fields,
  });

const confirmed = ({ generic, checked }: PackageMedicine): string | undefined =>
  checked === 'yes' ? plain(generic) : undefined;

function medicationOf({ document }: Frame, medicine: PackageMedicine): Resource {
  const generic = confirmed(medicine);
  return resource(document, 'Medication', `medication/${medicine.id}`, {
    code: concept(medicine.printed),
    ingredient: generic ? [{ itemCodeableConcept: { text: generic } }] : [],
  });
}

function statementOf(frame: Frame, medicine: PackageMedicine): Resource {
  const { id, printed, dose, since, until, reason, kind } = medicine;
  const product = refTo(medicationOf(frame, medicine).id, printed);
  const { effective, left } = effectiveOf(since, until);
  return statement(frame, `medicine/${id}`, {
    status: statusOf(frame, medicine),
    medicationReference: product,
    ...effective,
    reasonCode: plain(reason) ? [{ text: reason }] : [],
    note: notes([
      kind && `${say(frame, labels.kind)}: ${say(frame, medicineKinds[kind])}`,
      left && `${say(frame, labels.until)}: ${left.date}`,
      fromMemory(frame, since, until),
    ]),
    dosage: plain(dose) ? [{ text: dose }] : [],
  });
}

/** The list is of medicines taken now; an end that has passed, or a start to come, says otherwise. */
function statusOf({ document }: Frame, { since, until }: PackageMedicine): 'active' | 'completed' | 'intended' {
  if (until && isPast(until, document.created)) return 'completed';
  return since && isAhead(since, document.created) ? 'intended' : 'active';
}

function effectiveOf(since: PartialDate | undefined, until: PartialDate | undefined) {
  if (!since && !until) return { effective: { _effectiveDateTime: absent('unknown') } };
  const period = periodOf(since, until);
  return { effective: { effectivePeriod: period }, left: until && !period.end ? until : undefined };
}

function tableOf(frame: Frame, items: readonly PackageMedicine[]): string {
  const head = ['medicine', 'generic', 'dose', 'since', 'until', 'reason', 'kind'] as const;
  return table(
    head.map((name) => say(frame, labels[name])),
    items.map((medicine) => [
      medicine.printed,
      confirmed(medicine),
      medicine.dose,
      dateWords(frame, medicine.since),
      dateWords(frame, medicine.until),
      medicine.reason,
      medicine.kind && say(frame, medicineKinds[medicine.kind]),
    ]),
  );
}
