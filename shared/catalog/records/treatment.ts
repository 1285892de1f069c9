/** treatment: what was done to you, from operations and implants to cancer medicine and trials. */
import type { RecordType } from '../schema.ts';

export const treatmentRecords: readonly RecordType[] = [
  {
    id: 'operative-note',
    name: { en: 'Operative note', zh: '手术记录', pinyin: 'shǒushù jìlù' },
    why: {
      en: 'This is the surgeon’s account of what was done and found. Your next surgeon needs it before judging or treating you.',
      zh: '这是手术医生写下的手术经过和所见。接手的外科医生要先看它，才能判断和处理。',
    },
    forms: ['paper'],
    offices: {
      china: ['ward', 'attending-doctor', 'medical-records-office', 'international-department'],
      home: ['home-records-department', 'home-hospital-department', 'home-doctor'],
    },
    steps: [
      {
        en: 'Ask for the full operative note, not only the name of the operation.',
        zh: '请索取完整的手术记录，不要只拿手术名称。',
      },
      {
        en: 'In China: ask the ward for a copy before you leave. The records office often gives copies only 10 to 15 working days after discharge.',
        zh: '在中国，离开前先向病区要一份。病案室通常要在出院后 10 至 15 个工作日才能复印。',
      },
      {
        en: 'If you leave China sooner, ask about mailing before discharge, or sign an authorisation for someone you trust. Hospitals differ, so ask first.',
        zh: '如果您要提前离开中国，请在出院前问能否邮寄，或签好授权委托书请可靠的人代办。各医院做法不同，请先问清楚。',
      },
    ],
    translation: 1,
    appliesWhen: ['surgery'],
    required: ['always'],
    core: true,
    refused: {
      en: 'In China, operative notes are on the list of records you may copy. Name State Council Order 701, Article 16, and ask for the records office.',
      zh: '按《医疗纠纷预防和处理条例》第十六条，患者有权复制手术及麻醉记录。您可以说明这一条，并请对方告知病案室在哪里。',
    },
    loinc: { code: '11504-8', display: 'Surgical operation note' },
    source:
      'State Council Order 701 (2018), Art. 16; sdyfy.cn/Info/Guide/Content1_45.html; lceryuan.net/bmfwcx/185.html; shhospital.com.cn/Html/News/Articles/295.html',
  },
  {
    id: 'procedure-report',
    name: {
      en: 'Procedure report (stent, ablation, puncture and others)',
      zh: '介入及操作记录',
      pinyin: 'jièrù jí cāozuò jìlù',
    },
    why: {
      en: 'This describes a treatment done without open surgery, such as a stent, an ablation, a puncture or a cell infusion. The next doctor must know what was placed or treated, and where.',
      zh: '这是支架、消融、穿刺、细胞回输等非开刀治疗的记录。接手的医生要知道在什么部位放了什么、做了什么。',
    },
    forms: ['paper'],
    offices: {
      china: ['ward', 'specialist-department', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department', 'home-doctor'],
    },
    steps: [
      {
        en: 'Ask for the full report of each procedure, with its date and body site.',
        zh: '请索取每次操作的完整记录，写明日期和部位。',
      },
      {
        en: 'Ask for any images that were saved, and for labels of devices left in the body.',
        zh: '如果保存了影像请一并索取，留在体内的器械请要标签。',
      },
      {
        en: 'In China: ask the ward or the department first. The records office often gives copies only 10 to 15 working days after discharge.',
        zh: '在中国，先问病区或做操作的科室。病案室通常要在出院后 10 至 15 个工作日才能复印。',
      },
    ],
    translation: 1,
    appliesWhen: ['procedure'],
    required: ['always'],
    core: true,
    refused: {
      en: 'In China, Article 16 of State Council Order 701 also covers all other material that belongs to the medical record. Name it and ask for the records office.',
      zh: '《医疗纠纷预防和处理条例》第十六条也包括属于病历的其他全部资料。您可以说明这一条，并请对方告知病案室在哪里。',
    },
    loinc: { code: '28570-0', display: 'Procedure note' },
    source:
      'State Council Order 701 (2018), Art. 16; sdyfy.cn/Info/Guide/Content1_45.html; shhospital.com.cn/Html/News/Articles/295.html',
  },
  {
    id: 'anaesthesia-record',
    name: { en: 'Anaesthesia record', zh: '麻醉记录', pinyin: 'mázuì jìlù' },
    why: {
      en: 'This shows which anaesthetic you had and how your body reacted. It helps to make the next operation safer.',
      zh: '这份记录写明用了哪些麻醉药，以及您的身体反应。它有助于下一次手术更安全。',
    },
    forms: ['paper'],
    offices: {
      china: ['medical-records-office', 'operating-theatre'],
      home: ['home-records-department', 'home-hospital-department'],
    },
    steps: [
      {
        en: 'Ask for the anaesthesia sheet together with the operative note.',
        zh: '索取手术记录时，请一并要麻醉记录单。',
      },
      {
        en: 'Ask whether the airway was difficult or any medicine caused a reaction. Add it to your allergy list.',
        zh: '问一下插管是否困难、有没有药物反应，并写进过敏史清单。',
      },
      {
        en: 'In China: the records office often gives copies only 10 to 15 working days after discharge.',
        zh: '在中国，病案室通常要在出院后 10 至 15 个工作日才能复印。',
      },
    ],
    translation: 3,
    appliesWhen: ['surgery'],
    recommended: ['continuity', 'next-step'],
    core: true,
    refused: {
      en: 'In China, anaesthesia records are on the list of records you may copy. Name State Council Order 701, Article 16.',
      zh: '按《医疗纠纷预防和处理条例》第十六条，患者有权复制手术及麻醉记录。您可以说明这一条。',
    },
    loinc: { code: '11485-0', display: 'Anesthesia records' },
    source:
      'State Council Order 701 (2018), Art. 16; sdyfy.cn/Info/Guide/Content1_45.html; shhospital.com.cn/Html/News/Articles/295.html',
  },
  {
    id: 'implant-record',
    name: {
      en: 'Implant card / device label',
      zh: '植入物卡 / 植入物标签',
      pinyin: 'zhírùwù kǎ / zhírùwù biāoqiān',
    },
    why: {
      en: 'This names the device in your body: maker, model and lot number. Doctors check it before an MRI scan, a repair or a new operation.',
      zh: '它写明您体内器械的厂家、型号和批号。做磁共振、更换部件或再次手术之前，医生要核对。',
    },
    forms: ['paper'],
    offices: {
      china: ['attending-doctor', 'operating-theatre', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department', 'home-doctor'],
    },
    steps: [
      { en: 'Ask the surgeon for the implant card.', zh: '请手术医生提供植入物卡。' },
      {
        en: 'If there is no card, ask for the page in the record that holds the device stickers.',
        zh: '如果没有卡，请索取病历中贴有器械条码标签的那一页。',
      },
      {
        en: 'Photograph every label. Check that the maker, model and lot number can be read.',
        zh: '每张标签都拍照，厂家、型号和批号要看得清。',
      },
      {
        en: 'Ask whether an MRI scan is safe with it. Get the answer in writing.',
        zh: '问清楚带着它能否做磁共振，并请医生写下来。',
      },
    ],
    translation: 1,
    appliesWhen: ['implant'],
    required: ['always'],
    core: true,
    instead: {
      en: 'A clear photo of the device stickers may do. The operative note may also name the device.',
      zh: '器械标签的清晰照片也可能行。手术记录里也可能写有器械名称。',
    },
    loinc: { code: '46264-8', display: 'History of medical device use' },
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'systemic-therapy-record',
    name: {
      en: 'Cancer medicine record (chemo, targeted, immune, hormone)',
      zh: '化疗及系统治疗记录',
      pinyin: 'huàliáo jí xìtǒng zhìliáo jìlù',
    },
    why: {
      en: 'This lists the medicines used, their doses and dates, and how the disease responded. It shows what has been tried and what may still be open.',
      zh: '它列出用过的药物、剂量、日期和疗效。医生据此了解已经试过什么，还可能有哪些选择。',
    },
    forms: ['paper', 'structured'],
    offices: {
      china: ['attending-doctor', 'ward', 'outpatient-office', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department', 'home-doctor'],
    },
    steps: [
      {
        en: 'Ask for every medicine with its dose and the date of each cycle. Keep the names as printed.',
        zh: '请列出每种药物、剂量和每个周期的日期。药名照原样保留。',
      },
      {
        en: 'Ask for the response on scans, the side effects, and why treatment stopped or changed.',
        zh: '请写明影像评估的疗效、副作用，以及停药或换药的原因。',
      },
      {
        en: 'In China: cycles given in the clinic may not be in the ward file. Ask both places.',
        zh: '在中国，门诊做的治疗可能不在住院病历里，两边都要问。',
      },
      {
        en: 'In China: archived copies often take 10 to 15 working days after discharge. Ask the ward first.',
        zh: '在中国，归档后的复印件通常要等到出院后 10 至 15 个工作日。请先问病区。',
      },
    ],
    translation: 1,
    appliesWhen: ['systemic-therapy'],
    required: ['cancer'],
    core: true,
    instead: {
      en: 'The order sheets and the itemised fee list show which medicines were given and when.',
      zh: '医嘱单和费用清单能看出用了哪些药、什么时候用的。',
    },
    loinc: { code: '11486-8', display: 'Chemotherapy records' },
    source:
      'medbridgenz.com/post/dicom-imaging-china-hospitals; State Council Order 701 (2018), Art. 16; sdyfy.cn/Info/Guide/Content1_45.html',
  },
  {
    id: 'radiotherapy-summary',
    name: {
      en: 'Radiotherapy summary and plan',
      zh: '放疗总结 / 放疗计划',
      pinyin: 'fàngliáo zǒngjié / fàngliáo jìhuà',
    },
    why: {
      en: 'This shows which part of the body had radiation, how much and when. It matters if radiation may be used again.',
      zh: '它写明哪个部位做过放疗、剂量多少、什么时候做的。如果以后可能再放疗，这一点很重要。',
    },
    forms: ['paper', 'dicom'],
    offices: {
      china: ['specialist-department', 'attending-doctor', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask for the summary: body site, total dose in Gy, number of sessions, dates and method.',
        zh: '请索取放疗总结：部位、总剂量（Gy）、次数、日期和技术。',
      },
      {
        en: 'Ask for the plan as DICOM-RT files. The physics team of the radiotherapy department often keeps it.',
        zh: '请索取放疗计划的 DICOM-RT 文件，通常由放疗科物理组保存。',
      },
      {
        en: 'Ask the department itself. The plan may not be in the archived record.',
        zh: '请直接问放疗科，计划文件可能不在归档的病历里。',
      },
    ],
    translation: 1,
    appliesWhen: ['radiotherapy'],
    required: ['cancer'],
    core: true,
    instead: {
      en: 'A signed letter with the site, total dose, number of sessions and dates may do at first.',
      zh: '起初，一份签名的说明也可能够用，需写明部位、总剂量、次数和日期。',
    },
    loinc: { code: '68602-2', display: 'Radiation oncology Summary note' },
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'trial-cell-therapy-docs',
    name: {
      en: 'Clinical trial and cell therapy papers',
      zh: '临床试验及细胞治疗资料',
      pinyin: 'línchuáng shìyàn jí xìbāo zhìliáo zīliào',
    },
    why: {
      en: 'These papers name the trial or cell product, the batch and the dates. The next doctor needs them for safe care and for long follow-up.',
      zh: '这些资料写明试验或细胞产品的名称、批号和日期。接手的医生要靠它们安全治疗，并做长期随访。',
    },
    forms: ['paper'],
    offices: {
      china: ['research-office', 'attending-doctor', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask the study doctor or study nurse for the trial number, product name, batch and dates.',
        zh: '请研究医生或研究护士提供试验编号、产品名称、批号和日期。',
      },
      {
        en: 'Find your copy of the signed consent form. It often names the contact for emergencies.',
        zh: '找出您手里那份签过字的知情同意书，上面通常写有紧急联系人。',
      },
      {
        en: 'Ask how long follow-up lasts, and who does it once you are home.',
        zh: '问清楚随访要持续多久，回国后由谁负责。',
      },
    ],
    translation: 1,
    appliesWhen: ['trial'],
    required: ['always'],
    core: false,
    source: 'general knowledge, unconfirmed',
  },
];
