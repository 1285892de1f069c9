/** The clinic's own notes of a case. */

import { caseStates } from '../../session/inbox/stored.ts';
import { SelectField, TextArea, TextField } from '../parts/field.tsx';
import { SaveState } from '../parts/save-state.tsx';
import { useInbox, useInboxVoice, useOpenCase } from './context.tsx';
import { Part } from './texts.tsx';

export function NotesPart() {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const { row } = useOpenCase();
  const { state, assignee, tags, text } = row.notes;
  const states = caseStates.filter((one) => one !== 'answer' || state === 'answer');
  return (
    <Part title={t('inbox.notes.title')} aside={t('inbox.notes.stay')}>
      <div class="fields">
        <SelectField
          label={t('inbox.notes.state')}
          options={states.map((value) => ({ value, label: t(`inbox.state.${value}`) }))}
          value={state}
          onInput={(next) => next && inbox.note(row.id, { state: next })}
        />
        <TextField
          label={t('inbox.notes.assignee')}
          value={assignee}
          maxLength={200}
          onInput={(next) => inbox.note(row.id, { assignee: next })}
        />
        <TextField
          label={t('inbox.notes.tags')}
          hint={t('inbox.notes.tagsHint')}
          value={tags.join(t('inbox.comma'))}
          maxLength={200}
          onInput={(next) => inbox.note(row.id, { tags: tagsIn(next) })}
        />
        <TextArea
          label={t('inbox.notes.text')}
          value={text}
          maxLength={20_000}
          onInput={(next) => inbox.note(row.id, { text: next })}
        />
        <Saved />
      </div>
    </Part>
  );
}

/** Commas of every script part tags. */
const tagsIn = (text: string): string[] =>
  [...new Set(text.split(/[,，、;；\u060c]/).map((one) => one.trim()))].filter(Boolean);

function Saved() {
  const inbox = useInbox();
  const { t, time } = useInboxVoice();
  const saving = inbox.saving.value;
  if (inbox.ports.store.kind === 'memory') return <SaveState state="memory" text={t('common.memoryOnly')} />;
  const texts = { idle: '', saving: t('common.saving'), saved: '', failed: t('inbox.notes.failed') };
  const text = saving.kind === 'saved' ? t('common.saved', { time: time(new Date(saving.at)) }) : texts[saving.kind];
  return <SaveState state={saving.kind} text={text} />;
}
