/** Records the patient writes, or the kit makes from what the patient has entered. */
import type { RecordType } from '../schema.ts';

export const summaryRecords: readonly RecordType[] = [
  {
    id: 'case-summary',
    name: { en: 'Case summary (1 or 2 pages)', zh: '病情摘要', pinyin: 'bìngqíng zhāiyào' },
    why: {
      en: 'This is your illness told on 1 or 2 pages. The doctor reads it first, and it shows where everything else belongs.',
      zh: '用 1 至 2 页纸写清您的病情。医生最先看这一份，也靠它找到其他资料。',
    },
    forms: ['paper', 'structured'],
    offices: { china: ['patient', 'international-department'], home: ['patient', 'home-doctor'] },
    steps: [
      {
        en: 'Fill in your diagnosis, treatments, medicines and allergies here. The kit puts them on one page.',
        zh: '在这里填写诊断、治疗、用药和过敏史，系统会整理成一页。',
      },
      {
        en: 'Read it aloud once and correct what is wrong.',
        zh: '从头读一遍，把不对的地方改过来。',
      },
      {
        en: 'Ask a doctor who knows you to check it, if you can.',
        zh: '如果方便，请了解您病情的医生看一看。',
      },
    ],
    translation: 1,
    required: ['always'],
    core: true,
    madeFrom: 'summary',
    loinc: { code: '60591-5', display: 'Patient summary Document' },
    source: 'medtourmatch.com/blog/remote-medical-second-opinion-china/',
  },
  {
    id: 'care-timeline',
    name: { en: 'Timeline of care', zh: '诊疗时间线', pinyin: 'zhěnliáo shíjiānxiàn' },
    why: {
      en: 'This lists what happened and when, in plain words. It lets the doctor see the whole story before reading the technical papers.',
      zh: '按日期写下发生过什么，用平常的话就行。医生先看懂来龙去脉，再看专业资料会快很多。',
    },
    forms: ['paper', 'structured'],
    offices: { china: ['patient'], home: ['patient'] },
    steps: [
      {
        en: 'Add each visit, test, operation and treatment with its date.',
        zh: '把每次看病、检查、手术和治疗连同日期加进来。',
      },
      {
        en: 'Use a month or a year when you do not know the day.',
        zh: '记不清哪一天，写年月或只写年份也可以。',
      },
      {
        en: 'Mark what comes from a paper and what comes from memory.',
        zh: '分清哪些有资料为证，哪些是凭记忆写的。',
      },
    ],
    translation: 1,
    required: ['pre-travel', 'treatment-review', 'next-step', 'continuity'],
    recommended: ['diagnosis-review'],
    core: true,
    madeFrom: 'timeline',
    source: 'chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china',
  },
  {
    id: 'question-list',
    name: { en: 'Questions for the reviewing doctor', zh: '咨询问题清单', pinyin: 'zīxún wèntí qīngdān' },
    why: {
      en: 'These are the questions you want answered. Clear questions also help the clinic choose the right specialist.',
      zh: '这里列出您最想弄清楚的问题。问题写得清楚，医院也更容易安排合适的专家。',
    },
    forms: ['paper', 'structured'],
    offices: { china: ['patient'], home: ['patient', 'home-doctor'] },
    steps: [
      {
        en: 'Choose questions from the list here, or write your own.',
        zh: '从这里的问题库里挑选，也可以自己写。',
      },
      {
        en: 'Put the 3 to 5 that matter most to you at the top.',
        zh: '把最要紧的 3 至 5 个放在最前面。',
      },
    ],
    translation: 1,
    required: ['always'],
    core: true,
    madeFrom: 'questions',
    source: 'poso.partners.org/Home/ProviderHome',
  },
  {
    id: 'medication-list',
    name: { en: 'Current medication list', zh: '目前用药清单', pinyin: 'mùqián yòngyào qīngdān' },
    why: {
      en: 'This shows every medicine you take now, with its dose. The doctor needs it to spot clashes and to plan what comes next.',
      zh: '写明您现在用的每一种药和剂量。医生要靠它查看药物之间有没有冲突，再考虑下一步。',
    },
    forms: ['paper', 'structured'],
    offices: {
      china: ['patient', 'ward', 'pharmacy', 'attending-doctor'],
      home: ['patient', 'home-pharmacy', 'home-doctor'],
    },
    steps: [
      {
        en: 'Copy the generic name, strength, dose and times from each box.',
        zh: '照着药盒抄下通用名、规格、剂量和用法。',
      },
      {
        en: 'Photograph the front of each box. In China: look for the generic name after 通用名.',
        zh: '给每个药盒正面拍照。在中国买的药，请找包装上的“通用名”。',
      },
      {
        en: 'Add the start date, the reason, and any medicine that was stopped lately.',
        zh: '写上开始日期、用药原因，最近停掉的药也写上。',
      },
      {
        en: 'Keep taking your medicines as told. This list is no reason to stop or change one.',
        zh: '继续按医嘱用药，不要因为整理清单而自行停药或改量。',
      },
    ],
    translation: 1,
    required: ['always'],
    core: true,
    madeFrom: 'medicines',
    instead: {
      en: 'Send clear photos of all boxes and of the last prescription.',
      zh: '可以先发所有药盒和最近一张处方的清晰照片。',
    },
    loinc: { code: '56445-0', display: 'Medication summary Document' },
    source: 'chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china',
  },
  {
    id: 'allergy-list',
    name: { en: 'Allergies and bad reactions', zh: '过敏史清单', pinyin: 'guòmǐnshǐ qīngdān' },
    why: {
      en: 'This says what you react to and how. An empty space is not safe, so it also says when no allergy is known.',
      zh: '写明您对什么过敏、有什么反应。空着不填容易误会，没有已知过敏也要写清楚。',
    },
    forms: ['paper', 'structured'],
    offices: { china: ['patient', 'attending-doctor'], home: ['patient', 'home-doctor', 'home-pharmacy'] },
    steps: [
      {
        en: 'Write each substance, what happened, and when. Include medicines, contrast dye, latex and food.',
        zh: '写下每种过敏物、当时的反应和时间，包括药物、造影剂、乳胶和食物。',
      },
      {
        en: 'Choose “none known” if that is true. Do not leave it blank.',
        zh: '如果没有已知过敏，请选“无已知过敏”，不要空着。',
      },
    ],
    translation: 1,
    required: ['always'],
    core: true,
    madeFrom: 'allergies',
    loinc: { code: '48765-2', display: 'Allergies and adverse reactions Document' },
    source: 'hl7.org/fhir/uv/ips/ipsStructure.html',
  },
  {
    id: 'family-history',
    name: { en: 'Family history', zh: '家族史 / 家系图', pinyin: 'jiāzúshǐ / jiāxìtú' },
    why: {
      en: 'This tells which illnesses run in your family. The doctor uses it to judge whether an illness may be inherited.',
      zh: '写明家里人得过哪些病。医生据此判断这个病有没有可能与遗传有关。',
    },
    forms: ['paper', 'structured'],
    offices: { china: ['patient'], home: ['patient', 'home-doctor'] },
    steps: [
      {
        en: 'List parents, brothers, sisters and children with their illnesses and their age when it began.',
        zh: '列出父母、兄弟姐妹和子女得过的病，以及发病时的年龄。',
      },
      {
        en: 'Write the relation, not the name. It is enough for the doctor and protects your relatives.',
        zh: '只写亲属关系，不写姓名。医生够用，也能保护家人的隐私。',
      },
    ],
    translation: 2,
    required: ['rare'],
    recommended: ['cancer', 'cardiovascular', 'fertility', 'child'],
    core: false,
    madeFrom: 'family-history',
    sensitive: 'genetic',
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'home-monitoring-log',
    name: {
      en: 'Home log (blood pressure, glucose, weight, seizures, pain)',
      zh: '家庭监测记录',
      pinyin: 'jiātíng jiāncè jìlù',
    },
    why: {
      en: 'These are values you measured at home, such as blood pressure, sugar, weight, pain or seizures. They show the doctor what happens between visits.',
      zh: '您在家测量或记录的数据，如血压、血糖、体重、疼痛、抽搐次数。医生能从中看到两次就诊之间的变化。',
    },
    forms: ['structured', 'paper'],
    offices: { china: ['patient'], home: ['patient'] },
    steps: [
      {
        en: 'Export the log from your device or app, or photograph your notebook.',
        zh: '从仪器或手机应用里导出记录，或者给记录本拍照。',
      },
      {
        en: 'Write the unit and the name of the device next to the numbers.',
        zh: '在数据旁写明单位和仪器名称。',
      },
    ],
    translation: 2,
    required: ['chronic'],
    recommended: ['cardiovascular', 'neurological', 'undiagnosed'],
    core: false,
    instead: {
      en: 'Mark it “not applicable” if you keep no log. You can still start one today.',
      zh: '如果没有记录，请选“不适用”。从今天开始记也可以。',
    },
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'photo-video',
    name: { en: 'Photos or video of the problem', zh: '症状照片 / 视频', pinyin: 'zhèngzhuàng zhàopiàn / shìpín' },
    why: {
      en: 'These show a sign that can be seen, such as skin, a wound, your walk or a seizure. They replace a small part of the examination that a distant doctor cannot do.',
      zh: '拍下看得见的症状，如皮肤、伤口、走路姿势或发作过程。远程医生无法当面查体，照片和视频能弥补一小部分。',
    },
    forms: ['video'],
    offices: { china: ['patient'], home: ['patient'] },
    steps: [
      {
        en: 'Use daylight and lay a ruler or coin beside small things.',
        zh: '在自然光下拍，小的部位旁边放尺子或硬币作对照。',
      },
      {
        en: 'Put the date in the file name.',
        zh: '在文件名里写上日期。',
      },
      {
        en: 'Turn off location in your camera, or remove it from the file, and keep other people out of the picture.',
        zh: '关闭相机的定位，或删掉文件里的位置信息，也不要拍到其他人。',
      },
    ],
    translation: 4,
    recommended: ['orthopaedic', 'neurological', 'undiagnosed', 'child', 'rare'],
    core: false,
    loinc: { code: '72170-4', display: 'Photographic image Unspecified body region Document' },
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'china-hospital-ids',
    name: {
      en: 'Chinese hospital numbers (patient card, admission, record, pathology, scan)',
      zh: '就诊卡号 / 住院号 / 病案号 / 病理号 / 检查号',
      pinyin: "jiùzhěnkǎ hào / zhùyuàn hào / bìng'àn hào / bìnglǐ hào / jiǎnchá hào",
    },
    why: {
      en: 'These are the numbers under which the hospital keeps your file. Without the admission or record number it is hard for anyone to find it later.',
      zh: '医院靠这些号码存放您的资料。没有住院号或病案号，以后很难再找到。',
    },
    forms: ['structured'],
    offices: {
      china: ['patient', 'ward', 'medical-records-office', 'international-department'],
      home: ['patient'],
    },
    steps: [
      {
        en: 'Look on the wristband, invoices, reports and discs.',
        zh: '在腕带、发票、报告单和光盘上找。',
      },
      {
        en: 'Copy each number here, with the name exactly as the hospital printed it.',
        zh: '把每个号码填进来，姓名照医院打印的写法抄。',
      },
      {
        en: 'Ask the ward to read out the admission number if you cannot find it.',
        zh: '找不到住院号，可以问病区护士站。',
      },
    ],
    translation: 4,
    appliesWhen: ['after-treatment'],
    required: ['diagnosis-review', 'treatment-review', 'next-step', 'continuity'],
    core: true,
    madeFrom: 'hospital-numbers',
    instead: {
      en: 'Give the passport number used there, your date of birth and the dates of your stay.',
      zh: '可以提供就诊时用的护照号、出生日期和住院日期，请对方查询。',
    },
    source: 'shhospital.com.cn/Html/News/Articles/295.html',
  },
];
