/** catalog: questions for the other condition areas. */
import type { Question } from '../schema.ts';

export const otherAreaQuestions: readonly Question[] = [
  {
    id: 'or-conservative',
    group: 'orthopaedic',
    text: {
      en: 'Has treatment without surgery been tried for long enough?',
      zh: '不手术的保守治疗是否已尝试得足够充分？',
    },
    suggestWhen: [
      ['orthopaedic', 'before-travel'],
      ['orthopaedic', 'next-step'],
      ['orthopaedic', 'plan-proposed'],
    ],
    weight: 1,
    needs: ['function-rehab-assessment'],
  },
  {
    id: 'or-procedure-fit',
    group: 'orthopaedic',
    text: {
      en: 'Does the proposed operation fit my images and my symptoms?',
      zh: '建议的手术与我的影像和症状是否相符？',
    },
    suggestWhen: [['orthopaedic', 'plan-proposed']],
    weight: 1,
    needs: ['imaging-dicom'],
  },
  {
    id: 'or-implant-choice',
    group: 'orthopaedic',
    text: {
      en: 'Which implant suits me, how long does it last and how is it replaced?',
      zh: '哪种植入物适合我？能用多久？以后如何翻修？',
    },
    suggestWhen: [
      ['orthopaedic', 'implant'],
      ['orthopaedic', 'plan-proposed'],
    ],
    weight: 2,
    needs: ['implant-record'],
  },
  {
    id: 'or-rehab',
    group: 'orthopaedic',
    text: {
      en: 'What is the rehabilitation plan, and when can I bear weight and return to work?',
      zh: '康复计划是什么？什么时候可以负重、恢复工作？',
    },
    suggestWhen: ['orthopaedic'],
    weight: 1,
    needs: ['operative-note'],
  },
  {
    id: 'cv-lesion-significance',
    group: 'cardiovascular',
    text: {
      en: 'Are any narrowed vessels or valve changes serious enough to need treatment?',
      zh: '如果有血管狭窄或瓣膜病变，是否严重到需要治疗？',
    },
    suggestWhen: ['cardiovascular'],
    weight: 1,
    needs: ['cath-angiogram', 'echo-study'],
  },
  {
    id: 'cv-med-stent-surgery',
    group: 'cardiovascular',
    text: {
      en: 'Medicines, a stent, a catheter valve or open surgery: which suits me?',
      zh: '药物、支架、介入瓣膜、开放手术，哪种适合我？',
    },
    suggestWhen: [
      ['cardiovascular', 'before-travel'],
      ['cardiovascular', 'next-step'],
      ['cardiovascular', 'plan-proposed'],
    ],
    weight: 1,
    needs: ['cath-angiogram'],
  },
  {
    id: 'cv-antithrombotic',
    group: 'cardiovascular',
    text: {
      en: 'Which blood thinners do I need, for how long, and what if I need an operation?',
      zh: '我需要哪些抗凝药或抗血小板药？用多久？需要手术时怎么办？',
    },
    suggestWhen: ['cardiovascular'],
    weight: 2,
    needs: ['medication-list'],
  },
  {
    id: 'ne-localise',
    group: 'neurological',
    text: { en: 'Do the images and tests explain my symptoms?', zh: '影像和检查结果能否解释我的症状？' },
    suggestWhen: ['neurological'],
    weight: 1,
    needs: ['imaging-dicom', 'neurophysiology'],
  },
  {
    // Offered, not suggested: no fact of the case says that there are seizures.
    id: 'ne-seizure-plan',
    group: 'neurological',
    text: {
      en: 'Which type of seizure do I have, and is an assessment for surgery useful?',
      zh: '我的发作属于哪种类型？是否应做手术评估？',
    },
    weight: 3,
    needs: ['neurophysiology', 'photo-video'],
  },
  {
    id: 'ne-recovery',
    group: 'neurological',
    text: {
      en: 'What recovery is realistic, and which rehabilitation comes first?',
      zh: '可以期待怎样的恢复？先做哪种康复？',
    },
    suggestWhen: ['neurological'],
    weight: 2,
    needs: ['function-rehab-assessment'],
  },
  {
    id: 'ne-tumour-aneurysm-watch',
    group: 'neurological',
    text: {
      en: 'Is it better to operate, to use radiosurgery or to watch?',
      zh: '手术、放射外科治疗还是观察，哪个更合适？',
    },
    suggestWhen: [
      ['neurological', 'next-step'],
      ['neurological', 'plan-proposed'],
    ],
    weight: 2,
    needs: ['imaging-dicom'],
  },
  {
    id: 'fe-cause',
    group: 'fertility',
    text: {
      en: 'What is the main cause, looking at both partners?',
      zh: '从双方的情况来看，主要原因是什么？',
    },
    suggestWhen: ['fertility'],
    weight: 1,
    needs: ['ovarian-reserve', 'semen-analysis'],
  },
  {
    id: 'fe-why-failed',
    group: 'fertility',
    text: {
      en: 'Why might earlier cycles not have worked, and what would you change?',
      zh: '之前的周期未成功，可能的原因是什么？您会如何调整？',
    },
    suggestWhen: [['fertility', 'treated']],
    weight: 1,
    needs: ['art-cycle-record'],
  },
  {
    id: 'fe-embryo-use',
    group: 'fertility',
    text: {
      en: 'If embryos are stored, should we use them or start a new cycle?',
      zh: '如果有冻存胚胎，先用冻存胚胎还是重新开始一个周期？',
    },
    suggestWhen: ['fertility'],
    weight: 3,
    needs: ['art-cycle-record'],
  },
  {
    id: 'fe-chance-age',
    group: 'fertility',
    text: {
      en: 'What is the realistic chance per transfer at my age?',
      zh: '以我的年龄，每次移植胚胎的实际成功率大约是多少？',
    },
    suggestWhen: ['fertility'],
    weight: 2,
    needs: ['ovarian-reserve'],
  },
  {
    id: 'fe-legal-eligibility',
    group: 'fertility',
    text: {
      en: 'Which legal conditions apply in China (for example proof of marriage, donor rules)?',
      zh: '在中国就医需满足哪些法律条件（例如婚姻证明、供精供卵的规定）？',
    },
    suggestWhen: [['fertility', 'before-travel']],
    weight: 2,
    needs: [],
  },
  {
    id: 'ch-targets',
    group: 'chronic',
    text: {
      en: 'Which targets should I have (blood pressure, HbA1c, LDL)?',
      zh: '我的控制目标（血压、糖化血红蛋白、低密度脂蛋白等）应是多少？',
    },
    suggestWhen: ['chronic'],
    weight: 1,
    needs: ['home-monitoring-log', 'lab-results'],
  },
  {
    id: 'ch-simplify',
    group: 'chronic',
    text: { en: 'Can my medicines be made simpler?', zh: '我的用药能否简化？' },
    suggestWhen: ['chronic'],
    weight: 2,
    needs: ['medication-list'],
  },
  {
    id: 'ch-complication-screen',
    group: 'chronic',
    text: {
      en: 'Which complications should be checked for, and when?',
      zh: '应筛查哪些并发症？什么时候查？',
    },
    suggestWhen: ['chronic'],
    weight: 1,
    needs: ['lab-results'],
  },
  {
    id: 'un-pattern',
    group: 'undiagnosed',
    text: { en: 'Which conditions fit the whole pattern?', zh: '综合所有表现来看，可能是哪些疾病？' },
    suggestWhen: ['undiagnosed'],
    weight: 1,
    needs: ['care-timeline', 'admission-note'],
  },
  {
    id: 'un-test-order',
    group: 'undiagnosed',
    text: {
      en: 'Which tests come next, in which order, and when can testing stop?',
      zh: '接下来做哪些检查？按什么顺序？什么时候可以不再查？',
    },
    suggestWhen: ['undiagnosed', 'rare'],
    weight: 1,
    needs: [],
  },
  {
    id: 'rd-genetics',
    group: 'undiagnosed',
    text: {
      en: 'Is a genetic test or a new analysis worthwhile, for my family as well?',
      zh: '是否值得做基因检测或重新分析？家人也需要吗？',
    },
    suggestWhen: ['rare', ['undiagnosed', 'child'], ['undiagnosed', 'gene-test']],
    weight: 1,
    needs: ['germline-report'],
  },
  {
    id: 'rd-centre',
    group: 'undiagnosed',
    text: {
      en: 'Which centre has the most experience with this condition?',
      zh: '哪家中心诊治这种病的经验最多？',
    },
    suggestWhen: ['rare'],
    weight: 2,
    needs: [],
  },
  {
    id: 'pe-growth-effects',
    group: 'child-transplant',
    text: {
      en: 'How will treatment affect growth, school and vaccines?',
      zh: '治疗对生长发育、上学和接种疫苗有什么影响？',
    },
    suggestWhen: ['child'],
    weight: 1,
    needs: ['birth-growth-record', 'vaccination-record'],
  },
  {
    id: 'tp-candidate',
    group: 'child-transplant',
    text: {
      en: 'Is a transplant an option for me, and what would rule it out?',
      zh: '我是否适合移植？哪些因素会排除移植？',
    },
    suggestWhen: ['transplant'],
    weight: 1,
    needs: ['transplant-workup'],
  },
  {
    id: 'tp-levels',
    group: 'child-transplant',
    text: {
      en: 'Which target levels apply to my anti-rejection medicines, and who checks them at home?',
      zh: '我的抗排斥药（免疫抑制剂）目标浓度是多少？回国后由谁监测？',
    },
    suggestWhen: [
      ['transplant', 'after-treatment'],
      ['transplant', 'treated'],
    ],
    weight: 1,
    needs: ['medication-list', 'lab-results'],
  },
];
