/** catalog: questions about medicines. */
import type { Question } from '../schema.ts';

// Medicines given in China need a check of equivalents, doses, interactions and tapering:
// chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china
export const medicineQuestions: readonly Question[] = [
  {
    id: 'rx-review',
    group: 'medicines',
    text: { en: 'Is each medicine still needed at this dose?', zh: '每种药是否仍需按现在的剂量服用？' },
    suggestWhen: ['continuity', 'chronic'],
    weight: 2,
    needs: ['medication-list'],
  },
  {
    id: 'rx-interactions',
    group: 'medicines',
    text: {
      en: 'Do any of my medicines interact, including herbs and Chinese patent medicines?',
      zh: '我的药之间有没有相互作用？包括中药和中成药。',
    },
    suggestWhen: ['chinese-medicine', 'continuity', 'chronic', ['after-treatment', 'treated']],
    weight: 2,
    needs: ['medication-list', 'tcm-record'],
  },
  {
    id: 'rx-taper',
    group: 'medicines',
    text: {
      en: 'Which of my medicines must not be stopped suddenly, and how would they be reduced?',
      zh: '哪些药不能突然停？如果要减量，应怎样进行？',
    },
    suggestWhen: ['continuity', ['after-treatment', 'treated']],
    weight: 2,
    needs: ['medication-list'],
  },
  {
    id: 'rx-usual-dose',
    group: 'medicines',
    text: {
      en: 'Are my doses in line with what is usual here?',
      zh: '我的用药剂量与当地的常用剂量一致吗？',
    },
    suggestWhen: [['after-treatment', 'continuity']],
    weight: 3,
    needs: ['medication-list'],
  },
];
