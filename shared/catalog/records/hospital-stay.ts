/** Records that exist because the patient stayed in a hospital. */
import type { RecordType } from '../schema.ts';

export const hospitalStayRecords: readonly RecordType[] = [
  {
    id: 'discharge-summary',
    name: {
      en: 'Discharge summary or discharge record',
      zh: '出院小结 / 出院记录',
      pinyin: 'chūyuàn xiǎojié / chūyuàn jìlù',
    },
    why: {
      en: 'This sums up one hospital stay: why you came, what was found, what was done, and what to do next. It is often the most important paper of a stay.',
      zh: '概括一次住院的经过：为什么入院、查出什么、做了什么、出院后怎么办。它往往是住院资料里最重要的一份。',
    },
    forms: ['paper'],
    offices: {
      china: ['ward', 'attending-doctor', 'medical-records-office', 'international-department'],
      home: ['home-hospital-department', 'home-records-department', 'home-doctor'],
    },
    steps: [
      {
        en: 'Ask the ward for it on the day you leave. In China: it must be written within 24 hours of discharge.',
        zh: '出院当天向病区索取。在中国，出院记录应在出院后 24 小时内完成。',
      },
      {
        en: 'Check that it is signed and has a seal, and that your name and birth date match your passport.',
        zh: '检查有没有医生签名和盖章，姓名、出生日期是否与护照一致。',
      },
      {
        en: 'In China: ask the medical records office for the archived copy later. It is often ready 10 to 15 working days after discharge.',
        zh: '在中国，归档后的病历要到病案室复印，常要等到出院后 10 至 15 个工作日。',
      },
      {
        en: 'Ask about postage before you leave. Post to another country is not certain.',
        zh: '离开前先问能不能邮寄，寄到国外不一定能办。',
      },
    ],
    translation: 1,
    appliesWhen: ['admitted'],
    required: ['always'],
    core: true,
    instead: {
      en: 'Use the diagnosis certificate with the test reports and discharge orders until you have it.',
      zh: '拿到之前，可以先用诊断证明书，加上检查报告和出院医嘱。',
    },
    refused: {
      en: 'Ask when the record will be ready and which office will hold it. If it is not yet archived, ask the ward for a signed copy.',
      zh: '问清什么时候能取、到哪个部门取。如果还没归档，请病区先给一份签字的。',
    },
    loinc: { code: '18842-5', display: 'Discharge summary' },
    source:
      'Rules on Medical Records in Medical Institutions (2013), Art. 19; 110ask.com/zhishi/6004610899744241400.html; shhospital.com.cn/Html/News/Articles/295.html',
  },
  {
    id: 'discharge-orders',
    name: { en: 'Discharge orders and take-home medicines', zh: '出院医嘱', pinyin: 'chūyuàn yīzhǔ' },
    why: {
      en: 'This says which medicines to take, what to do and when to come back. Your next doctor needs it to carry on without a gap.',
      zh: '写明出院后吃什么药、注意什么、何时复查。接手的医生要靠它把治疗接上。',
    },
    forms: ['paper'],
    offices: {
      china: ['ward', 'attending-doctor', 'medical-records-office'],
      home: ['home-hospital-department', 'home-doctor', 'home-records-department'],
    },
    steps: [
      {
        en: 'Look at the end of the discharge record. The orders are usually there.',
        zh: '先看出院记录的最后一部分，出院医嘱一般写在那里。',
      },
      {
        en: 'Ask the ward to write the generic name and dose of each medicine.',
        zh: '请病区写明每种药的通用名和剂量。',
      },
    ],
    translation: 1,
    appliesWhen: ['admitted'],
    required: ['continuity'],
    recommended: ['treatment-review', 'next-step'],
    core: true,
    instead: {
      en: 'Photograph the labels of the medicines you were given.',
      zh: '可以给带回家的药品标签拍照。',
    },
    source: '110ask.com/zhishi/6004610899744241400.html',
  },
  {
    id: 'follow-up-plan',
    name: { en: 'Follow-up and monitoring plan', zh: '随访计划', pinyin: 'suífǎng jìhuà' },
    why: {
      en: 'This says which test comes next, when, and who looks after it. It stops checks from being lost between two countries.',
      zh: '写明下一步查什么、什么时候查、由谁负责。这样换到另一个国家看病时，复查不容易漏掉。',
    },
    forms: ['paper'],
    offices: {
      china: ['attending-doctor', 'international-department', 'ward'],
      home: ['home-doctor', 'home-hospital-department'],
    },
    steps: [
      {
        en: 'Ask the attending doctor for tests and dates in writing.',
        zh: '请主管医生写下要做的检查和日期。',
      },
      {
        en: 'Ask who will read the results and how to reach that person.',
        zh: '问清由谁看结果、怎么联系。',
      },
    ],
    translation: 1,
    appliesWhen: ['treated'],
    required: ['continuity'],
    recommended: ['next-step', 'treatment-review'],
    core: true,
    instead: {
      en: 'Use the follow-up lines of the discharge record.',
      zh: '可以用出院记录里关于复查的内容。',
    },
    loinc: { code: '18776-5', display: 'Plan of care note' },
    source: 'chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china',
  },
  {
    id: 'inpatient-front-page',
    name: { en: 'Inpatient record front page', zh: '病案首页', pinyin: "bìng'àn shǒuyè" },
    why: {
      en: 'This form lists your details, dates, diagnoses and operations with their codes. It helps to match your papers and to name each illness exactly.',
      zh: '表格里有您的身份信息、住院日期、诊断和手术的编码。它便于核对身份，也能准确对应诊断名称。',
    },
    forms: ['paper'],
    offices: {
      china: ['medical-records-office', 'international-department'],
      home: ['home-records-department'],
    },
    steps: [
      {
        en: 'Ask for it by name when you order copies. Hospitals differ on whether they give it.',
        zh: '复印病历时点名要这一页，各医院给不给做法不同。',
      },
      {
        en: 'In China: allow 10 to 15 working days after discharge for filing.',
        zh: '在中国，病历归档常要等到出院后 10 至 15 个工作日。',
      },
    ],
    translation: 3,
    appliesWhen: ['admitted'],
    recommended: ['continuity'],
    core: true,
    instead: {
      en: 'Use the discharge record. It usually names the same diagnoses.',
      zh: '可以用出院记录代替，诊断一般相同。',
    },
    refused: {
      en: 'It is not on the 2013 copy list. You can say that State Council Order 701, Article 16 also covers other material that belongs to the medical record.',
      zh: '2013 年规定的复印清单里没有这一页。可以说明：《医疗纠纷预防和处理条例》第十六条还包括其他属于病历的资料。',
    },
    source: 'Rules on Medical Records in Medical Institutions (2013), Art. 19; State Council Order 701 (2018), Art. 16',
  },
  {
    id: 'admission-note',
    name: {
      en: 'Admission note (history and examination)',
      zh: '入院记录（住院志）',
      pinyin: 'rùyuàn jìlù (zhùyuàn zhì)',
    },
    why: {
      en: 'This is the full story and examination taken when you came in. For an illness that is hard to name it is often the best description.',
      zh: '入院时医生详细询问病史和查体的记录。对不容易确诊的病，它往往写得最详细。',
    },
    forms: ['paper'],
    offices: {
      china: ['medical-records-office', 'international-department'],
      home: ['home-records-department', 'home-hospital-department'],
    },
    steps: [
      {
        en: 'Ask the records office for a stamped copy, with your ID and admission number.',
        zh: '带上证件和住院号，到病案室申请复印并盖章。',
      },
      {
        en: 'In China: allow 10 to 15 working days after discharge for filing.',
        zh: '在中国，病历归档常要等到出院后 10 至 15 个工作日。',
      },
    ],
    translation: 2,
    appliesWhen: ['admitted'],
    required: ['undiagnosed', 'rare'],
    recommended: ['diagnosis-review', 'treatment-review', 'continuity'],
    core: true,
    refused: {
      en: 'Say that the admission note is named in the 2013 copy list, Article 19.',
      zh: '可以说明：《医疗机构病历管理规定（2013 年版）》第十九条列出了入院记录。',
    },
    loinc: { code: '34117-2', display: 'History and physical note' },
    source: 'Rules on Medical Records in Medical Institutions (2013), Art. 19',
  },
  {
    id: 'progress-notes',
    name: { en: 'Progress notes', zh: '病程记录', pinyin: 'bìngchéng jìlù' },
    why: {
      en: 'These are the doctors’ notes from day to day, with their reasons. They show how you changed and why treatment changed.',
      zh: '医生逐日写下的病情变化和考虑。从中能看出病情怎么变、治疗为什么调整。',
    },
    forms: ['paper'],
    offices: {
      china: ['medical-records-office', 'international-department', 'attending-doctor'],
      home: ['home-records-department', 'home-hospital-department'],
    },
    steps: [
      {
        en: 'Ask for them by name. They are not part of the usual set.',
        zh: '申请时点名要病程记录，它通常不在常规复印范围内。',
      },
      {
        en: 'In China: you have a right to ask. Some desks still say no.',
        zh: '在中国，您有权提出申请，但有的窗口仍会拒绝。',
      },
      {
        en: 'Note the date and the answer here if you are refused.',
        zh: '如果被拒绝，把日期和答复记在这里。',
      },
    ],
    translation: 3,
    appliesWhen: ['admitted'],
    recommended: ['treatment-review', 'undiagnosed', 'rare'],
    core: true,
    instead: {
      en: 'Use the admission note, order sheets and discharge record together.',
      zh: '可以把入院记录、医嘱单和出院记录放在一起代替。',
    },
    refused: {
      en: 'Name State Council Order 701 of 2018, Article 16. It adds all other material that belongs to the medical record. If the answer stays no, ask for the reason and go on without them.',
      zh: '可以提到《医疗纠纷预防和处理条例》（2018 年）第十六条，其中还包括其他属于病历的全部资料。如果仍不同意，请问清原因，先准备其他资料。',
    },
    loinc: { code: '11506-3', display: 'Progress note' },
    source:
      'State Council Order 701 (2018), Art. 16; Rules on Medical Records in Medical Institutions (2013), Art. 19; yifahui.com/2040.html',
  },
  {
    id: 'consult-mdt-note',
    name: {
      en: 'Consultation or team meeting (MDT) opinion',
      zh: '会诊记录 / 多学科（MDT）讨论意见',
      pinyin: 'huìzhěn jìlù / duōxuékē (MDT) tǎolùn yìjiàn',
    },
    why: {
      en: 'This is what other specialists said about your case. It shows which choices were already weighed.',
      zh: '其他专科医生对您病情的意见。从中能看出哪些方案已经讨论过。',
    },
    forms: ['paper'],
    offices: {
      china: ['attending-doctor', 'medical-records-office', 'international-department'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask your doctor for the conclusion of the meeting in writing.',
        zh: '请主管医生给出讨论结论的书面材料。',
      },
      {
        en: 'Ask the records office for the note by name, with the date of the meeting.',
        zh: '到病案室点名申请，并说明讨论日期。',
      },
    ],
    translation: 2,
    appliesWhen: ['team-meeting'],
    recommended: ['next-step', 'treatment-review', 'cancer', 'undiagnosed'],
    core: false,
    instead: {
      en: 'Ask the doctor to put the conclusion in the discharge record or in a letter.',
      zh: '可以请医生把结论写进出院记录或信里。',
    },
    refused: {
      en: 'It is not on the 2013 copy list, so some desks say no. You can name State Council Order 701, Article 16.',
      zh: '2013 年规定的复印清单里没有这一项，有的窗口会拒绝。可以提到《医疗纠纷预防和处理条例》第十六条。',
    },
    loinc: { code: '11488-4', display: 'Consult note' },
    source: 'State Council Order 701 (2018), Art. 16; Rules on Medical Records in Medical Institutions (2013), Art. 19',
  },
  {
    id: 'long-term-orders',
    name: { en: 'Standing orders', zh: '长期医嘱单', pinyin: 'chángqī yīzhǔdān' },
    why: {
      en: 'This sheet lists the medicines given every day in hospital, with dose and dates. It shows the doctor exactly what you received.',
      zh: '列出住院期间每天使用的药物、剂量和起止日期。医生能准确看到您用过什么。',
    },
    forms: ['paper'],
    offices: {
      china: ['medical-records-office'],
      home: ['home-records-department'],
    },
    steps: [
      {
        en: 'Ask for all order sheets, standing and one-time, from one stay.',
        zh: '申请同一次住院的全部医嘱单，包括长期和临时。',
      },
      {
        en: 'In China: allow 10 to 15 working days after discharge for filing.',
        zh: '在中国，病历归档常要等到出院后 10 至 15 个工作日。',
      },
    ],
    translation: 3,
    appliesWhen: ['admitted'],
    recommended: ['treatment-review', 'continuity'],
    core: false,
    instead: {
      en: 'Use the itemised fee list. It often shows which medicines were charged and when.',
      zh: '可以用费用清单代替，上面常能看到什么时候用了什么药。',
    },
    refused: {
      en: 'Say that order sheets are named in the 2013 copy list, Article 19.',
      zh: '可以说明：《医疗机构病历管理规定（2013 年版）》第十九条列出了医嘱单。',
    },
    source: 'Rules on Medical Records in Medical Institutions (2013), Art. 19',
  },
  {
    id: 'temporary-orders',
    name: { en: 'One-time orders', zh: '临时医嘱单', pinyin: 'línshí yīzhǔdān' },
    why: {
      en: 'This sheet lists single doses, such as chemotherapy days, blood or contrast dye. It helps to check dates and amounts.',
      zh: '列出单次使用的药物和处理，如化疗日、输血、造影剂。可用来核对日期和用量。',
    },
    forms: ['paper'],
    offices: {
      china: ['medical-records-office'],
      home: ['home-records-department'],
    },
    steps: [
      {
        en: 'Ask for it together with the standing orders.',
        zh: '和长期医嘱单一起申请。',
      },
      {
        en: 'In China: allow 10 to 15 working days after discharge for filing.',
        zh: '在中国，病历归档常要等到出院后 10 至 15 个工作日。',
      },
    ],
    translation: 3,
    appliesWhen: ['admitted'],
    recommended: [['treatment-review', 'cancer']],
    core: false,
    instead: {
      en: 'Use the itemised fee list. It often shows which medicines were charged and when.',
      zh: '可以用费用清单代替，上面常能看到什么时候用了什么药。',
    },
    refused: {
      en: 'Say that order sheets are named in the 2013 copy list, Article 19.',
      zh: '可以说明：《医疗机构病历管理规定（2013 年版）》第十九条列出了医嘱单。',
    },
    source: 'Rules on Medical Records in Medical Institutions (2013), Art. 19',
  },
  {
    id: 'nursing-vitals',
    name: { en: 'Nursing record and temperature chart', zh: '护理记录 / 体温单', pinyin: 'hùlǐ jìlù / tǐwēndān' },
    why: {
      en: 'This shows temperature, pulse, fluids and care from day to day. It seldom decides anything, but helps when fever or fluids matter.',
      zh: '记录每天的体温、脉搏、出入量和护理情况。一般不起决定作用，发热或液体出入量很重要时才用得上。',
    },
    forms: ['paper'],
    offices: {
      china: ['medical-records-office'],
      home: ['home-records-department'],
    },
    steps: [
      {
        en: 'Ask for it only if the reviewing doctor wants it.',
        zh: '接收医生需要时再申请。',
      },
      {
        en: 'Order it together with the other copies, to save a second visit.',
        zh: '和其他资料一起申请，免得再跑一趟。',
      },
    ],
    translation: 4,
    appliesWhen: ['admitted'],
    core: false,
    refused: {
      en: 'Say that State Council Order 701, Article 16 names the temperature chart and the nursing record.',
      zh: '可以说明：《医疗纠纷预防和处理条例》第十六条列出了体温单和护理记录。',
    },
    source: 'State Council Order 701 (2018), Art. 16',
  },
  {
    id: 'consent-forms',
    name: { en: 'Procedure consent forms', zh: '知情同意书', pinyin: 'zhīqíng tóngyìshū' },
    why: {
      en: 'These are the papers you or your family signed before an operation or treatment. They show what was planned and which risks were named.',
      zh: '手术或治疗前您或家属签过的文件。上面写着原定做什么、告知过哪些风险。',
    },
    forms: ['paper'],
    offices: {
      china: ['medical-records-office', 'ward'],
      home: ['home-records-department', 'home-hospital-department'],
    },
    steps: [
      {
        en: 'Ask the records office for copies of every consent you signed.',
        zh: '到病案室申请复印所有签过的同意书。',
      },
      {
        en: 'Compare the planned operation with the operative note.',
        zh: '把计划的手术和手术记录对照一下。',
      },
    ],
    translation: 4,
    appliesWhen: ['surgery', 'procedure', 'implant', 'transfusion', 'systemic-therapy', 'radiotherapy', 'trial'],
    recommended: ['treatment-review'],
    core: true,
    refused: {
      en: 'Say that consent forms for surgery, anaesthesia, transfusion and special treatment are named in the 2013 copy list, Article 19.',
      zh: '可以说明：《医疗机构病历管理规定（2013 年版）》第十九条列出了手术、麻醉、输血和特殊检查、特殊治疗的同意书。',
    },
    loinc: { code: '59284-0', display: 'Patient Consent' },
    source: 'Rules on Medical Records in Medical Institutions (2013), Art. 19',
  },
  {
    id: 'transfusion-record',
    name: { en: 'Transfusion record', zh: '输血记录', pinyin: 'shūxuè jìlù' },
    why: {
      en: 'This lists the blood you were given, any reaction, and special antibodies. It matters before more blood or a transplant.',
      zh: '记录您输过什么血、有没有反应、有没有特殊抗体。再次输血或移植前，医生需要知道。',
    },
    forms: ['paper'],
    offices: {
      china: ['medical-records-office', 'ward'],
      home: ['home-records-department', 'home-hospital-department'],
    },
    steps: [
      {
        en: 'Ask for the transfusion record and the antibody screen from the blood bank.',
        zh: '申请输血记录和输血科的抗体筛查结果。',
      },
      {
        en: 'In China: allow 10 to 15 working days after discharge for filing.',
        zh: '在中国，病历归档常要等到出院后 10 至 15 个工作日。',
      },
    ],
    translation: 3,
    appliesWhen: ['transfusion'],
    required: ['transplant'],
    core: false,
    instead: {
      en: 'Use the one-time orders and the transfusion consent form. They show that blood was given.',
      zh: '可以用临时医嘱单和输血知情同意书代替，能看出输过血。',
    },
    refused: {
      en: 'It is not named in the 2013 copy list. You can say that State Council Order 701, Article 16 also covers other material that belongs to the medical record.',
      zh: '2013 年规定的复印清单里没有写明这一项。可以说明：《医疗纠纷预防和处理条例》第十六条还包括其他属于病历的资料。',
    },
    source: 'State Council Order 701 (2018), Art. 16; otherwise general knowledge, unconfirmed',
  },
];
