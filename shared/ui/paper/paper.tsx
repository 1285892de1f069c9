/** The package as a page to print: what is left out of the package is not here either. */

import type { RecordsPackage } from '../../package/schema.ts';
import { Sheet } from '../parts/sheet.tsx';
import { type Both, Line } from './both.tsx';
import { Cover } from './cover.tsx';
import { MedicineList, RecordList, ReportList, StoryList, TimelineList } from './lists.tsx';
import { MoreQuestions } from './questions.tsx';

/** A first contact is the cover alone. */
export function Paper({ document, both }: { document: RecordsPackage; both: Both }) {
  const { own, other } = both;
  return (
    <Sheet foot={`${own.t('common.patientReported')} · ${other.t('common.patientReported')}`}>
      <Cover document={document} both={both} />
      {document.stage === 'full' && (
        <>
          <MoreQuestions document={document} both={both} />
          <StoryList document={document} both={both} />
          <TimelineList document={document} both={both} />
          <MedicineList document={document} both={both} />
          <RecordList document={document} both={both} />
          <ReportList document={document} both={both} />
        </>
      )}
      {document.leftOut.length > 0 && <Line both={both} say={(v) => v.t('paper.leftOut')} />}
      <Line both={both} say={(v) => `${v.say(document.notice)} ${v.t('paper.emergency')}`} />
      <Line
        both={both}
        say={(v) =>
          v.t('paper.id', { id: document.id, revision: document.revision, date: v.date(document.created.slice(0, 10)) })
        }
      />
    </Sheet>
  );
}
