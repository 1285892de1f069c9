/** form: one entry of the timeline. */

import { type TimelineEntry, timelineEntry } from '../../../case/case.ts';
import { useVoice } from '../../context.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Line, Prose, When } from '../story/fields.tsx';
import { ItemForm, type ListEditor, useItem } from '../story/list-editor.tsx';

const kinds = timelineEntry.shape.kind.def.innerType.options;

export const isBlankEntry = ({ what, detail, hospital, when }: TimelineEntry): boolean =>
  !what.trim() && !detail && !hospital && !when;

export function EntryForm({ id, editor }: { id: string; editor: ListEditor<TimelineEntry> }) {
  const { t } = useVoice();
  const { item, isNew, known, put } = useItem('timeline', id, { what: '' });
  const lasts = item.kind === 'admission' || item.kind === 'treatment' || item.until !== undefined;
  return (
    <ItemForm
      title={t(isNew ? 'story.entryNew' : 'story.entryTitle')}
      listTitle={t('story.parts.timeline')}
      editor={editor}
      removable={known}
    >
      <Line
        label={t('story.entry.what')}
        hint={t('story.entryHint.what')}
        value={item.what}
        onInput={(what = '') => put({ what })}
      />
      <SelectField
        label={t('story.entry.kind')}
        options={kinds.map((kind) => ({ value: kind, label: t(`story.kinds.${kind}`) }))}
        value={item.kind ?? ''}
        empty={t('story.choose')}
        onInput={(kind) => put({ kind: kind || undefined })}
      />
      <When label={t('story.entry.when')} value={item.when} onInput={(when) => put({ when })} />
      {lasts && (
        <When
          label={t('story.entry.until')}
          hint={t('story.entryHint.until')}
          value={item.until}
          onInput={(until) => put({ until })}
        />
      )}
      <Prose
        label={t('story.entry.detail')}
        hint={t('story.entryHint.detail')}
        value={item.detail}
        onInput={(detail) => put({ detail })}
      />
      <Line label={t('story.entry.hospital')} value={item.hospital} onInput={(hospital) => put({ hospital })} />
    </ItemForm>
  );
}
