/** ui: parts and screens; no I/O. A screen talks to the session through what stands here. */

import { useComputed } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Case } from '../case/case.ts';
import { type Voice, voiceOf } from '../i18n/voice.ts';
import type { Chart } from '../session/chart.ts';
import type { Desk } from '../session/desk.ts';

export { type Voice, voiceOf };

export const DeskContext = createContext<Desk | undefined>(undefined);

/** Words for pieces of the desk that are shown in the inbox. */
export const SpeechContext = createContext<Pick<Desk, 'speech'> | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a screen outside the desk');
  return desk;
}

/** The words and formats of the reader's language; the screen redraws when the language changes. */
export function useVoice(): Voice {
  const desk = useContext(DeskContext);
  const speaker = useContext(SpeechContext) ?? desk;
  if (!speaker) throw new Error('a screen outside the desk');
  return voiceOf(speaker.speech.value);
}

/** The open case. Screens that need one are only drawn while there is one. */
export function useCase(): Case {
  const open = useDesk().current.value;
  if (!open) throw new Error('a case screen without a case');
  return open;
}

/** One part of the open case: the screen redraws only when this part changes. */
export function usePart<T>(pick: (of: Case) => T): T {
  const { current } = useDesk();
  return useComputed(() => current.value && pick(current.value)).value as T;
}

/** What the catalogue says of the open case. */
export function useChart(): Chart {
  const chart = useDesk().chart.value;
  if (!chart) throw new Error('a chart screen before the chart');
  return chart;
}
