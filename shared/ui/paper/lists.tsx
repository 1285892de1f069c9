/** Records, timeline, medicines and the rest of the story on paper. */

import type { PackageMedicine, PackageRecord, RecordsPackage } from '../../package/schema.ts';
import type { Voice } from '../context.tsx';
import { type Both, Heading, Line } from './both.tsx';

type ListProps = { document: RecordsPackage; both: Both };

export function allergyLine({ story }: RecordsPackage, v: Voice): string {
  const { state, items } = story.allergies;
  if (items.length > 0) {
    return items
      .map(({ substance, reaction, when, certainty }) =>
        [substance, reaction, when && v.partial(when), certainty === 'unsure' ? v.t('paper.unsure') : undefined]
          .filter(Boolean)
          .join(', '),
      )
      .join('; ');
  }
  if (state === 'none') return v.t('paper.allergiesNone');
  return state === 'unknown' ? v.t('paper.allergiesUnknown') : v.t('paper.notStated');
}

export function RecordList({ document, both }: ListProps) {
  const listed = document.records.filter(
    (record) => record.status !== 'not-applicable' && (record.need !== 'if-available' || record.status !== 'unknown'),
  );
  return (
    <>
      <Heading both={both} say={(v) => v.t('paper.records')} />
      {listed.map((record) => (
        <Line key={record.id} both={both} mark={record.status} say={(v) => <RecordLine record={record} v={v} />} />
      ))}
    </>
  );
}

function RecordLine({ record, v }: { record: PackageRecord; v: Voice }) {
  const { state } = record;
  const facts = [
    v.t(`terms.status.${record.status}`),
    state?.dated && v.partial(state.dated),
    state?.hospital,
    state?.language && v.languageName(state.language),
    translationOf(record, v),
    state?.due && v.date(state.due),
    state?.reason,
    state?.note,
  ].filter(Boolean);
  return (
    <>
      {record.name ? v.say(record.name) : record.id}
      <div class="two">
        <bdi>{facts.join(', ')}</bdi>
      </div>
    </>
  );
}

function translationOf({ state }: PackageRecord, v: Voice): string | undefined {
  const translation = state?.translation;
  if (!translation) return undefined;
  const word = v.t(`terms.translation.${translation.state}`);
  return translation.by ? `${word}, ${v.t('paper.translatedBy', { by: translation.by })}` : word;
}

export function TimelineList({ document, both }: ListProps) {
  const entries = [...document.story.timeline].sort((a, b) => ((a.when?.date ?? '') < (b.when?.date ?? '') ? -1 : 1));
  return (
    <>
      <Heading both={both} say={(v) => v.t('paper.timeline')} />
      {entries.length === 0 && <Line both={both} say={(v) => v.t('paper.noTimeline')} />}
      {entries.map(({ id, when, until, what, detail, hospital }) => (
        <Line
          key={id}
          both={both}
          say={(v) => (
            <>
              <span class="two">
                {[when && v.partial(when), until && v.partial(until)].filter(Boolean).join(' – ')}
                {when?.about && ` (${v.t('paper.fromMemory')})`}
              </span>{' '}
              <bdi>{[what, detail, hospital].filter(Boolean).join(', ')}</bdi>
            </>
          )}
        />
      ))}
    </>
  );
}

export function MedicineList({ document, both }: ListProps) {
  const { state, items } = document.story.medicines;
  const empty =
    state === 'none' ? 'paper.medicinesNone' : state === 'unknown' ? 'paper.medicinesUnknown' : 'paper.notStated';
  return (
    <>
      <Heading both={both} say={(v) => v.t('paper.medicines')} />
      {items.length === 0 && <Line both={both} say={(v) => v.t(empty)} />}
      {items.map((medicine) => (
        <Line key={medicine.id} both={both} say={(v) => <MedicineLine medicine={medicine} v={v} />} />
      ))}
    </>
  );
}

/** An unchecked generic name is the patient's guess: on paper it is not there, only that nobody checked it. */
function MedicineLine({ medicine, v }: { medicine: PackageMedicine; v: Voice }) {
  const { printed, generic, genericUnchecked, dose, since, reason } = medicine;
  const name = generic
    ? `${generic} (${v.t('paper.genericChecked')})`
    : genericUnchecked && v.t('paper.genericUnchecked');
  return (
    <>
      <b>
        <bdi>{printed}</bdi>
      </b>
      <div class="two">
        <bdi>{[name, dose, since && v.partial(since), reason].filter(Boolean).join(', ')}</bdi>
      </div>
    </>
  );
}

export function StoryList({ document, both }: ListProps) {
  const { story } = document;
  const { state, text } = story.familyHistory;
  const family =
    text || (state === 'none' ? 'paper.familyNone' : state === 'unknown' ? 'paper.familyUnknown' : undefined);
  const parts = [
    ['summary', story.summary],
    ['symptoms', story.symptomsNow],
    ['past', story.pastIllnesses],
    ['implants', story.implants],
  ] as const;
  return (
    <>
      <Heading both={both} say={(v) => v.t('paper.story')} />
      {parts.map(([key, words]) =>
        words ? (
          <Line
            key={key}
            both={both}
            say={(v) => (
              <>
                <span class="two">{v.t(`paper.${key}`)}</span> <bdi>{words}</bdi>
              </>
            )}
          />
        ) : null,
      )}
      {family && (
        <Line
          both={both}
          say={(v) => (
            <>
              <span class="two">{v.t('paper.family')}</span>{' '}
              <bdi>{family === 'paper.familyNone' || family === 'paper.familyUnknown' ? v.t(family) : family}</bdi>
            </>
          )}
        />
      )}
    </>
  );
}

export function ReportList({ document, both }: ListProps) {
  const items = [...document.reportItems, ...document.bookingItems];
  if (items.length === 0) return null;
  return (
    <>
      <Heading both={both} say={(v) => v.t('paper.report')} />
      {items.map(({ id, text }) => (
        <Line key={id} both={both} say={(v) => (text ? v.say(text) : id)} />
      ))}
    </>
  );
}
