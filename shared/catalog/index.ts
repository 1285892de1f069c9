/** catalog: what medicine and clinics ask for, as data. This file joins the data files and finds things by id. */

import { exampleClinic } from './clinics/example-clinic.ts';
import { badFits } from './fit.ts';
import { redFlags } from './flags.ts';
import { offices } from './offices.ts';
import type { ClinicProfile } from './profile.ts';
import { cancerQuestions } from './questions/cancer.ts';
import { generalQuestions } from './questions/general.ts';
import { medicineQuestions } from './questions/medicines.ts';
import { opinionQuestions } from './questions/opinion.ts';
import { otherAreaQuestions } from './questions/other-areas.ts';
import { reportQuestions } from './questions/report.ts';
import { childTransplantRecords } from './records/child-transplant.ts';
import { clinicRecords } from './records/clinic.ts';
import { fertilityRecords } from './records/fertility.ts';
import { hospitalStayRecords } from './records/hospital-stay.ts';
import { imagingRecords } from './records/imaging.ts';
import { paperRecords } from './records/papers.ts';
import { pathologyRecords } from './records/pathology.ts';
import { summaryRecords } from './records/summary.ts';
import { testRecords } from './records/tests.ts';
import { treatmentRecords } from './records/treatment.ts';
import { askBeforeBooking, reportItems } from './report-items.ts';
import type { Office, Question, RecordType, RedFlag, ReportItem, TranslationCheck } from './schema.ts';
import { translationChecks } from './translation-checks.ts';

/** All records. Their order is the order of every checklist: first what a reviewer reads first. */
export const records: readonly RecordType[] = [
  ...hospitalStayRecords,
  ...imagingRecords,
  ...pathologyRecords,
  ...treatmentRecords,
  ...testRecords,
  ...clinicRecords,
  ...fertilityRecords,
  ...childTransplantRecords,
  ...summaryRecords,
  ...paperRecords,
];

/** All questions, the general ones first. */
export const questions: readonly Question[] = [
  ...generalQuestions,
  ...opinionQuestions,
  ...medicineQuestions,
  ...cancerQuestions,
  ...otherAreaQuestions,
  ...reportQuestions,
];

/** Clinic profiles that come with the product. */
export const clinics: readonly ClinicProfile[] = [exampleClinic];

const finder = <T extends { id: string }>(all: readonly T[]) => {
  const byId = new Map(all.map((one) => [one.id, one]));
  return (id: string): T | undefined => byId.get(id);
};

export const recordById = finder<RecordType>(records);
export const questionById = finder<Question>(questions);
export const officeById = finder<Office>(offices);
export const redFlagById = finder<RedFlag>(redFlags);
export const reportItemById = finder<ReportItem>(reportItems);
export const bookingItemById = finder<ReportItem>(askBeforeBooking);
export const translationCheckById = finder<TranslationCheck>(translationChecks);
export { askBeforeBooking, badFits, offices, redFlags, reportItems, translationChecks };
