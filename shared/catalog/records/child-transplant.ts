/** child and transplant: records that only these cases need. */
import type { RecordType } from '../schema.ts';

export const childTransplantRecords: readonly RecordType[] = [
  {
    id: 'birth-growth-record',
    name: {
      en: 'Birth, growth and development record',
      zh: '出生及生长发育记录',
      pinyin: 'chūshēng jí shēngzhǎng fāyù jìlù',
    },
    why: {
      en: 'This tells about the birth, growth and first skills, such as sitting and talking. Doctors read illness in a child, or a rare disease, against it.',
      zh: '它记录出生情况、身高体重，以及坐、走、说话等发育过程。判断儿童疾病或罕见病时，医生要拿它作对照。',
    },
    forms: ['paper'],
    offices: {
      china: ['patient', 'outpatient-office', 'medical-records-office'],
      home: ['patient', 'home-doctor', 'home-records-department'],
    },
    steps: [
      {
        en: 'Look at home first. Parents often keep the child health booklet.',
        zh: '先在家里找一找，儿童保健手册常由家长保管。',
      },
      {
        en: 'Copy the weeks of pregnancy at birth, birth weight, growth charts and dates of first skills.',
        zh: '复印出生孕周、出生体重、生长曲线和各项发育的时间。',
      },
      {
        en: 'Ask the birth hospital for what is missing. In China: parents bring their ID and the birth certificate or household book.',
        zh: '缺少的部分请问出生医院。在中国，家长要带身份证件，以及出生证明或户口簿。',
      },
    ],
    translation: 2,
    appliesWhen: ['child', 'rare'],
    required: ['child'],
    recommended: ['rare'],
    core: false,
    instead: {
      en: 'Write down what you remember with rough dates. Mark it as from memory.',
      zh: '把记得的情况和大概时间写下来，并注明是凭记忆。',
    },
    source: 'yantai.gov.cn/art/2023/7/13/art_67200_3135783.html; otherwise general knowledge, unconfirmed',
  },
  {
    id: 'transplant-workup',
    name: {
      en: 'Transplant work-up and HLA typing',
      zh: '移植评估 / HLA 配型',
      pinyin: 'yízhí pínggū / HLA pèixíng',
    },
    why: {
      en: 'These are the tests that show whether a transplant may be possible, and how well a donor matches. A new team reads them before it plans anything.',
      zh: '这些检查说明能否考虑移植，以及与供者是否匹配。新的团队要先看它们，再作打算。',
    },
    forms: ['paper'],
    offices: {
      china: ['specialist-department', 'laboratory', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask the transplant centre for the full work-up, with the date of each test.',
        zh: '请移植中心提供完整的评估资料，并写明每项检查的日期。',
      },
      {
        en: 'Ask for the lab report of your HLA typing, not a summary of it.',
        zh: '请索取 HLA 配型的实验室原始报告，不要只拿摘要。',
      },
      {
        en: 'Ask the donor before you share donor papers. They belong to that person too.',
        zh: '提供供者资料之前，先征得供者同意，这也是对方的个人信息。',
      },
      {
        en: 'Keep it out of your first message. Share it only when a clinic asks and you agree.',
        zh: '第一次联系时先不要发送。等医院提出需要，并且您同意，再提供。',
      },
    ],
    translation: 1,
    appliesWhen: ['transplant'],
    required: ['transplant'],
    core: false,
    // HLA types are inherited and the donor, often a relative, is a second person.
    sensitive: 'genetic',
    source: 'general knowledge, unconfirmed',
  },
];
