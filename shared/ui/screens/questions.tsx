/** questions: what the person asks, the most important first. */

import { useState } from 'preact/hooks';
import type { ChosenQuestion } from '../../case/case.ts';
import { moveIn } from '../../case/edits.ts';
import { topQuestions } from '../../catalog/consultation.ts';
import { useCase, useChart, useDesk, useVoice } from '../context.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Announce, Band, Empty, Group, Head, List, Pad } from '../parts/frame.tsx';
import { Cut } from '../parts/question-card.tsx';
import { ChosenCard, useQuestionText, WriteQuestion } from './questions/chosen.tsx';
import { Suggested } from './questions/suggested.tsx';
import { fitText, missingText, tooMany } from './questions/texts.ts';
import { RemovedRow, useListEditor } from './story/list-editor.tsx';

const isBlank = ({ bank, text }: ChosenQuestion) => bank === undefined && !text?.trim();

export function QuestionsScreen() {
  const desk = useDesk();
  const voice = useVoice();
  const of = useCase();
  const chart = useChart();
  const { t } = voice;
  const editor = useListEditor('questions', isBlank);
  const over = tooMany(of, chart.fit.value);
  const most = chart.fit.value.most;
  return (
    <DeskFrame
      foot={
        <Button kind="main" wide iconEnd="arrow-right" onClick={() => desk.go({ at: 'story' })}>
          {t('questions.toStory')}
        </Button>
      }
    >
      <Head
        title={t('questions.title')}
        lead={`${t('questions.lead')} ${fitText(voice, of, chart)}`}
        focusKey={`questions-${editor.turn}`}
      />
      {over > 0 && (
        <Band tone="act">
          <p>{t('questions.tooMany', { count: over, most })}</p>
        </Band>
      )}
      <Chosen editor={editor} />
      <Pad>
        <Button icon="pencil" onClick={editor.add}>
          {t('questions.write')}
        </Button>
      </Pad>
      <Suggested />
    </DeskFrame>
  );
}

/** All in one list, so that a question keeps its buttons and the focus when it crosses the line. */
function Chosen({ editor }: { editor: ReturnType<typeof useListEditor<'questions'>> }) {
  const { t } = useVoice();
  const { questions } = useCase();
  const { open, removed } = editor;
  if (questions.length === 0 && !open && !removed) {
    return <Empty title={t('questions.none')} why={t('questions.noneWhy')} how={t('questions.noneHow')} />;
  }
  const rows = useRows(editor);
  return (
    <Group title={t('questions.top', { count: topQuestions })} aside={t('questions.topAside')}>
      <List ordered>{rows.rows}</List>
      <Announce text={rows.said} />
    </Group>
  );
}
