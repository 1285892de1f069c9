/** The words of the card: first what the clerk reads, in the language of the desk. Numbers and dates stay as printed. */

import type { HospitalNumber } from '../../../case/case.ts';
import { copyRequest } from '../../../catalog/request-words.ts';
import type { Bilingual, Named, RecordType } from '../../../catalog/schema.ts';

export const title: Named = {
  en: 'Hello, I need copies of my medical records',
  zh: '您好，我需要复印病历资料',
  pinyin: 'nín hǎo, wǒ xūyào fùyìn bìnglì zīliào',
};

const lead: Bilingual = { en: 'These are the ones I need.', zh: '请帮我准备下面这些资料。' };

export const answersTitle: Bilingual = { en: 'Staff: tap your answer', zh: '请点一下您的回答' };

export const answers = ['now', 'office', 'wait', 'no'] as const;
export type Answer = (typeof answers)[number];

export const answerWords: Readonly<Record<Exclude<Answer, 'office'>, Bilingual>> = {
  now: { en: 'Yes, now', zh: '可以，现在办' },
  wait: { en: 'Wait some days', zh: '需要等几天' },
  no: { en: 'No', zh: '不可以' },
};

/** Where a desk sends people on: to the office of the whole file, and from there to the one who wrote it. */
export function sentOn(side: 'china' | 'home', office: string): { to: string; words: Bilingual } {
  if (side === 'home')
    return office === 'home-records-department'
      ? { to: 'home-hospital-department', words: { en: 'Ask the department', zh: '请问相关科室' } }
      : { to: 'home-records-department', words: { en: 'To medical records', zh: '请去病案部门' } };
  return office === 'medical-records-office'
    ? { to: 'ward', words: { en: 'Back to the ward', zh: '请去病区' } }
    : { to: 'medical-records-office', words: { en: 'To the records office', zh: '请去病案室' } };
}

export const factWords = {
  name: { en: 'Name (passport)', zh: '姓名（护照）' },
  native: { en: 'Name (own script)', zh: '姓名（本国文字）' },
  birth: { en: 'Date of birth', zh: '出生日期' },
  discharge: { en: 'Discharge date', zh: '出院日期' },
} satisfies Record<string, Bilingual>;

export const numberWords: Readonly<Record<HospitalNumber['kind'], Bilingual>> = {
  'visit-card': { en: 'Patient card number', zh: '就诊卡号' },
  admission: { en: 'Admission number', zh: '住院号' },
  record: { en: 'Record number', zh: '病案号' },
  pathology: { en: 'Pathology number', zh: '病理号' },
  imaging: { en: 'Imaging number', zh: '影像号' },
  'home-record': { en: 'Record number at home', zh: '当地病历号' },
  other: { en: 'Other number', zh: '其他号码' },
};

/** What to ask for besides the list: the seal on paper, a disc for images, and how slides are lent. */
export function requestLines(records: readonly RecordType[], side: 'china' | 'home'): Bilingual[] {
  const has = (form: RecordType['forms'][number]) => records.some((record) => record.forms.includes(form));
  return [
    lead,
    ...(side === 'china' && has('paper') ? [copyRequest.seal] : []),
    ...(has('dicom') ? [copyRequest.disc] : []),
    ...(has('glass') ? [copyRequest.slides] : []),
  ];
}
