/** What to show at a records office, and what a letter of authorisation says. Never the diagnosis. */

import type { Case, HospitalNumber } from '../case/case.ts';
import type { RecordType } from '../catalog/schema.ts';
import type { DateText } from '../kit/dates.ts';
import type { ChecklistEntry } from './entries.ts';
import { isOpen, isWorthATrip } from './views.ts';

export interface CounterCard {
  office: string;
  /** Records to ask for here. */
  records: readonly RecordType[];
  /** The numbers this office files by come first. */
  numbers: readonly HospitalNumber[];
  /** As in the passport, e.g. `ABENOV NURLAN`. */
  passportName?: string;
  nativeName?: string;
  birthDate?: DateText;
  discharge?: DateText;
}

export function counterCard(of: Case, entries: readonly ChecklistEntry[], office: string): CounterCard {
  const { name, birthDate, numbers } = of.person;
  const passportName = passportNameOf(of);
  const { discharge } = of.situation.dates;
  return {
    office,
    records: entries.filter((entry) => isAskedAt(entry, office)).map((entry) => entry.record),
    numbers: sortedFor(office, numbers),
    ...(passportName && { passportName }),
    ...(name.native && { nativeName: name.native }),
    ...(birthDate && { birthDate }),
    ...(discharge && { discharge }),
  };
}

/** Offices in China worth a visit for this case, with how many records to ask for at each, most first. */
export function countersOf(entries: readonly ChecklistEntry[]): { office: string; count: number }[] {
  const offices = new Set(
    entries.flatMap((entry) => [...entry.record.offices.china, ...(entry.state.office ? [entry.state.office] : [])]),
  );
  offices.delete('patient');
  return [...offices]
    .map((office) => ({ office, count: entries.filter((entry) => isAskedAt(entry, office)).length }))
    .filter((counter) => counter.count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Family name first in capitals, as passports and Chinese hospitals print it. */
export function passportNameOf(of: Case): string | undefined {
  const { family, given, middle } = of.person.name;
  const words = [family, given, middle].flatMap((part) => (part?.trim() ? [part.trim()] : []));
  return words.length > 0 ? words.join(' ').toUpperCase() : undefined;
}

/** This office is the person's choice, or one to try. */
function isAskedAt(entry: ChecklistEntry, office: string): boolean {
  if (!isOpen(entry) || !isWorthATrip(entry)) return false;
  const { office: chosen, officeOther } = entry.state;
  return chosen || officeOther ? chosen === office : entry.record.offices.china.includes(office);
}

const firstKind: Record<string, HospitalNumber['kind']> = {
  'medical-records-office': 'admission',
  ward: 'admission',
  'pathology-department': 'pathology',
  'imaging-department': 'imaging',
  'outpatient-office': 'visit-card',
};

/** Numbers of a hospital at home mean nothing at a counter in China. */
function sortedFor(office: string, numbers: readonly HospitalNumber[]): HospitalNumber[] {
  const there = numbers.filter((number) => number.kind !== 'home-record');
  const first = there.filter((number) => number.kind === firstKind[office]);
  return [...first, ...there.filter((number) => !first.includes(number))];
}

/** The facts of a letter of authorisation (2013 rules, Art. 18); empty lines stay to be filled in by hand. */
export interface Authorisation {
  principal: { name?: string; nativeName?: string; birthDate?: DateText; idKind?: string; idNumber?: string };
  agent: { name?: string; relation?: string; phone?: string; idNumber?: string };
  hospital?: string;
  numbers: readonly HospitalNumber[];
  discharge?: DateText;
  /** What may be collected. */
  scope: { records: readonly RecordType[]; images: boolean; slides: boolean };
}

export function authorisation(of: Case, entries: readonly ChecklistEntry[]): Authorisation {
  const { name, birthDate, identity, numbers } = of.person;
  const { name: agent, relation, phone, idNumber } = of.person.representative;
  const passportName = passportNameOf(of);
  const hospital = hospitalInChina(of);
  const { discharge } = of.situation.dates;
  const wanted = entries.filter((entry) => isCollected(entry)).map((entry) => entry.record);
  return {
    principal: {
      ...(passportName && { name: passportName }),
      ...(name.native && { nativeName: name.native }),
      ...(birthDate && { birthDate }),
      ...(identity.kind && { idKind: identity.kind }),
      ...(identity.number && { idNumber: identity.number }),
    },
    agent: {
      ...(agent && { name: agent }),
      ...(relation && { relation }),
      ...(phone && { phone }),
      ...(idNumber && { idNumber }),
    },
    ...(hospital && { hospital }),
    numbers: numbers.filter((number) => number.kind !== 'home-record'),
    ...(discharge && { discharge }),
    scope: {
      records: wanted,
      images: wanted.some((record) => record.forms.includes('dicom')),
      slides: wanted.some((record) => record.forms.includes('glass')),
    },
  };
}

/** A hospital hands these over; the patient's own papers are not collected for them. */
const isCollected = (entry: ChecklistEntry): boolean =>
  isOpen(entry) &&
  !entry.record.madeFrom &&
  entry.record.offices.china.some((office) => office !== 'patient') &&
  entry.record.sensitive !== 'identity';

function hospitalInChina(of: Case): string | undefined {
  const numbered = of.person.numbers.find((number) => number.kind !== 'home-record' && number.hospital);
  return numbered?.hospital ?? of.person.doctors.find((doctor) => doctor.side === 'china' && doctor.hospital)?.hospital;
}
