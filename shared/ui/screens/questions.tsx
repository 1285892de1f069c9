/** questions: what the person asks, the most important first. */

import { useRef } from 'preact/hooks';
import type { ChosenQuestion } from '../../case/case.ts';
import { useCase, useChart, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Band, Empty, Head, Pad } from '../parts/frame.tsx';
import { ChosenList } from './questions/list.tsx';
import { Suggested } from './questions/suggested.tsx';
import { fitText, tooMany } from './questions/texts.ts';
import { useListEditor } from './story/list-editor.tsx';

const isBlank = ({ bank, text }: ChosenQuestion) => bank === undefined && !text?.trim();

export function QuestionsScreen() {
  const desk = useDesk();
  const voice = useVoice();
  const of = useCase();
  const chart = useChart();
  const { t } = voice;
  const editor = useListEditor('questions', isBlank);
  const write = useRef<HTMLButtonElement>(null);
  const over = tooMany(of, chart.fit.value);
  const empty = of.questions.length === 0 && !editor.open && !editor.removed;
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
        lead={t('questions.lead', { fit: fitText(voice, of, chart) })}
        focusKey={useFocusKey()}
      />
      {over > 0 && (
        <Band tone="act">
          <p>{t('questions.tooMany', { count: over })}</p>
        </Band>
      )}
      {empty ? (
        <Empty title={t('questions.none')} why={t('questions.noneWhy')} how={t('questions.noneHow')} />
      ) : (
        <ChosenList editor={editor} onLost={() => write.current?.focus()} />
      )}
      <Pad>
        <Button icon="pencil" buttonRef={write} onClick={editor.add}>
          {t('questions.write')}
        </Button>
      </Pad>
      <Suggested />
    </DeskFrame>
  );
}
