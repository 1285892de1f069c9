/** catalog: when a remote opinion helps, when it is not the right step, and what it cannot replace. */
import type { BadFit, Bilingual } from './schema.ts';

// Themes: medtourmatch.com/blog/remote-medical-second-opinion-china/ and
// chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china
export const opinionHelps: readonly { id: string; text: Bilingual }[] = [
  {
    id: 'check-diagnosis',
    text: { en: 'Check whether the diagnosis is right and complete', zh: '确认诊断是否正确、完整' },
  },
  { id: 'compare-options', text: { en: 'Compare the treatment options', zh: '比较各种治疗选择' } },
  { id: 'find-gaps', text: { en: 'Find records or tests that are missing', zh: '找出还缺哪些资料或检查' } },
  {
    id: 'decide-travel',
    text: { en: 'See whether a visit in person is worth planning', zh: '判断是否值得安排当面就诊' },
  },
  { id: 'find-specialist', text: { en: 'Find the right specialty and department', zh: '找到合适的专科和科室' } },
  {
    id: 'prepare-talk',
    text: { en: 'Prepare the talk with your own doctor', zh: '为与您自己的医生沟通做好准备' },
  },
];

export const opinionLimits: readonly { id: string; text: Bilingual }[] = [
  { id: 'emergency', text: { en: 'It does not replace emergency care.', zh: '它不能代替急救。' } },
  { id: 'examination', text: { en: 'It does not replace a physical examination.', zh: '它不能代替当面体格检查。' } },
  {
    id: 'missing-tests',
    text: { en: 'It does not replace a scan or test that has not been done.', zh: '它不能代替尚未做过的检查。' },
  },
  {
    id: 'local-care',
    text: { en: 'It does not replace treatment by your own doctor.', zh: '它不能代替您自己医生的治疗。' },
  },
  {
    id: 'not-final',
    text: {
      en: 'It is organised medical input for you and your doctor, and often not a final diagnosis.',
      zh: '它是供您和您的医生参考的医学意见，往往不是最终诊断。',
    },
  },
  {
    id: 'prescription',
    text: {
      en: 'Many remote opinions are advice only. Ask first if you expect a prescription.',
      zh: '许多远程意见仅供参考。如果您希望开药，请先问清楚。',
    },
  },
];

export const goodFits: readonly { id: string; text: Bilingual }[] = [
  {
    id: 'serious-diagnosis',
    text: { en: 'A new serious diagnosis, for example cancer', zh: '刚得到严重的诊断，例如癌症' },
  },
  {
    id: 'rare-complex',
    text: { en: 'A rare disease, or one that affects several organs', zh: '罕见病，或涉及多个器官的疾病' },
  },
  {
    id: 'unclear-diagnosis',
    text: { en: 'The diagnosis is unclear or has changed', zh: '诊断不明确，或有过改变' },
  },
  {
    id: 'irreversible-treatment',
    text: { en: 'Major treatment is proposed that cannot be undone', zh: '被建议接受重大且不可逆的治疗' },
  },
  { id: 'conflicting-advice', text: { en: 'Doctors have given different advice', zh: '不同医生的建议不一致' } },
  { id: 'not-working', text: { en: 'The treatment does not work as hoped', zh: '治疗效果不如预期' } },
  { id: 'plan-changed', text: { en: 'The treatment plan has changed', zh: '治疗方案有了改变' } },
  {
    id: 'next-step-unsure',
    text: {
      en: 'You are unsure about the next step: continue, operate or change a medicine',
      zh: '对下一步拿不定主意：继续治疗、手术还是换药',
    },
  },
  {
    id: 'surgery-follow-up',
    text: {
      en: 'You had surgery in China and a surgeon at home must know what was done',
      zh: '在中国做过手术，本国的外科医生需要了解手术经过',
    },
  },
  {
    id: 'differs-from-told',
    text: {
      en: 'The treatment was different from what you had been told to expect',
      zh: '实际的治疗与事先告知您的有所不同',
    },
  },
  {
    id: 'handover',
    text: {
      en: 'You are going home and doctors there must continue your care',
      zh: '您即将回国，需要当地医生接续治疗',
    },
  },
  {
    id: 'travel-decision',
    text: { en: 'You are deciding whether to travel for treatment', zh: '正在考虑是否出国就医' },
  },
];

