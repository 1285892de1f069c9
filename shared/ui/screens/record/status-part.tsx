/** status-part: "Do you have it?" and the few fields that belong to the answer. */

import type { ComponentType } from 'preact';
import type { RecordState } from '../../../case/case.ts';
import { noteRecord, type Patch } from '../../../case/edits.ts';
import { officeById } from '../../../catalog/index.ts';
import { copyRequest } from '../../../catalog/request-words.ts';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import { officesOf } from '../../../checklist/views.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Options } from '../../parts/choice.tsx';
import { SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { Note, Pad } from '../../parts/frame.tsx';
import { DayField, PartialField } from './day-field.tsx';
import { statuses, statusPatch } from './status.ts';

type EntryProps = { entry: ChecklistEntry };

/** Writes into the state of this record; typing in one field is one step of undo. */
export function useNote({ record }: ChecklistEntry) {
  const desk = useDesk();
  return (patch: Patch<RecordState>, field?: keyof RecordState) =>
    desk.edit(noteRecord(record.id, patch), field && `record:${record.id}:${field}`);
}

export function StatusPart({ entry }: EntryProps) {
  const { t } = useVoice();
  const note = useNote(entry);
  const today = useDesk().today.value;
  const { status } = entry;
  const Fields = fieldsOf[status];
  return (
    <Pad>
      <Options
        legend={t('record.status')}
        columns={2}
        options={statuses.map((value) => ({ value, label: t(`terms.status.${value}`), glyph: value }))}
        value={status}
        onChange={(to) => note(statusPatch(to, entry.state, today))}
      />
      {Fields && <Fields key={status} entry={entry} />}
    </Pad>
  );
}

const fieldsOf: Partial<Record<ChecklistEntry['status'], ComponentType<EntryProps>>> = {
  have: HaveFields,
  requested: RequestedFields,
  refused: RefusedFields,
  'cannot-get': CannotGetFields,
  'not-applicable': NotForMe,
};

function RequestedFields({ entry }: EntryProps) {
  const { t } = useVoice();
  const note = useNote(entry);
  const { on, due } = entry.state;
  return (
    <>
      <DayField label={t('record.on.requested')} value={on} onDay={(day) => note({ on: day }, 'on')} />
      <OfficeFields entry={entry} />
      <DayField
        label={t('record.due')}
        hint={t('record.dueHint')}
        value={due}
        onDay={(day) => note({ due: day }, 'due')}
      />
    </>
  );
}

function RefusedFields({ entry }: EntryProps) {
  const { t, say } = useVoice();
  const note = useNote(entry);
  return (
    <>
      <DayField label={t('record.on.refused')} value={entry.state.on} onDay={(day) => note({ on: day }, 'on')} />
      <OfficeFields entry={entry} />
      <ReasonField entry={entry} label={t('record.reason.refused')} />
      <Advice title={t('record.tryThis')} text={say(entry.record.refused ?? copyRequest.refused)} />
    </>
  );
}

function CannotGetFields({ entry }: EntryProps) {
  const { t, say } = useVoice();
  const { instead } = entry.record;
  return (
    <>
      <ReasonField entry={entry} label={t('record.reason.cannot-get')} />
      <Advice title={t('record.instead')} text={instead ? say(instead) : t('record.insteadNone')} />
    </>
  );
}

function NotForMe() {
  const { t } = useVoice();
  return <p class="hint">{t('record.notForMe')}</p>;
}

/** Lent glass goes back; everything else stays. */
function HaveFields({ entry }: EntryProps) {
  const { t } = useVoice();
  const note = useNote(entry);
  const { hospital, dated, due } = entry.state;
  return (
    <>
      {entry.record.id === 'pathology-slides-stained' && (
        <DayField
          label={t('record.slidesBack')}
          hint={t('record.slidesBackHint')}
          value={due}
          onDay={(day) => note({ due: day }, 'due')}
        />
      )}
      <PartialField label={t('record.dated')} value={dated} onDate={(date) => note({ dated: date }, 'dated')} />
      <TextField
        label={t('record.hospital')}
        value={hospital ?? ''}
        maxLength={500}
        onInput={(text) => note({ hospital: text || undefined }, 'hospital')}
      />
      <LanguageField entry={entry} />
      <TextArea
        label={t('record.note')}
        hint={t('record.noteHint')}
        rows={2}
        value={entry.state.note ?? ''}
        maxLength={20_000}
        onInput={(text) => note({ note: text || undefined }, 'note')}
      />
    </>
  );
}

/** Languages that medical papers on this way are often written in; `mul` stands for another one. */
const languages = ['zh-Hans', 'zh-Hant', 'en', 'ar', 'de', 'es', 'fr', 'id', 'ja', 'kk', 'ko', 'mn', 'ru', 'th', 'vi'];

function LanguageField({ entry }: EntryProps) {
  const { t, languageName } = useVoice();
  const note = useNote(entry);
  const { language } = entry.state;
  const known = language && !languages.includes(language) && language !== 'mul' ? [language] : [];
  return (
    <SelectField
      label={t('record.language')}
      empty={t('record.languageEmpty')}
      options={[
        ...[...languages, ...known].map((value) => ({ value, label: languageName(value) })),
        { value: 'mul', label: t('record.languageElse') },
      ]}
      value={language ?? ''}
      onInput={(value) => note({ language: value || undefined })}
    />
  );
}

function ReasonField({ entry, label }: EntryProps & { label: string }) {
  const note = useNote(entry);
  return (
    <TextField
      label={label}
      value={entry.state.reason ?? ''}
      maxLength={500}
      onInput={(text) => note({ reason: text || undefined }, 'reason')}
    />
  );
}

/** Somewhere else, in the person's own words; an empty text means that it was chosen but not written yet. */
const elsewhere = 'elsewhere';

function OfficeFields({ entry }: EntryProps) {
  const of = useCase();
  const { t, say } = useVoice();
  const note = useNote(entry);
  const { office, officeOther } = entry.state;
  const offices = [...new Set([...officesOf(entry, of), ...(office ? [office] : [])])];
  const options = offices.flatMap((id) => {
    const known = officeById(id);
    return known && id !== 'patient' ? [{ value: id, label: say(known.name) }] : [];
  });
  const choose = (value: string) =>
    note(
      value === elsewhere
        ? { office: undefined, officeOther: officeOther ?? '' }
        : { office: value || undefined, officeOther: undefined },
    );
  return (
    <>
      <SelectField
        label={t('record.office')}
        empty={t('record.officeEmpty')}
        options={[...options, { value: elsewhere, label: t('record.officeElse') }]}
        value={office ?? (officeOther === undefined ? '' : elsewhere)}
        onInput={choose}
      />
      {officeOther !== undefined && !office && (
        <TextField
          label={t('record.officeWords')}
          value={officeOther}
          maxLength={500}
          onInput={(text) => note({ officeOther: text }, 'officeOther')}
        />
      )}
    </>
  );
}

function Advice({ title, text }: { title: string; text: string }) {
  return (
    <Note icon="info">
      <p>
        <b>{title}</b>
      </p>
      <p>{text}</p>
    </Note>
  );
}
