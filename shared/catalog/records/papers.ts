/** Identity, permission, money and translation papers that travel with the medical ones. */
import type { RecordType } from '../schema.ts';

export const paperRecords: readonly RecordType[] = [
  {
    id: 'passport-id',
    name: { en: 'Passport or ID page', zh: '护照 / 身份证件', pinyin: 'hùzhào / shēnfèn zhèngjiàn' },
    why: {
      en: 'This shows the name and birth date that every record must match. Some centres turn away papers when they differ.',
      zh: '上面的姓名和出生日期要与所有资料一致。对不上时，有的医院会退回资料。',
    },
    forms: ['paper'],
    offices: { china: ['patient'], home: ['patient'] },
    steps: [
      {
        en: 'Scan the page with your photo and keep it on this device.',
        zh: '扫描有照片的那一页，先存在本设备上。',
      },
      {
        en: 'Do not send it with a first question. Send it only when a clinic you chose asks for it.',
        zh: '初次咨询时不要发送，等您选定的医院要求时再给。',
      },
      {
        en: 'Compare the spelling with your records and note each difference.',
        zh: '对照各份资料上的姓名拼写，把不同之处记下来。',
      },
    ],
    translation: 4,
    required: ['always'],
    core: true,
    sensitive: 'identity',
    source:
      'cityofhope.org/patient-care/clinical-departments-and-services/international-medicine/travel-abroad-your-cancer; chinapatienthelp.com/case-summary',
  },
  {
    id: 'release-authorisation',
    name: { en: 'Release authorisation or power of attorney', zh: '授权委托书', pinyin: 'shòuquán wěituōshū' },
    why: {
      en: 'This lets a person you trust collect your records. Without it a hospital may not hand them over.',
      zh: '写明您委托谁代领病历。没有它，医院可能不会把资料交给别人。',
    },
    forms: ['paper'],
    offices: {
      china: ['medical-records-office', 'patient'],
      home: ['home-records-department', 'patient'],
    },
    steps: [
      {
        en: 'Ask the hospital for its own form first.',
        zh: '先问医院有没有自己的表格。',
      },
      {
        en: 'Write both names, ID numbers, the hospital number, what may be collected, and until when.',
        zh: '写明双方姓名、证件号、住院号、可领取的资料和有效期。',
      },
      {
        en: 'Sign it and add copies of both IDs. In China: do this before you leave the country, and ask whether you or a close relative must be there.',
        zh: '签名并附上双方证件复印件。在中国，请在离境前办好，并问清是否需要本人或近亲属到场。',
      },
    ],
    translation: 2,
    appliesWhen: ['someone-acts'],
    required: ['someone-acts'],
    core: true,
    sensitive: 'identity',
    refused: {
      en: 'Ask which paper is missing. The 2013 rules let an authorised agent apply, while the 2018 rules ask for you or a close relative to be present, so hospitals differ.',
      zh: '问清还缺什么材料。2013 年的规定允许受托人申请，2018 年的条例要求患者或近亲属在场，各医院做法不一。',
    },
    loinc: { code: '64292-6', display: 'Release of information consent' },
    source:
      'Rules on Medical Records in Medical Institutions (2013), Art. 17 and 18; State Council Order 701 (2018), Art. 16',
  },
  {
    id: 'guardian-proof',
    name: {
      en: 'Proof of guardianship, kinship or representation',
      zh: '监护或亲属关系证明',
      pinyin: 'jiānhù huò qīnshǔ guānxì zhèngmíng',
    },
    why: {
      en: 'This shows that you may act for a child or a relative. The hospital checks it before it gives you records.',
      zh: '证明您可以代孩子或亲属办理。医院核对后才会把资料交给您。',
    },
    forms: ['paper'],
    offices: {
      china: ['medical-records-office'],
      home: ['civil-registry', 'patient'],
    },
    steps: [
      {
        en: 'Find the birth certificate or the court paper. In China: a household book is also accepted for families who have one.',
        zh: '准备出生证明或法院文书。在中国，有户口簿的家庭也可以用户口簿。',
      },
      {
        en: 'Bring the ID of the parent or representative as well.',
        zh: '同时带上父母或代理人的证件。',
      },
      {
        en: 'Ask first whether a foreign paper needs a translation or a legal stamp.',
        zh: '先问清外国文件要不要翻译或公证认证。',
      },
    ],
    translation: 2,
    appliesWhen: ['child', 'someone-acts'],
    required: ['child'],
    core: false,
    sensitive: 'identity',
    loinc: { code: '64299-1', display: 'Legal document' },
    source:
      'Rules on Medical Records in Medical Institutions (2013), Art. 18; yantai.gov.cn/art/2023/7/13/art_67200_3135783.html',
  },
  {
    id: 'fee-list-invoice',
    name: { en: 'Invoices and itemised fee list', zh: '发票 / 费用清单', pinyin: 'fāpiào / fèiyòng qīngdān' },
    why: {
      en: 'These show what was paid for, item by item. An insurer may want them, and they help a doctor see which medicines and tests were charged.',
      zh: '逐项写明收了哪些费用。保险报销可能要用，医生也能从中看出用过什么药、做过什么检查。',
    },
    forms: ['paper'],
    offices: {
      china: ['finance-office', 'self-service-kiosk', 'international-department'],
      home: ['patient'],
    },
    steps: [
      {
        en: 'Ask for the itemised list (费用清单), not only the total.',
        zh: '索取逐项的费用清单，不要只拿总额。',
      },
      {
        en: 'Keep the originals with the red stamp. An insurer may not accept a copy.',
        zh: '保管好盖红章的原件，保险公司可能不认复印件。',
      },
      {
        en: 'Do this before you leave. Check that the name matches your passport.',
        zh: '离院前办好，并核对姓名是否与护照一致。',
      },
    ],
    translation: 3,
    appliesWhen: ['after-treatment'],
    recommended: ['treatment-review'],
    core: true,
    refused: {
      en: 'Say that State Council Order 701, Article 16 counts medical charges among the material a patient may read and copy.',
      zh: '可以说明：《医疗纠纷预防和处理条例》第十六条规定，患者有权查阅、复制医疗费用资料。',
    },
    source: 'State Council Order 701 (2018), Art. 16',
  },
  {
    id: 'insurance-preauth',
    name: {
      en: 'Insurance card, pre-authorisation or guarantee letter',
      zh: '保险卡 / 预授权 / 担保函',
      pinyin: 'bǎoxiǎn kǎ / yùshòuquán / dānbǎo hán',
    },
    why: {
      en: 'These say who will pay and for what. A clinic often wants them before it books a visit.',
      zh: '写明由谁付费、付哪些费用。医院安排就诊前常常要看。',
    },
    forms: ['paper'],
    offices: { china: ['international-department'], home: ['insurer', 'patient'] },
    steps: [
      {
        en: 'Scan both sides of the card.',
        zh: '扫描保险卡的正反面。',
      },
      {
        en: 'Ask your insurer whether a second opinion abroad is covered, and get the answer in writing.',
        zh: '问保险公司境外第二诊疗意见能否报销，并请对方书面答复。',
      },
      {
        en: 'Ask the clinic whether it accepts a guarantee letter, for example from an insurer or an embassy.',
        zh: '问医院接不接受担保函，例如保险公司或使馆出具的。',
      },
    ],
    translation: 4,
    appliesWhen: ['insured'],
    recommended: ['pre-travel', 'next-step'],
    core: true,
    sensitive: 'identity',
    loinc: { code: '64290-0', display: 'Health insurance card' },
    source: 'heidelberg-university-hospital.com/service-information/finance',
  },
  {
    id: 'advance-directive',
    name: { en: 'Advance directive', zh: '预立医疗指示', pinyin: 'yùlì yīliáo zhǐshì' },
    why: {
      en: 'This is your written wish for care if you could not speak for yourself. Some hospitals ask every patient whether one exists.',
      zh: '您事先写下的医疗意愿，在您无法表达时供医生参考。有的医院会问每位病人有没有。',
    },
    forms: ['paper'],
    offices: { china: ['patient'], home: ['patient', 'home-doctor'] },
    steps: [
      {
        en: 'Add a copy only if you have already written one and wish to share it.',
        zh: '已经写过并且愿意提供的，附上一份副本。',
      },
      {
        en: 'Mark it “not applicable” if you have none. A second opinion seldom depends on it.',
        zh: '没有的话请选“不适用”，第二诊疗意见一般用不到它。',
      },
    ],
    translation: 3,
    core: false,
    loinc: { code: '42348-3', display: 'Advance healthcare directives' },
    source: 'mayoclinic.org/es-es/departments-centers/international/appointments',
  },
  {
    id: 'translation-statement',
    name: { en: 'Translator’s statement', zh: '译者声明', pinyin: 'yìzhě shēngmíng' },
    why: {
      en: 'This says who translated your papers and that the translation is complete. Some centres accept only certified or stamped translations.',
      zh: '写明谁翻译了资料，并声明译文完整。有的医院只接受有资质或盖章的翻译。',
    },
    forms: ['paper'],
    offices: { china: ['international-department'], home: ['translator'] },
    steps: [
      {
        en: 'Ask the clinic whether it needs a certified or stamped translation before you pay for one.',
        zh: '付费前先问接收医院是否要求有资质或盖章的翻译。',
      },
      {
        en: 'Ask the translator to sign with name, languages and date.',
        zh: '请译者签名，写明姓名、语种和日期。',
      },
      {
        en: 'Keep each original and its translation together.',
        zh: '每份原件和译文放在一起。',
      },
    ],
    translation: 4,
    appliesWhen: ['translated'],
    core: true,
    source:
      'uclahealth.org/international-services/become-patient/become-patient-video; cityofhope.org/patient-care/clinical-departments-and-services/international-medicine/travel-abroad-your-cancer',
  },
];
