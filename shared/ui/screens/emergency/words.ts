/** What other people read in an emergency: fixed texts in both languages, whatever the reader's own is. */

import type { Bilingual } from '../../../catalog/schema.ts';
import type { SecondVoice } from '../../../i18n/words.ts';

/** Where people near the patient mostly read Chinese. Elsewhere English is the best guess there is. */
const readChinese = new Set(['CN', 'HK', 'MO', 'TW']);

/** The request to a bystander, in the language of the place. Short, because it is read by a stranger from a phone. */
export const bystanderWords = (country: string, number: string): SecondVoice =>
  readChinese.has(country)
    ? { lang: 'zh-Hans', text: `请帮忙拨打 ${number}。这里有人需要急救。` }
    : { lang: 'en', text: `Please call ${number}. A person here needs an ambulance.` };

/** The same request in the reader's own language, when the two differ. */
export const ownVoice = (tag: string, place: SecondVoice, own: string): SecondVoice | undefined =>
  tag.split('-')[0] === place.lang.split('-')[0] ? undefined : { lang: tag, text: own };

/** Headings of what a doctor looks for first, and the answers that are no list. */
export const carryWords = {
  signs: { en: 'What it may be', zh: '可能的情况' },
  medicines: { en: 'Medicines', zh: '用药' },
  allergies: { en: 'Allergies', zh: '过敏' },
  none: {
    medicines: { en: 'Takes none', zh: '不用药' },
    allergies: { en: 'None known', zh: '无已知过敏' },
  },
  unknown: { en: 'Not known', zh: '不清楚' },
  notEntered: { en: 'Not entered', zh: '未填写' },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;
