/** A language's words and formats together: what a screen or a page of paper needs to speak. */

import type { PartialDate } from '../kit/dates.ts';
import {
  countryName,
  formatDate,
  formatList,
  formatNear,
  formatPartial,
  formatTime,
  languageName,
  monthNames,
} from './format.ts';
import type { Speech } from './words.ts';

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
