/** fertility: tests of both partners and the record of treatment cycles. */
import type { RecordType } from '../schema.ts';

export const fertilityRecords: readonly RecordType[] = [
  {
    id: 'ovarian-reserve',
    name: {
      en: 'Ovarian reserve tests (AMH, FSH, follicle count)',
      zh: '卵巢储备检查',
      pinyin: 'luǎncháo chǔbèi jiǎnchá',
    },
    why: {
      en: 'These tests estimate how many eggs the ovaries may still give. The doctor needs them to judge the options for treatment.',
      zh: '这些检查估计卵巢还可能提供多少卵子。医生要靠它们判断有哪些治疗选择。',
    },
    forms: ['paper'],
    offices: {
      china: ['specialist-department', 'laboratory', 'hospital-app', 'medical-records-office'],
      home: ['home-hospital-department', 'home-doctor', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask for the AMH value with its unit. Labs use different units.',
        zh: '请提供 AMH 数值并写明单位，各实验室的单位可能不同。',
      },
      {
        en: 'Ask for FSH and oestradiol with the day of the cycle.',
        zh: '请提供 FSH 和雌二醇的结果，并写明是月经第几天抽血。',
      },
      {
        en: 'Ask for the follicle count from the ultrasound, with its date.',
        zh: '请提供超声的基础卵泡数和检查日期。',
      },
      {
        en: 'Skip this record if it does not fit you or your partner.',
        zh: '如果您和伴侣不需要这项检查，可以跳过。',
      },
    ],
    translation: 1,
    appliesWhen: ['fertility'],
    required: ['fertility'],
    core: false,
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'semen-analysis',
    name: { en: 'Semen analysis', zh: '精液分析', pinyin: 'jīngyè fēnxī' },
    why: {
      en: 'This test counts sperm and checks how they move and look. The doctor needs it to judge the cause and the options.',
      zh: '这项检查看精子的数量、活力和形态。医生要靠它判断原因和可选的办法。',
    },
    forms: ['paper'],
    offices: {
      china: ['laboratory', 'specialist-department', 'hospital-app', 'medical-records-office'],
      home: ['home-hospital-department', 'home-doctor', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask for the full report, with the days without sex before the test.',
        zh: '请提供完整报告，并写明检查前禁欲几天。',
      },
      {
        en: 'Ask which edition of the WHO manual the lab used. Normal ranges depend on it.',
        zh: '问一下实验室用的是第几版世界卫生组织手册，参考范围会因版本不同而不同。',
      },
      { en: 'Add a DNA fragmentation test if one was done.', zh: '如果做过精子 DNA 碎片检查，请一并附上。' },
      {
        en: 'Skip this record if it does not fit you or your partner.',
        zh: '如果您和伴侣不需要这项检查，可以跳过。',
      },
    ],
    translation: 1,
    appliesWhen: ['fertility'],
    required: ['fertility'],
    core: false,
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'uterus-tube-tests',
    name: {
      en: 'Womb and tube tests (HSG, hysteroscopy, pelvic ultrasound)',
      zh: '子宫输卵管造影 / 宫腔镜 / 盆腔超声',
      pinyin: 'zǐgōng shūluǎnguǎn zàoyǐng / gōngqiāngjìng / pénqiāng chāoshēng',
    },
    why: {
      en: 'These tests show the shape of the womb and whether the tubes are open. The doctor looks for a cause that could be treated first.',
      zh: '这些检查看子宫的形态和输卵管是否通畅。医生要找出是否有应先处理的问题。',
    },
    forms: ['paper', 'dicom'],
    offices: {
      china: ['specialist-department', 'imaging-department', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department', 'home-doctor'],
    },
    steps: [
      {
        en: 'Ask for each report with its pictures, and for the image files of the HSG.',
        zh: '请索取每份报告和图片，输卵管造影请要影像原始数据。',
      },
      {
        en: 'If tissue was taken, ask for the pathology report too.',
        zh: '如果取了组织，请一并索取病理报告。',
      },
      { en: 'Skip this record if no such test was done.', zh: '如果没有做过这类检查，可以跳过。' },
    ],
    translation: 1,
    appliesWhen: ['fertility'],
    required: ['fertility'],
    core: false,
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'art-cycle-record',
    name: {
      en: 'IVF / IUI cycle and embryo record',
      zh: '辅助生殖周期及胚胎记录',
      pinyin: 'fǔzhù shēngzhí zhōuqī jí pēitāi jìlù',
    },
    why: {
      en: 'This tells what was done in each cycle: medicines, doses, eggs, embryos and results. The next team uses it to plan what to change or keep.',
      zh: '它记录每个周期的用药、剂量、取卵、胚胎和结果。接手的团队据此决定哪些要调整、哪些可以保留。',
    },
    forms: ['paper'],
    offices: {
      china: ['specialist-department', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask for a record of every cycle: medicines, doses, eggs collected, fertilisation and embryo grades.',
        zh: '请索取每个周期的记录：用药、剂量、取卵数、受精情况和胚胎评级。',
      },
      {
        en: 'Ask for proof of storage if eggs, sperm or embryos are frozen there.',
        zh: '如果有冷冻保存的卵子、精子或胚胎，请索取保存证明。',
      },
      {
        en: 'Ask whether both partners must sign. The embryo lab may have its own form.',
        zh: '问一下是否需要双方签字，胚胎实验室可能有自己的表格。',
      },
      { en: 'Skip this record if you had no cycle yet.', zh: '如果还没有做过周期，可以跳过。' },
    ],
    translation: 1,
    appliesWhen: [['fertility', 'fertility-cycle']],
    required: ['fertility'],
    core: false,
    source: 'general knowledge, unconfirmed',
  },
];
