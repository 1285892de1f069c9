/** translation-part: whether this record needs a translation, and who made it. */

import type { RecordState } from '../../../case/case.ts';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { type Option, Options, YesNoUnknown } from '../../parts/choice.tsx';
import { TextField } from '../../parts/field.tsx';
import { Group, Pad } from '../../parts/frame.tsx';
import { useNote } from './status-part.tsx';

type Translation = NonNullable<RecordState['translation']>;
const states = ['none-needed', 'wanted', 'done'] as const;

export function TranslationPart({ entry }: { entry: ChecklistEntry }) {
  const desk = useDesk();
  const { t } = useVoice();
  const { translation: priority } = entry.record;
  return (
    <Group title={t('record.translation.title')}>
      <Pad>
        <p>
          {t(`terms.translationPriority.${priority}` as 'record.translation.keep')}{' '}
          {priority < 4 && t('record.translation.keep')}
        </p>
        {priority < 4 && (
          <>
            <TranslationState entry={entry} />
            <div>
              <LinkButton onClick={() => desk.go({ at: 'translation' })}>{t('record.translation.good')}</LinkButton>
            </div>
          </>
        )}
      </Pad>
    </Group>
  );
}

function TranslationState({ entry }: { entry: ChecklistEntry }) {
  const { t } = useVoice();
  const note = useNote(entry);
  const { translation } = entry.state;
  const options = states.map(
    (value): Option<Translation['state']> => ({
      value,
      label: t(`terms.translation.${value}`),
      follow: value === 'done' && translation && <DoneBy entry={entry} translation={translation} />,
    }),
  );
  return (
    <Options
      legend={t('record.translation.legend')}
      options={options}
      value={translation?.state}
      onChange={(state) => note({ translation: state === 'done' ? { ...translation, state } : { state } })}
    />
  );
}

function DoneBy({ entry, translation }: { entry: ChecklistEntry; translation: Translation }) {
  const { t } = useVoice();
  const note = useNote(entry);
  const { by, ...rest } = translation;
  return (
    <>
      <TextField
        label={t('record.translation.by')}
        value={by ?? ''}
        maxLength={500}
        onInput={(text) => note({ translation: text ? { ...rest, by: text } : rest }, 'translation')}
      />
      <YesNoUnknown
        legend={t('record.translation.certified')}
        value={translation.certified}
        onChange={(certified) => note({ translation: { ...translation, certified } })}
        labels={{ yes: t('common.yes'), no: t('common.no'), unknown: t('common.notSure') }}
      />
    </>
  );
}
