/** Records of visits, letters and medicines outside a hospital stay. */
import type { RecordType } from '../schema.ts';

export const clinicRecords: readonly RecordType[] = [
  {
    id: 'outpatient-record',
    name: { en: 'Outpatient clinic record', zh: '门诊病历', pinyin: 'ménzhěn bìnglì' },
    why: {
      en: 'These are the notes a doctor wrote at your clinic visits. They show how the illness began and what was thought at each step.',
      zh: '这是医生在门诊时写的记录。从中能看出病是怎么开始的，每一步医生是怎么考虑的。',
    },
    forms: ['paper', 'link'],
    offices: {
      china: ['patient', 'hospital-app', 'self-service-kiosk', 'outpatient-office', 'medical-records-office'],
      home: ['home-doctor', 'home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Look for a booklet or papers you already have. In China: patients usually keep the clinic booklet themselves.',
        zh: '先找手头的病历本和单据。在中国，门诊病历本一般由病人自己保管。',
      },
      {
        en: 'Ask for the notes of the last 3 to 6 months. Some centres want no older ones.',
        zh: '索取最近 3 至 6 个月的记录，有的医院只看这段时间的。',
      },
      {
        en: 'In China: try the hospital app or kiosk. Kiosk prints often have no seal, so ask the outpatient office to stamp them if you need one.',
        zh: '在中国，可以用医院手机应用或自助机打印。自助机打印件常常没有盖章，需要时请门诊办公室盖章。',
      },
    ],
    translation: 1,
    appliesWhen: ['outpatient'],
    required: ['pre-travel'],
    recommended: ['always'],
    core: true,
    instead: {
      en: 'Ask for a letter that sums up the visits.',
      zh: '可以请医生写一封信，概括历次就诊情况。',
    },
    loinc: { code: '34108-1', display: 'Outpatient Note' },
    source:
      'uclahealth.org/international-services/become-patient/become-patient-video; State Council Order 701 (2018), Art. 16',
  },
  {
    id: 'emergency-record',
    name: { en: 'Emergency department record', zh: '急诊病历', pinyin: 'jízhěn bìnglì' },
    why: {
      en: 'This tells what was found and done in the emergency department. It shows how serious the attack was and what helped.',
      zh: '记录急诊时查到了什么、做了什么处理。医生能看出当时有多重，什么治疗起了作用。',
    },
    forms: ['paper'],
    offices: {
      china: ['emergency-department', 'outpatient-office', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask the desk of the emergency department, with the date and your ID.',
        zh: '带上证件，说明就诊日期，到急诊窗口询问。',
      },
      {
        en: 'Give the emergency visit number if you have it. It often differs from the admission number.',
        zh: '如有急诊号请一并提供，它常常和住院号不一样。',
      },
    ],
    translation: 2,
    appliesWhen: ['emergency-visit'],
    recommended: ['cardiovascular', 'neurological', 'undiagnosed'],
    core: false,
    loinc: { code: '34111-5', display: 'Emergency department Note' },
    source: 'Rules on Medical Records in Medical Institutions (2013), Art. 19',
  },
  {
    id: 'referral-letter',
    name: { en: 'Referral letter', zh: '转诊信', pinyin: 'zhuǎnzhěn xìn' },
    why: {
      en: 'This is a short letter from one of your doctors to the next. It puts the medical question in a doctor’s own words.',
      zh: '由您的医生写给下一位医生的短信。它用医生的话说清楚要解决的问题。',
    },
    forms: ['paper'],
    offices: {
      china: ['attending-doctor', 'international-department', 'specialist-department'],
      home: ['home-doctor', 'home-hospital-department'],
    },
    steps: [
      {
        en: 'Ask the doctor who knows you best: your family doctor or specialist at home, or the attending doctor in China.',
        zh: '请最了解您的医生来写：在当地是家庭医生或专科医生，在中国是主管医生。',
      },
      {
        en: 'Ask for the diagnosis, the question, the treatment so far, and a way to reach the doctor.',
        zh: '请医生写明诊断、要咨询的问题、做过的治疗和联系方式。',
      },
      {
        en: 'Check what the clinic asks. Some programmes need your own doctor to take part.',
        zh: '看看接收医院的要求，有的项目要求您自己的医生参与。',
      },
    ],
    translation: 1,
    required: ['continuity'],
    recommended: ['pre-travel'],
    core: true,
    instead: {
      en: 'Use the discharge summary or the last clinic letter, if your doctor writes no letter.',
      zh: '如果医生不写转诊信，可以用出院小结或最近一次门诊记录代替。',
    },
    loinc: { code: '57133-1', display: 'Referral note' },
    source: 'poso.partners.org/Home/ProviderHome',
  },
  {
    id: 'diagnosis-certificate',
    name: { en: 'Diagnosis certificate', zh: '诊断证明书', pinyin: 'zhěnduàn zhèngmíngshū' },
    why: {
      en: 'This is a short stamped paper that names your illness. It often serves insurers, visas or work, and says too little to replace a discharge summary.',
      zh: '一张盖章的证明，写明您的诊断。它常用于保险、签证或请假，内容很少，不能代替出院小结。',
    },
    forms: ['paper'],
    offices: {
      china: ['attending-doctor', 'outpatient-office'],
      home: ['home-doctor', 'home-hospital-department'],
    },
    steps: [
      {
        en: 'Ask the doctor who treated you to write it.',
        zh: '请给您看病的医生开具。',
      },
      {
        en: 'In China: take it to the outpatient office or the admissions desk for the stamp, ideally on the same day.',
        zh: '在中国，开好后到门诊办公室或出入院处盖章，最好当天办完。',
      },
    ],
    translation: 2,
    recommended: ['continuity'],
    core: true,
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'proposed-treatment-plan',
    name: { en: 'Proposed treatment plan in writing', zh: '书面治疗方案', pinyin: "shūmiàn zhìliáo fāng'àn" },
    why: {
      en: 'This says what your doctors want to do next. The reviewing doctor can only judge a plan that is written down.',
      zh: '写明医生接下来打算怎么治。方案写成文字，另一位医生才好评估。',
    },
    forms: ['paper'],
    offices: {
      china: ['attending-doctor', 'specialist-department', 'international-department'],
      home: ['home-doctor', 'home-hospital-department'],
    },
    steps: [
      {
        en: 'Ask for the names of the medicines, doses and number of cycles, or the name of the operation.',
        zh: '请医生写明药名、剂量和疗程数，或者手术名称。',
      },
      {
        en: 'Ask by which date you must decide, and write it here.',
        zh: '问清楚最晚什么时候要做决定，并填在这里。',
      },
    ],
    translation: 1,
    appliesWhen: ['plan-proposed'],
    required: ['next-step', 'pre-travel'],
    recommended: ['diagnosis-review', 'treatment-review'],
    core: true,
    instead: {
      en: 'Write down what you were told, with the date, and ask the doctor to sign or correct it.',
      zh: '可以把医生说的记下来，写上日期，请医生签字或改正。',
    },
    loinc: { code: '18776-5', display: 'Plan of care note' },
    source: 'chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china',
  },
  {
    id: 'prior-second-opinion',
    name: { en: 'Earlier second opinions', zh: '既往第二诊疗意见', pinyin: "jìwǎng dì'èr zhěnliáo yìjiàn" },
    why: {
      en: 'These are reports from other experts you asked before. They show where the experts agreed and where they did not.',
      zh: '这是您以前请教过的其他专家写的意见。从中能看出专家们哪里一致，哪里不同。',
    },
    forms: ['paper'],
    offices: {
      china: ['patient', 'international-department', 'specialist-department'],
      home: ['patient', 'home-hospital-department'],
    },
    steps: [
      {
        en: 'Find the full written report, not only the email that came with it.',
        zh: '找出完整的书面意见，不要只有往来邮件。',
      },
      {
        en: 'Ask the earlier reviewer for a copy if you do not have one.',
        zh: '手头没有的话，向当时的医院或专家索取副本。',
      },
    ],
    translation: 2,
    appliesWhen: ['prior-opinion'],
    recommended: ['next-step', 'pre-travel'],
    core: true,
    loinc: { code: '51852-2', display: 'Letter' },
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'prescription',
    name: { en: 'Outpatient prescriptions', zh: '门诊处方', pinyin: 'ménzhěn chǔfāng' },
    why: {
      en: 'This proves which medicine and dose a doctor ordered. A doctor at home may need it to carry on, and customs may ask for it.',
      zh: '证明医生开了什么药、什么剂量。之后的医生续药时可能要看，过海关时也可能用到。',
    },
    forms: ['paper'],
    offices: {
      china: ['hospital-app', 'pharmacy', 'outpatient-office'],
      home: ['home-pharmacy', 'home-doctor'],
    },
    steps: [
      {
        en: 'Ask the pharmacy for a copy, or save the prescription from the hospital app.',
        zh: '向药房索取副本，或从医院手机应用里保存。',
      },
      {
        en: 'Check the rules for bringing medicines across the border before you travel.',
        zh: '出行前先查清携带药品过境的规定。',
      },
    ],
    translation: 2,
    appliesWhen: ['outpatient', 'chronic'],
    recommended: ['continuity', 'chronic'],
    core: false,
    instead: {
      en: 'Use photos of the pharmacy labels and boxes.',
      zh: '可以用药品标签和药盒的照片代替。',
    },
    loinc: { code: '57833-6', display: 'Prescription for medication Document' },
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'tcm-record',
    name: {
      en: 'Chinese medicine: herbs, patent medicines and injections',
      zh: '中药处方 / 中成药及中药注射剂清单',
      pinyin: 'zhōngyào chǔfāng / zhōngchéngyào jí zhōngyào zhùshèjì qīngdān',
    },
    why: {
      en: 'This lists the Chinese medicines you took and what is in them. They have no international name, so the doctor needs the ingredients to check for clashes.',
      zh: '列出您用过的中药和其中的成分。中药没有国际通用名，医生要看成分才能判断会不会与其他药冲突。',
    },
    forms: ['paper'],
    offices: {
      china: ['pharmacy', 'ward', 'attending-doctor', 'medical-records-office'],
      home: ['patient', 'home-pharmacy', 'home-doctor'],
    },
    steps: [
      {
        en: 'Ask the pharmacy or ward for the prescription with each herb and its amount.',
        zh: '向药房或病区索取处方，要有每味药的名称和用量。',
      },
      {
        en: 'Photograph both sides of each box, bottle or bag.',
        zh: '给每个药盒、药瓶或药袋的正反面拍照。',
      },
      {
        en: 'Write when you took it and how often.',
        zh: '写明什么时候用的，每天用几次。',
      },
    ],
    translation: 1,
    appliesWhen: ['chinese-medicine'],
    required: ['continuity'],
    recommended: ['always'],
    core: true,
    instead: {
      en: 'Send photos of the packs. Do not guess a Western name.',
      zh: '可以只发包装照片，不要自己猜对应的西药名。',
    },
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'vaccination-record',
    name: { en: 'Vaccination record', zh: '预防接种记录', pinyin: 'yùfáng jiēzhǒng jìlù' },
    why: {
      en: 'This lists your vaccines and their dates. Doctors often check it before a transplant, before treatment that weakens defences, and for children.',
      zh: '列出您打过的疫苗和日期。移植、使用降低免疫力的治疗之前，以及给孩子看病时，医生常常要核对。',
    },
    forms: ['paper'],
    offices: {
      china: ['patient', 'outpatient-office'],
      home: ['patient', 'home-doctor', 'home-records-department'],
    },
    steps: [
      {
        en: 'Look for your vaccination booklet or your national vaccine app.',
        zh: '找出预防接种证，或查看手机上的接种记录。',
      },
      {
        en: 'Ask the clinic that gave the vaccines for a print. In China: this is the vaccination clinic (接种门诊).',
        zh: '向打疫苗的机构要一份打印件，在中国是接种门诊。',
      },
    ],
    translation: 2,
    required: ['transplant', 'child'],
    core: true,
    loinc: { code: '11369-6', display: 'History of Immunization note' },
    source: 'general knowledge, unconfirmed',
  },
];
