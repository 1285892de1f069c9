/** What other people read in an emergency: fixed texts in both languages, whatever the reader's own is. */

import type { Bilingual } from '../../../catalog/schema.ts';
import type { SecondVoice } from '../../../i18n/words.ts';

/** Where people near the patient mostly read Chinese. Elsewhere English is the best guess there is. */
const readChinese = new Set(['CN', 'HK', 'MO', 'TW']);

/** The request to a bystander, in the language of the place. */
export function bystanderWords(country: string | undefined, number: string, signs: readonly Bilingual[]): SecondVoice {
  if (country && readChinese.has(country)) {
    return { lang: 'zh-Hans', text: `请帮忙拨打 ${number}。这里有人需要急救。${listed(signs, 'zh', '可能的情况：', '；')}` };
  }
  return { lang: 'en', text: `Please call ${number}. A person here needs an ambulance. ${listed(signs, 'en', 'What it may be: ', '; ')}` };
}

/** The same request in the reader's own language, when the two differ. */
export const bystanderOwn = (tag: string, place: SecondVoice, own: string): SecondVoice | undefined =>
  tag.split('-')[0] === place.lang.split('-')[0] ? undefined : { lang: tag, text: own };

const listed = (signs: readonly Bilingual[], side: keyof Bilingual, lead: string, between: string): string =>
  signs.length === 0 ? '' : `${lead}${signs.map((sign) => sign[side]).join(between)}${side === 'zh' ? '。' : '.'}`;

/** Headings of what a doctor looks for first, and the answers that are no list. */
export const carryWords = {
  medicines: { en: 'Medicines', zh: '用药' },
  allergies: { en: 'Allergies', zh: '过敏' },
  none: {
    medicines: { en: 'Takes none', zh: '不用药' },
    allergies: { en: 'None known', zh: '无已知过敏' },
  },
  unknown: { en: 'Not known', zh: '不清楚' },
  notEntered: { en: 'Not entered', zh: '未填写' },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;
