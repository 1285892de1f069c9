/** translation: which papers to translate first, and what to look at before they go out. */

import { translationChecks } from '../../catalog/index.ts';
import type { ChecklistEntry } from '../../checklist/entries.ts';
import { useCase, useChart, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { LinkButton } from '../parts/button.tsx';
import { Empty, Group, Head, List, Note, Pad } from '../parts/frame.tsx';
import { Row } from '../parts/row.tsx';
import { Fold } from './story/fold.tsx';
import { Next } from './story/next.tsx';
import { Ticks } from './story/ticks.tsx';
import { toTranslate } from './translation/waiting.ts';

export function TranslationScreen() {
  const { t } = useVoice();
  const { translationChecks: ticked } = useCase();
  return (
    <DeskFrame foot={<Next after="translation" />}>
      <Head title={t('translation.title')} lead={t('translation.lead')} focusKey={useFocusKey()} />
      <Waiting />
      <Group title={t('translation.checks')} aside={t('translation.checked', { count: ticked.length })}>
        <Pad>
          <p class="hint">{t('translation.checksHint')}</p>
          <Ticks list="translationChecks" items={translationChecks} legend={t('translation.checks')} />
          <Note icon="info">{t('translation.noMachine')}</Note>
        </Pad>
      </Group>
    </DeskFrame>
  );
}

function Waiting() {
  const desk = useDesk();
  const { t } = useVoice();
  const { first, later } = toTranslate(useChart().entries.value);
  const none = first.length + later.length === 0;
  return (
    <Group title={t('translation.first')}>
      {none && <Empty title={t('translation.none')} why={t('translation.noneWhy')} />}
      <Papers of={first} />
      {later.length > 0 && (
        <Fold title={t('translation.later', { count: later.length })}>
          <Papers of={later} />
        </Fold>
      )}
      <Pad>
        <LinkButton onClick={() => desk.go({ at: 'records' })}>{t('translation.toRecords')}</LinkButton>
      </Pad>
    </Group>
  );
}

function Papers({ of }: { of: readonly ChecklistEntry[] }) {
  const desk = useDesk();
  const { t, say, second, languageName } = useVoice();
  return (
    <List>
      {of.map(({ record, state }) => (
        <Row
          key={record.id}
          mark={undefined}
          title={say(record.name)}
          second={second(record.name)}
          more={[
            state.language && languageName(state.language),
            state.translation?.state === 'wanted' && t('terms.translation.wanted'),
          ]
            .filter(Boolean)
            .join(' · ')}
          onOpen={() => desk.go({ at: 'record', id: record.id })}
        />
      ))}
    </List>
  );
}