// Written for a person who may be frightened: what to do instead comes first, and nobody is blamed.
export const badFits: readonly BadFit[] = [
  {
    id: 'urgent-in-treatment',
    text: {
      en: 'I am in hospital or in the middle of treatment, and something about it is urgent.',
      zh: '我正在住院或治疗中，并且有紧急的问题。',
    },
    advice: {
      en: 'Speak to your treating team first: they know your case and can act today. If nobody answers, ask for the head of the department or the medical affairs office of the hospital. A second opinion can follow later.',
      zh: '先找您的治疗团队：他们了解您的病情，今天就能处理。如果得不到答复，请找科主任或医院医务处。第二诊疗意见可以之后再做。',
    },
    source: 'https://chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china',
  },
  {
    id: 'mid-course',
    text: {
      en: 'I am in the middle of a course of chemotherapy or radiotherapy.',
      zh: '我正处在化疗或放疗的疗程之中。',
    },
    advice: {
      en: 'Keep to your treatment dates and tell your treating team about your plan. Some centres advise finishing the course first. Ask the centre whether it will review your case now.',
      zh: '按原定日期继续治疗，并把您的打算告诉治疗团队。有些中心建议先完成疗程。先问该中心现在能否审阅您的资料。',
    },
    appliesWhen: ['systemic-therapy', 'radiotherapy'],
    source:
      'https://www.mskcc.org/experience/become-patient/international-patients/requesting-medical-records-review-mail',
  },
  {
    id: 'needs-examination',
    text: {
      en: 'My question can only be answered by examining me, for example whether I can have surgery.',
      zh: '我的问题需要当面检查才能回答，例如我能否做手术。',
    },
    advice: {
      en: 'Book a visit in person with a suitable specialist. The records you collect here will be useful at that visit too.',
      zh: '请预约合适的专科医生当面就诊。您在这里整理的资料，就诊时同样有用。',
    },
    source: 'https://www.mskcc.org/experience/become-patient/international-patients/requesting-medical-records-review',
  },
  {
    id: 'wants-prescription',
    text: { en: 'I need a prescription or a refill.', zh: '我需要开药或续方。' },
    advice: {
      en: 'See your local doctor or ask a pharmacist. Remote reviewers often may not prescribe across a border. If a medicine runs out soon, arrange this first and do not stop it on your own.',
      zh: '请找当地医生，或咨询药师。远程审阅的医生往往不能跨境开药。如果药快用完，请先解决这件事，不要自行停药。',
    },
    source: 'https://medtourmatch.com/blog/remote-medical-second-opinion-china/',
  },
  {
    id: 'chosen-answer',
    text: {
      en: 'I hope for one particular answer, or for proof that a doctor made a mistake.',
      zh: '我希望得到某个特定的答案，或证明医生有过错。',
    },
    advice: {
      en: 'A reviewer looks at what helps you now, and may agree with your doctors. Open questions get the most useful reply. For a complaint, contact the complaints office of the hospital or a lawyer in that country.',
      zh: '审阅医生关注的是现在怎样对您有帮助，也可能同意原来医生的看法。开放式的问题最能得到有用的答复。如要投诉，请联系医院的投诉部门或当地律师。',
    },
    source: 'https://medtourmatch.com/blog/remote-medical-second-opinion-china/',
  },
  {
    id: 'no-records',
    text: { en: 'I have no medical records at all.', zh: '我没有任何病历资料。' },
    advice: {
      en: 'Request your records first: the checklist shows where and how to ask. If they cannot be had, book a visit in person where tests can be done again.',
      zh: '请先申请病历资料：清单会告诉您去哪里、怎样申请。如果确实拿不到，请预约当面就诊，重新做检查。',
    },
    source: 'https://medtourmatch.com/blog/remote-medical-second-opinion-china/',
  },
  {
    id: 'partial-records',
    text: { en: 'I plan to leave out some of the records.', zh: '我打算不提供其中一部分资料。' },
    advice: {
      en: 'A short summary is right for the first contact. For the opinion itself, give the reviewer everything: missing parts can lead to a wrong conclusion. If something is private, say that it is left out.',
      zh: '初次联系时只发简短摘要是合适的。正式出具意见时，请把全部资料交给审阅医生：缺少的部分可能导致错误的结论。如有不便公开的内容，请说明哪些没有提供。',
    },
    source: 'https://chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china',
  },
  {
    id: 'patient-unaware',
    text: {
      en: 'The patient does not know about this request or has not agreed to it.',
      zh: '患者本人不知道这次咨询，或没有同意。',
    },
    advice: {
      en: 'Talk to the patient first and ask for consent. If the patient cannot decide, the person who may decide by law signs. The treating team can help you find the words.',
      zh: '请先与患者沟通并征得同意。如果患者无法自己决定，由依法可以代为决定的人签字。治疗团队可以帮助您与患者沟通。',
    },
    appliesWhen: ['someone-acts'],
    source: '医疗机构病历管理规定(2013年版), Art. 17 and 18',
  },
  {
    id: 'wrong-specialty',
    text: {
      en: 'The reviewer is not a specialist in my condition.',
      zh: '审阅的医生不是治疗我这种疾病的专科医生。',
    },
    advice: {
      en: 'Ask for a reviewer with training in your condition, and ask the name and specialty before you pay.',
      zh: '请要求由受过相关专科训练的医生审阅，并在付款前问清医生的姓名和专业。',
    },
    source: 'https://chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china',
  },
  {
    id: 'general-online',
    text: {
      en: 'My case is complex, and I am asking a general doctor or an online question service.',
      zh: '我的病情复杂，而我正在咨询的是全科医生或网上问答服务。',
    },
    advice: {
      en: 'Such answers are of limited use for complex disease. Ask your doctor for a referral to a specialist centre, or choose a second-opinion programme of a hospital.',
      zh: '对复杂的疾病，这类答复的作用有限。请让您的医生转诊到专科中心，或选择医院的第二诊疗意见项目。',
    },
    source: 'https://chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china',
  },
  {
    id: 'centre-excludes',
    text: {
      en: 'The centre may not take patients from my country, of my age or with my condition.',
      zh: '该中心可能不接收我所在国家、年龄或病种的患者。',
    },
    advice: {
      en: 'Ask the centre before you collect or translate anything for it. Some exclude certain countries or diseases. Another centre can use the same package.',
      zh: '在为该中心收集或翻译资料之前先问清楚。有些中心不接收某些国家或病种。同一份资料包也可以交给别的中心。',
    },
    source:
      'https://www.childrenshospital.org/programs/online-second-opinions/frequently-asked-questions and https://www.dana-farber.org/appointments-second-opinions/second-opinion-program/faq',
  },
];

export const continuityNotes: readonly { id: string; text: Bilingual }[] = [
  {
    id: 'owner',
    text: {
      en: 'A second opinion does not replace an owner of your care plan. Make sure that one team holds full responsibility.',
      zh: '第二诊疗意见不能代替负责您整体治疗的团队。请确认有一个团队承担全部责任。',
    },
  },
  {
    id: 'follow-up',
    text: {
      en: 'A second opinion does not replace booked follow-up. Keep your appointments for scans and tests, or book them now.',
      zh: '第二诊疗意见不能代替已预约的复查。请按时做影像和化验复查，还没有预约的请现在预约。',
    },
  },
];
