/** ui: parts and screens; no I/O. A screen talks to the session through what stands here. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Case } from '../case/case.ts';
import {
  countryName,
  formatDate,
  formatList,
  formatNear,
  formatPartial,
  formatTime,
  languageName,
  monthNames,
} from '../i18n/format.ts';
import type { Speech } from '../i18n/words.ts';
import type { PartialDate } from '../kit/dates.ts';
import type { Chart } from '../session/chart.ts';
import type { Desk } from '../session/desk.ts';

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a screen outside the desk');
  return desk;
}

export interface Voice extends Speech {
  tag: string;
  date(date: string): string;
  near(date: string): string;
  time(at: Date): string;
  partial(when: PartialDate): string;
  list(items: readonly string[]): string;
  country(code: string): string;
  languageName(code: string): string;
  months(): string[];
}

/** The words and formats of the reader's language; the screen redraws when the language changes. */
export function useVoice(): Voice {
  return voiceOf(useDesk().speech.value);
}

export function voiceOf(speech: Speech): Voice {
  const tag = speech.meta.tag;
  return {
    ...speech,
    tag,
    date: (date) => formatDate(tag, date),
    near: (date) => formatNear(tag, date),
    time: (at) => formatTime(tag, at),
    partial: (when) => formatPartial(tag, when, (date) => speech.t('common.about', { date })),
    list: (items) => formatList(tag, items),
    country: (code) => countryName(tag, code),
    languageName: (code) => languageName(tag, code),
    months: () => monthNames(tag),
  };
}

/** The open case. Screens that need one are only drawn while there is one. */
export function useCase(): Case {
  const open = useDesk().current.value;
  if (!open) throw new Error('a case screen without a case');
  return open;
}

/** What the catalogue says of the open case. */
export function useChart(): Chart {
  const chart = useDesk().chart.value;
  if (!chart) throw new Error('a chart screen before the chart');
  return chart;
}
