/** pathology: reports on tissue, and the slides, blocks and scans behind them. */
import type { RecordType } from '../schema.ts';

export const pathologyRecords: readonly RecordType[] = [
  {
    id: 'pathology-report',
    name: { en: 'Pathology report', zh: '病理报告', pinyin: 'bìnglǐ bàogào' },
    why: {
      en: 'This says what was found in your tissue under the microscope. It is the base of every opinion on cancer: type, grade, edges and lymph nodes.',
      zh: '这份报告说明在显微镜下看到的组织情况。肿瘤的类型、分级、切缘和淋巴结都以它为准，是判断的基础。',
    },
    forms: ['paper'],
    offices: {
      china: ['pathology-department', 'ward', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department', 'home-doctor'],
    },
    steps: [
      {
        en: 'Ask for the full report and every later addition to it.',
        zh: '请索取完整报告，以及后来的每一份补充报告。',
      },
      {
        en: 'Write down the pathology number. You need it to ask for slides later.',
        zh: '记下病理号，以后借切片时要用。',
      },
      {
        en: 'In China: ask the pathology department or the ward before you leave. The records office often gives copies only 10 to 15 working days after discharge.',
        zh: '在中国，离开前先问病理科或病区。病案室通常要在出院后 10 至 15 个工作日才能复印。',
      },
    ],
    translation: 1,
    appliesWhen: ['biopsy', 'surgery'],
    required: ['always'],
    core: true,
    refused: {
      en: 'In China, pathology material is on the list of records you may copy. Name State Council Order 701, Article 16, and ask which office makes copies.',
      zh: '按《医疗纠纷预防和处理条例》第十六条，患者有权复制病理资料。您可以说明这一条，并询问由哪个部门办理。',
    },
    loinc: { code: '11526-1', display: 'Pathology study' },
    source:
      'State Council Order 701 (2018), Art. 16; sdyfy.cn/Info/Guide/Content1_45.html; shhospital.com.cn/Html/News/Articles/295.html',
  },
  {
    id: 'ihc-report',
    name: {
      en: 'Marker report (immunohistochemistry / FISH)',
      zh: '免疫组化 / FISH 报告',
      pinyin: 'miǎnyì zǔhuà / FISH bàogào',
    },
    why: {
      en: 'This shows which markers and receptors the cells carry. In cancer, the choice of medicine often depends on them.',
      zh: '这份报告说明细胞带有哪些标志物和受体。治疗肿瘤时，选药常常要看这些结果。',
    },
    forms: ['paper'],
    offices: {
      china: ['pathology-department', 'attending-doctor', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department', 'home-doctor'],
    },
    steps: [
      {
        en: 'Ask for all added reports. These results often come later than the first pathology report.',
        zh: '请索取全部补充报告，这些结果往往晚于第一份病理报告。',
      },
      {
        en: 'Match the pathology number on each page with the first report.',
        zh: '核对每一页的病理号是否与第一份报告一致。',
      },
      {
        en: 'If a test is still running, ask when it will be ready and who can collect it.',
        zh: '如果还有项目没出结果，请问什么时候出、谁可以代领。',
      },
    ],
    translation: 1,
    appliesWhen: ['biopsy', 'surgery'],
    required: ['cancer'],
    core: true,
    refused: {
      en: 'In China, pathology material is on the list of records you may copy. Name State Council Order 701, Article 16, and ask for the added reports by their pathology number.',
      zh: '按《医疗纠纷预防和处理条例》第十六条，患者有权复制病理资料。您可以说明这一条，并报病理号索取补充报告。',
    },
    loinc: { code: '11526-1', display: 'Pathology study' },
    source: 'State Council Order 701 (2018), Art. 16; otherwise general knowledge, unconfirmed',
  },
  {
    id: 'pathology-slides-stained',
    name: {
      en: 'Stained glass slides',
      zh: '病理切片（染色原片）',
      pinyin: 'bìnglǐ qiēpiàn (rǎnsè yuánpiàn)',
    },
    why: {
      en: 'These are thin pieces of your tissue on glass, already stained. A second pathologist can look at them and check the diagnosis.',
      zh: '这是已经染色的组织薄片，固定在玻璃片上。第二位病理医生可以亲自阅片，核对诊断。',
    },
    forms: ['glass'],
    offices: {
      china: ['pathology-department', 'international-department'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask the new clinic whether it wants glass slides or scanned ones.',
        zh: '先问接收的医院要玻璃切片，还是扫描图像。',
      },
      {
        en: 'In China: bring the pathology report and your ID to the loan window. Hospitals have asked for a deposit of ¥50 to ¥100 per slide.',
        zh: '在中国，带上病理报告和身份证件，到病理科借片窗口办理。见过的押金为每张 50 至 100 元。',
      },
      {
        en: 'Note the return date, often 15 days to 1 month. Some hospitals also want a copy of the new report.',
        zh: '记住归还日期，通常为 15 天至 1 个月。有的医院还要您交回外院的会诊报告。',
      },
      {
        en: 'Before slides cross a border, ask the hospital, customs and the courier. Human tissue may need approval.',
        zh: '切片出入境之前，先问医院、海关和快递公司。人体组织可能需要审批。',
      },
    ],
    translation: 4,
    appliesWhen: ['biopsy', 'surgery'],
    required: [['diagnosis-review', 'cancer']],
    recommended: ['cancer'],
    core: true,
    instead: {
      en: 'Scans of the whole slides may be enough, and no tissue has to cross a border. Ask for these first.',
      zh: '全切片扫描图像可能就够用，也不必让组织出入境。可以先问这一种。',
    },
    refused: {
      en: 'Some slides are not lent, such as a single positive cell slide. Ask whether they can scan it.',
      zh: '有些切片不外借，例如只有一张的阳性细胞片。可以问能否扫描。',
    },
    source:
      'xiaomilidoc.com/p-12913576.html; doczj.com/doc/432358988.html; scylws.org/News_show.asp?id=353; border rules for stained slides unconfirmed',
  },
  {
    id: 'pathology-slides-unstained',
    name: {
      en: 'Unstained slides',
      zh: '白片（未染色切片）',
      pinyin: 'báipiàn (wèi rǎnsè qiēpiàn)',
    },
    why: {
      en: 'These are thin pieces of your tissue without any stain. A lab can use them for new marker or gene tests.',
      zh: '这是没有染色的组织薄片。实验室可以用它们做新的标志物或基因检测。',
    },
    forms: ['glass'],
    offices: {
      china: ['pathology-department', 'international-department'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Wait until the new clinic asks for them. Copy its order exactly: block number, how many, how thick, coated or plain.',
        zh: '等接收的医院提出需要再办理。要求请照抄：蜡块号、张数、厚度、防脱片还是普通片。',
      },
      {
        en: 'In China: book 2 to 3 working days ahead. Prices of ¥10 to ¥20 each have been seen, and you do not return them.',
        zh: '在中国，请提前 2 至 3 个工作日预约。见过的价格为每张 10 至 20 元，不用归还。',
      },
      {
        en: 'Before slides cross a border, ask the hospital, customs and the courier. Human tissue may need approval.',
        zh: '切片出入境之前，先问医院、海关和快递公司。人体组织可能需要审批。',
      },
    ],
    translation: 4,
    appliesWhen: [
      ['cancer', 'biopsy'],
      ['cancer', 'surgery'],
    ],
    recommended: ['cancer'],
    core: true,
    instead: {
      en: 'Ask whether the tests can be done at the hospital that holds the tissue. A full report may then be enough.',
      zh: '可以问能否在保存组织的医院做这些检测。这样，一份完整的报告可能就够了。',
    },
    source: 'hengjiazuanshi.com/view/6026.html; xiaomilidoc.com/p-12913576.html; border rules for slides unconfirmed',
  },
  {
    id: 'pathology-block',
    name: { en: 'Tissue block / scrolls', zh: '蜡块 / 蜡卷', pinyin: 'làkuài / làjuǎn' },
    why: {
      en: 'The block is your tissue kept in wax, and scrolls are thin curls cut from it. It is the only original, so a hospital normally keeps it and gives slides or scrolls instead.',
      zh: '蜡块是用石蜡保存的组织，蜡卷是从上面切下的薄卷。蜡块只有一份，医院通常不外借，而是提供切片或蜡卷。',
    },
    forms: ['glass'],
    offices: {
      china: ['pathology-department', 'attending-doctor', 'international-department'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask the new clinic whether scanned slides, unstained slides or scrolls are enough.',
        zh: '先问接收的医院，扫描图像、白片或蜡卷是否够用。',
      },
      {
        en: 'In China: ask the pathology department whether scrolls can be cut for gene tests.',
        zh: '在中国，请问病理科能否切蜡卷，用于基因检测。',
      },
      {
        en: 'In China: a block is lent only in rare cases. It takes an approval, an agreement and a deposit, for about 3 months.',
        zh: '在中国，蜡块只在少数情况下外借，需要审批、签协议、交押金，期限约 3 个月。',
      },
      {
        en: 'Before tissue crosses a border, ask the hospital, customs and the courier. It may need approval.',
        zh: '组织出入境之前，先问医院、海关和快递公司，可能需要审批。',
      },
    ],
    translation: 4,
    appliesWhen: [
      ['cancer', 'biopsy'],
      ['cancer', 'surgery'],
    ],
    core: true,
    instead: {
      en: 'Scanned slides may be enough to check the diagnosis. Scrolls or unstained slides may do for gene tests.',
      zh: '核对诊断，扫描图像可能就够用。做基因检测，可能用蜡卷或白片就行。',
    },
    refused: {
      en: 'A refusal is normal, as the block cannot be replaced. Ask for scanned slides, unstained slides or scrolls.',
      zh: '不外借是常见做法，因为蜡块无法替代。可以改要扫描图像、白片或蜡卷。',
    },
    source:
      'haiheyiyuan.cn/system/2026/01/07/030236011.shtml; m.jiusongjiankang.com/health/news/6363526.html; scylws.org/News_show.asp?id=353',
  },
  {
    id: 'pathology-wsi',
    name: {
      en: 'Scanned whole slides',
      zh: '数字病理（全切片扫描）',
      pinyin: 'shùzì bìnglǐ (quán qiēpiàn sǎomiáo)',
    },
    why: {
      en: 'These are pictures of whole slides, sharp enough to zoom in on single cells. They let a pathologist abroad look without moving tissue over a border.',
      zh: '这是整张切片的高清扫描图像，可以放大到看清细胞。境外的病理医生可以直接阅片，组织不必出入境。',
    },
    forms: ['link', 'structured'],
    offices: {
      china: ['pathology-department', 'third-party-lab'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask the pathology department whether it has a slide scanner. Not every hospital has one.',
        zh: '请问病理科有没有切片扫描仪，不是每家医院都有。',
      },
      {
        en: 'Ask the new clinic which files it can open, such as SVS, NDPI, MRXS or DICOM.',
        zh: '问接收的医院能打开哪种文件，例如 SVS、NDPI、MRXS 或 DICOM。',
      },
      {
        en: 'Get the files, or a link that also opens abroad. Send the pathology report with them.',
        zh: '索取文件，或在境外也能打开的链接，并附上病理报告。',
      },
    ],
    translation: 4,
    appliesWhen: [
      ['cancer', 'biopsy'],
      ['cancer', 'surgery'],
    ],
    recommended: ['cancer'],
    core: false,
    instead: {
      en: 'Stained slides on loan may do. Ask the new clinic how it wants to receive them.',
      zh: '借出染色切片也可能行。请问接收的医院希望怎样收到。',
    },
    source: 'general knowledge, unconfirmed',
  },
];
