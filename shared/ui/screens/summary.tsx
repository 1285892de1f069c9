/** summary: the illness in the person's own words, numbers as they are printed. */

import type { Story } from '../../case/case.ts';
import { tellStory } from '../../case/edits.ts';
import type { words } from '../../i18n/locales/en/index.ts';
import { useDesk, usePart, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Options } from '../parts/choice.tsx';
import { Group, Head, Note, Pad } from '../parts/frame.tsx';
import { Line, Prose, When } from './story/fields.tsx';
import { Next } from './story/next.tsx';

type TextKey = keyof typeof words.story.summaryHint & keyof Story;

export function SummaryScreen() {
  const desk = useDesk();
  const { t } = useVoice();
  const diagnosedOn = usePart(({ story }) => story.diagnosedOn);
  return (
    <DeskFrame foot={<Next after="summary" />}>
      <Head title={t('story.parts.summary')} lead={t('story.summaryLead')} focusKey={useFocusKey()} />
      <Group title={t('story.summaryGroups.short')}>
        <Pad>
          <Text name="summary" rows={5} />
          <Text name="goal" />
        </Pad>
      </Group>
      <Group title={t('story.summaryGroups.illness')}>
        <Pad>
          <Text name="diagnosis" />
          <When
            label={t('story.summaryLabel.diagnosedOn')}
            value={diagnosedOn}
            onInput={(when) => desk.edit(tellStory({ diagnosedOn: when }), 'diagnosedOn')}
          />
          <Text name="stageOrSeverity" line />
          <Text name="symptomsNow" />
          <Note icon="info">{t('story.asPrinted')}</Note>
        </Pad>
      </Group>
      <Group title={t('story.summaryGroups.before')}>
        <Pad>
          <Text name="pastIllnesses" />
          <FamilyHistory />
          <Text name="implants" />
        </Pad>
      </Group>
    </DeskFrame>
  );
}

/** One text of the story with one line on what to write. */
function Text({ name, rows, line }: { name: Exclude<TextKey, 'familyHistory'>; rows?: number; line?: boolean }) {
  const desk = useDesk();
  const { t } = useVoice();
  const value = usePart(({ story }) => story[name]);
  const Box = line ? Line : Prose;
  return (
    <Box
      label={t(`story.summaryLabel.${name}`)}
      hint={t(`story.summaryHint.${name}`)}
      rows={rows}
      value={value}
      onInput={(text: string | undefined) => desk.edit(tellStory({ [name]: text }), name)}
    />
  );
}

const answers = ['listed', 'none', 'unknown'] as const;

function FamilyHistory() {
  const desk = useDesk();
  const { t } = useVoice();
  const { state, text } = usePart(({ story }) => story.familyHistory);
  // What was typed is kept while another answer stands, and comes back with "listed".
  const put = (next: Story['familyHistory'], key?: string) => desk.edit(tellStory({ familyHistory: next }), key);
  const box = (
    <Prose
      label={t('story.familyText')}
      value={text}
      onInput={(typed) => put({ state: 'listed', ...(typed && { text: typed }) }, 'familyHistory')}
    />
  );
  return (
    <Options
      legend={t('story.summaryLabel.familyHistory')}
      hint={t('story.summaryHint.familyHistory')}
      options={answers.map((value) => ({
        value,
        label: t(`story.family.${value}`),
        follow: value === 'listed' ? box : undefined,
      }))}
      value={state}
      onChange={(next) => put({ state: next, ...(text && { text }) })}
    />
  );
}
