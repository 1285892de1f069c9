/** The strip above the list: states with their counts, the search, and the filters behind a button. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { journeys } from '../../case/terms.ts';
import { type Filter, groups, sortKeys } from '../../session/inbox/find.ts';
import { Button } from '../parts/button.tsx';
import { Segments } from '../parts/choice.tsx';
import { SelectField, TextField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Tools } from '../parts/table.tsx';
import { useInbox, useInboxVoice } from './context.tsx';

const extra = ['area', 'journey', 'language', 'tag', 'assignee'] as const;

export function ListTools() {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const filter = inbox.filter.value;
  const counts = inbox.counts.value;
  const inUse = extra.filter((key) => filter[key]).length;
  const [open, setOpen] = useState(inUse > 0);
  const findLater = useLater((text: string) => inbox.find({ text }));
  return (
    <>
      <Tools>
        <Segments
          label={t('inbox.groups.label')}
          items={groups.map((value) => ({ value, label: t(`inbox.groups.${value}`), count: counts[value] }))}
          value={filter.group}
          onChange={(group) => inbox.find({ group })}
        />
        <TextField label={t('inbox.find')} type="search" value={filter.text} onInput={findLater} />
        <button type="button" class="b" aria-expanded={open} onClick={() => setOpen(!open)}>
          {inUse > 0 ? t('inbox.filtersOn', { count: inUse }) : t('inbox.filters')}
          <Icon name="chevron-down" small />
        </button>
        <span class="two end">{t('inbox.sortedBy', { key: t(`inbox.sort.${inbox.sort.value.by}`) })}</span>
      </Tools>
      {open && <MoreFilters />}
    </>
  );
}

/** Acts on what was typed when the typing pauses: drawing two dozen cases at every key would make the keys wait. */
function useLater<T>(act: (value: T) => void): (value: T) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (value) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => act(value), 100);
  };
}

function MoreFilters() {
  const inbox = useInbox();
  const { t, languageName } = useInboxVoice();
  const filter = inbox.filter.value;
  const { areas, languages, tags, assignees } = inbox.choices.value;
  const options: Record<(typeof extra)[number], { value: string; label: string }[]> = {
    area: areas.map((value) => ({ value, label: t(`terms.area.${value}`) })),
    journey: journeys.map((value) => ({ value, label: t(`terms.journeyShort.${value}`) })),
    language: languages.map((value) => ({ value, label: languageName(value) })),
    tag: tags.map((value) => ({ value, label: value })),
    assignee: assignees.map((value) => ({ value, label: value })),
  };
  return (
    <Tools>
      {extra.map((key) => (
        <SelectField
          key={key}
          label={t(`inbox.column.${key}`)}
          empty={t('inbox.any')}
          options={options[key]}
          value={filter[key] ?? ''}
          onInput={(value) => inbox.find({ [key]: value || undefined } as Partial<Filter>)}
        />
      ))}
      <SelectField
        label={t('inbox.sort.label')}
        options={sortKeys.map((value) => ({ value, label: t(`inbox.sort.${value}`) }))}
        value={inbox.sort.value.by}
        onInput={(by) => by && inbox.order(by)}
      />
      <Button onClick={inbox.clearFilter}>{t('inbox.clear')}</Button>
    </Tools>
  );
}
