/** catalog: questions that fit any case, whatever the condition. */
import type { Question } from '../schema.ts';

// Asking about one decision gets a better answer than "What should I do?":
// medtourmatch.com/blog/remote-medical-second-opinion-china/
export const generalQuestions: readonly Question[] = [
  {
    id: 'gen-diagnosis-agree',
    group: 'general',
    text: {
      en: 'Based on these records, do you agree with my diagnosis, and is it complete?',
      zh: '根据这些资料，您是否同意目前的诊断？诊断是否完整？',
    },
    // Where a diagnosis review or a return home is meant, `dx-consistent` asks the same.
    suggestWhen: ['pre-travel', ['before-travel', 'treatment-review'], ['before-travel', 'next-step']],
    weight: 1,
    needs: ['discharge-summary', 'pathology-report'],
  },
  {
    id: 'gen-confidence',
    group: 'general',
    text: {
      en: 'How certain are you, and what would change your mind?',
      zh: '您的把握有多大？什么结果会改变您的判断？',
    },
    suggestWhen: ['always'],
    weight: 2,
    needs: [],
  },
  {
    id: 'gen-missing-records',
    group: 'general',
    text: {
      en: 'Which records or tests are missing for a firm opinion?',
      zh: '要给出明确的意见，还缺哪些资料或检查？',
    },
    suggestWhen: ['always'],
    weight: 1,
    needs: [],
  },
  {
    id: 'gen-decision-deadline',
    group: 'general',
    text: {
      en: 'By when must the next decision be made, and what is the risk of waiting?',
      zh: '下一步最晚什么时候要做决定？等待有什么风险？',
    },
    suggestWhen: ['plan-proposed', 'next-step', 'pre-travel'],
    weight: 1,
    needs: ['proposed-treatment-plan'],
  },
  {
    id: 'gen-options',
    group: 'general',
    text: {
      en: 'What are all the reasonable options, including no treatment for now?',
      zh: '合理的选择有哪些？包括暂时不治疗吗？',
    },
    suggestWhen: ['before-travel', 'next-step', 'plan-proposed'],
    weight: 1,
    needs: [],
  },
  {
    id: 'gen-benefit-risk',
    group: 'general',
    text: {
      en: 'For each option, what are the benefit, the main risks and the chance of success?',
      zh: '每种方案的获益、主要风险和成功的可能性各是多少？',
    },
    suggestWhen: ['before-travel', 'next-step', 'plan-proposed'],
    weight: 2,
    needs: [],
  },
  {
    id: 'gen-guideline',
    group: 'general',
    text: { en: 'Which guideline or evidence supports your advice?', zh: '您的建议依据哪些指南或证据？' },
    suggestWhen: ['treatment-review', 'next-step', 'prior-opinion'],
    weight: 3,
    needs: [],
  },
  {
    id: 'gen-difference',
    group: 'general',
    text: {
      en: 'Does your view differ from that of my current doctors? If so, where and why?',
      zh: '您的看法与我现在的医生有没有不同？如果有，在哪里？为什么？',
    },
    suggestWhen: ['plan-proposed', 'prior-opinion', 'team-meeting'],
    weight: 2,
    needs: ['proposed-treatment-plan'],
  },
  {
    id: 'gen-values',
    group: 'general',
    text: {
      en: 'How should what matters most to me (work, pregnancy, moving freely) shape the plan?',
      zh: '结合我最看重的方面（如工作、生育、行动能力），方案应如何调整？',
    },
    suggestWhen: ['plan-proposed', 'next-step', 'pre-travel'],
    weight: 3,
    needs: ['case-summary'],
  },
  {
    id: 'gen-limits',
    group: 'general',
    text: { en: 'What can you not judge without examining me?', zh: '没有当面检查，哪些方面您无法判断？' },
    suggestWhen: ['always'],
    weight: 3,
    needs: [],
  },
  {
    id: 'gen-rehabilitation',
    group: 'general',
    text: {
      en: 'Which rehabilitation suits my case, when should it start and who should guide it?',
      zh: '哪种康复适合我？什么时候开始？由谁指导？',
    },
    suggestWhen: [
      ['after-treatment', 'surgery'],
      ['cardiovascular', 'treated'],
    ],
    weight: 3,
    needs: ['function-rehab-assessment'],
  },
];
