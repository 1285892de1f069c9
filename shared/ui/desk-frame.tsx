/** The frame every patient's screen stands in: way back, save state, language, the rail of tasks and the way to help. */

import type { ComponentChildren } from 'preact';
import { offered } from '../i18n/languages.ts';
import type { Desk } from '../session/desk.ts';
import { type Place, type PlaceName, parentOf, taskOf } from '../session/places.ts';
import { attempt } from './attempt.ts';
import { useDesk, useVoice } from './context.tsx';
import { NoticeLine } from './notice-line.tsx';
import { Frame, HelpLine } from './parts/frame.tsx';
import { LanguageSelect } from './parts/language-picker.tsx';
import { RailItem } from './parts/row.tsx';
import { SavedLine } from './saved-line.tsx';
import { startOf, taskLine } from './task-line.ts';

interface DeskFrameProps {
  /** Where the way back leads, when not one step up. */
  back?: { label: string; onClick: () => void } | undefined;
  progress?: ComponentChildren;
  /** The one main action of the screen. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** Before a case is begun, and while an emergency is asked about, nothing should lead away. */
const withoutRail = new Set<PlaceName>(['start', 'emergency']);

/** They show the way to help in a place of their own. The styles hide this one where the rail shows it. */
const withOwnHelp = new Set<PlaceName>(['start', 'emergency', 'home']);

export function DeskFrame({ back, progress, foot, children }: DeskFrameProps) {
  const desk = useDesk();
  const { t, tag } = useVoice();
  const at = desk.place.value.at;
  const up = useWayUp();
  const isRailed = !withoutRail.has(at) && desk.current.value && desk.chart.value;
  return (
    <Frame
      brand={t('common.product')}
      back={back ?? up}
      saved={<SavedLine />}
      language={
        <LanguageSelect
          label={t('common.language')}
          languages={offered(desk.ports.profile?.languages)}
          value={tag}
          onChange={(next) => void attempt(desk, () => desk.speakIn(next))}
        />
      }
      rail={isRailed ? <Rail /> : undefined}
      railLabel={t('places.tasks')}
      railEnd={<HelpLine label={t('common.helpShort')} onClick={() => desk.go({ at: 'emergency' })} />}
      progress={progress}
      foot={foot}
    >
      <NoticeLine />
      {children}
      {!withOwnHelp.has(at) && <HelpLine label={t('common.help')} onClick={() => desk.go({ at: 'emergency' })} />}
    </Frame>
  );
}

/** One step up; without a case every way leads to the start. */
function useWayUp(): DeskFrameProps['back'] {
  const desk = useDesk();
  const { t } = useVoice();
  const parent = parentOf[desk.place.value.at];
  if (!parent) return undefined;
  const to: Place = desk.current.value ? parent : { at: 'start' };
  return { label: t(`places.${to.at}`), onClick: () => desk.go(to) };
}

function Rail() {
  const desk = useDesk();
  const { t } = useVoice();
  const chart = desk.chart.value;
  if (!chart) return null;
  const here = taskOf(desk.place.value.at);
  return (
    <>
      {chart.progress.value.map((progress, place) => {
        const { mark, short } = taskLine(t, progress);
        const task = progress.id;
        return (
          <RailItem
            key={task}
            mark={mark ?? place + 1}
            title={t(`places.${task}`)}
            more={short}
            current={here === task}
            onOpen={() => desk.go(startOf(task, chart.pages.value))}
          />
        );
      })}
    </>
  );
}

const firstPlaces = new WeakMap<Desk, Place>();

/**
 * The `focusKey` of a screen's title: new for every place, undefined on the very first one, because a page that has
 * just been loaded must not pull the focus (or the scroll position of a clinic's page) to itself.
 */
export function useFocusKey(): string | undefined {
  const desk = useDesk();
  const place = desk.place.value;
  if (!firstPlaces.has(desk)) firstPlaces.set(desk, place);
  return firstPlaces.get(desk) === place ? undefined : JSON.stringify(place);
}
