/** The frame every patient's screen stands in: way back, save state, language, the rail of tasks and the way to help. */

import type { ComponentChildren } from 'preact';
import { languages } from '../i18n/languages.ts';
import { parentOf, tasks, taskOf } from '../session/places.ts';
import { useDesk, useVoice } from './context.tsx';
import { Frame, HelpLine } from './parts/frame.tsx';
import { LanguageSelect } from './parts/language-picker.tsx';
import { RailItem } from './parts/row.tsx';
import { NoticeLine } from './notice-line.tsx';
import { SavedLine } from './saved-line.tsx';
import { taskLine } from './task-line.ts';

export interface DeskFrameProps {
  /** Where the way back leads, when not one step up. */
  back?: { label: string; onClick: () => void } | undefined;
  progress?: ComponentChildren;
  /** The one main action of the screen. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

export function DeskFrame({ back, progress, foot, children }: DeskFrameProps) {
  const desk = useDesk();
  const { t, tag } = useVoice();
  const place = desk.place.value;
  const parent = parentOf[place.at];
  const up = back ?? (parent ? { label: t(`places.${parent.at}`), onClick: desk.back } : undefined);
  return (
    <Frame
      brand={t('common.product')}
      back={up}
      saved={<SavedLine />}
      language={
        <LanguageSelect
          label={t('common.language')}
          languages={languages}
          value={tag}
          onChange={(next) => void desk.speakIn(next)}
        />
      }
      rail={<Rail />}
      railLabel={t('places.tasks')}
      railEnd={<HelpLine label={t('common.helpShort')} onClick={() => desk.go({ at: 'emergency' })} />}
      progress={progress}
      foot={foot}
    >
      <NoticeLine />
      {children}
    </Frame>
  );
}

function Rail() {
  const desk = useDesk();
  const { t } = useVoice();
  const chart = desk.chart.value;
  if (!chart || !desk.current.value) return null;
  const here = taskOf(desk.place.value.at);
  const progress = chart.progress.value;
  return (
    <>
      {tasks.map((task, place) => {
        const line = taskLine(t, task, progress);
        return (
          <RailItem
            key={task}
            mark={line.mark ?? place + 1}
            title={t(`places.${task}`)}
            more={line.short}
            current={here === task}
            onOpen={() => desk.go(startOf(task, chart.flow.value))}
          />
        );
      })}
    </>
  );
}
