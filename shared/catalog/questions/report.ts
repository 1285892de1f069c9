/** catalog: questions about the report and the process. */
import type { Question } from '../schema.ts';

export const reportQuestions: readonly Question[] = [
  {
    id: 'rp-who-signs',
    group: 'report',
    text: {
      en: 'Who writes and signs the opinion, and where are they licensed to practise?',
      zh: '意见由谁书写和签名？此人在哪里执业？',
    },
    suggestWhen: ['always'],
    weight: 3,
    needs: [],
  },
  {
    id: 'rp-written-language',
    group: 'report',
    text: {
      en: 'Will I get a written report, in which language and by when?',
      zh: '是否提供书面报告？用哪种语言？什么时候能拿到？',
    },
    suggestWhen: ['always'],
    weight: 3,
    needs: [],
  },
  {
    id: 'rp-follow-up-question',
    group: 'report',
    text: {
      en: 'Can I ask follow-up questions after reading the report, and how many?',
      zh: '看完报告后能否再提问？可以提几个？',
    },
    suggestWhen: ['always'],
    weight: 3,
    needs: [],
  },
];
