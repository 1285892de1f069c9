/** tests: laboratory, heart, nerve, function and gene results a reviewing doctor reads. */
import type { RecordType } from '../schema.ts';

export const testRecords: readonly RecordType[] = [
  {
    id: 'lab-results',
    name: { en: 'Laboratory results', zh: '检验报告（化验单）', pinyin: 'jiǎnyàn bàogào (huàyàndān)' },
    why: {
      en: 'These are the results of your blood, urine and other tests. The doctor reads the values, units and normal ranges, and how they change over time.',
      zh: '这是您的血液、尿液等化验结果。医生要看数值、单位、参考范围，以及前后的变化。',
    },
    forms: ['paper', 'structured'],
    offices: {
      china: ['self-service-kiosk', 'hospital-app', 'laboratory', 'medical-records-office'],
      home: ['home-doctor', 'home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask for every page, with the units, normal ranges and dates.',
        zh: '每一页都要拿到，上面应有单位、参考范围和日期。',
      },
      {
        en: 'Start with the last 90 days, as clinics often ask for these. Then add older results that show a change.',
        zh: '先准备最近 90 天的结果，医院常常要求这一段。再补上能看出变化的早期结果。',
      },
      {
        en: 'In China: print them at the kiosk or save them from the hospital app. Kiosk prints often have no seal, so ask the outpatient office or the ward for a stamp if you need one.',
        zh: '在中国，可以在自助机打印，或从医院手机应用里保存。自助机打印的报告通常没有盖章，需要盖章时请到门诊办公室或病区办理。',
      },
    ],
    translation: 1,
    appliesWhen: ['lab-tests'],
    required: ['always'],
    core: true,
    refused: {
      en: 'In China, test reports are on the list of records you may copy. Name State Council Order 701, Article 16, and ask which office makes copies.',
      zh: '按《医疗纠纷预防和处理条例》第十六条，患者有权复制化验单。您可以说明这一条，并询问由哪个部门办理。',
    },
    loinc: { code: '11502-2', display: 'Laboratory report' },
    source:
      'State Council Order 701 (2018), Art. 16; care.pandatouring.com/post/translate-medical-records-china-treatment-2026; 51hwl.cn/article1269.html',
  },
  {
    id: 'infection-screen',
    name: {
      en: 'Infection screen (hepatitis B and C, HIV, syphilis, TB)',
      zh: '传染病筛查报告',
      pinyin: 'chuánrǎnbìng shāichá bàogào',
    },
    why: {
      en: 'These tests look for infections such as hepatitis B and C, HIV, syphilis and TB. Clinics often need them before surgery, fertility treatment, a transplant or chemotherapy.',
      zh: '这些检查用来查找乙肝、丙肝、艾滋病、梅毒、结核等感染。手术、试管婴儿、移植或化疗之前，医院常常要看。',
    },
    forms: ['paper'],
    offices: {
      china: ['laboratory', 'attending-doctor', 'medical-records-office'],
      home: ['home-doctor', 'home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Look through your lab results first. The tests may already be there under other names.',
        zh: '先翻看已有的化验单，这些项目可能已经在里面，只是名称不同。',
      },
      {
        en: 'Ask for the report with each test name, the result and the date.',
        zh: '请医院提供写明项目名称、结果和日期的报告。',
      },
      {
        en: 'In China: some of these results may not show on a kiosk or in the app. Ask the doctor who ordered them.',
        zh: '在中国，有些结果可能在自助机和手机应用上查不到，请问开单的医生。',
      },
      {
        en: 'Keep it out of your first message. Share it only when a clinic asks and you agree.',
        zh: '第一次联系时先不要发送。等医院提出需要，并且您同意，再提供。',
      },
    ],
    translation: 2,
    // Clinics ask for it before these treatments, so a plain blood test alone does not list it.
    appliesWhen: ['fertility', 'transplant', ['lab-tests', 'surgery'], ['lab-tests', 'systemic-therapy']],
    required: ['fertility', 'transplant'],
    core: false,
    sensitive: 'infection',
    loinc: { code: '11502-2', display: 'Laboratory report' },
    source: 'docslib.org/doc/7912091/types-of-medical-information-services; otherwise general knowledge, unconfirmed',
  },
  {
    id: 'endoscopy-report',
    name: {
      en: 'Endoscopy report with pictures',
      zh: '内镜报告（胃镜、肠镜等）',
      pinyin: 'nèijìng bàogào (wèijìng, chángjìng děng)',
    },
    why: {
      en: 'This is the report of a camera test, such as of the stomach or bowel. It shows where a change is, how big it is and where samples were taken.',
      zh: '这是胃镜、肠镜等内镜检查的报告。它写明病变的位置和大小，以及在哪里取了活检。',
    },
    forms: ['paper', 'video'],
    offices: {
      china: ['endoscopy-centre', 'self-service-kiosk', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department', 'home-doctor'],
    },
    steps: [
      {
        en: 'Ask for the report with its colour pictures, not the text alone.',
        zh: '要带彩色图片的报告，不要只拿文字部分。',
      },
      {
        en: 'Ask whether a video was kept and can be copied.',
        zh: '问一下是否留有录像，能不能拷贝。',
      },
      {
        en: 'If samples were taken, ask for the pathology report too.',
        zh: '如果取了活检，请一并索取病理报告。',
      },
      {
        en: 'In China: kiosk prints often have no seal. Ask the endoscopy centre for a stamped copy if you need one.',
        zh: '在中国，自助机打印的报告通常没有盖章。需要盖章时，请到内镜中心办理。',
      },
    ],
    translation: 1,
    appliesWhen: ['endoscopy'],
    required: ['always'],
    core: true,
    refused: {
      en: 'In China, test reports are on the list of records you may copy. Name the 2013 medical record rules, Article 19, and ask which office makes copies.',
      zh: '按《医疗机构病历管理规定（2013年版）》第十九条，辅助检查报告单可以复制。您可以说明这一条，并询问由哪个部门办理。',
    },
    loinc: { code: '18751-8', display: 'Endoscopy study' },
    source: 'Rules on Medical Records in Medical Institutions (2013), Art. 19; 51hwl.cn/article1269.html',
  },
  {
    id: 'ecg-holter',
    name: { en: 'ECG / Holter', zh: '心电图 / 动态心电图', pinyin: 'xīndiàntú / dòngtài xīndiàntú' },
    why: {
      en: 'These are tracings of your heart rhythm, taken over seconds or over a day or more. The doctor wants to read the tracing itself, not only the text.',
      zh: '这是心脏节律的记录，短的几秒，长的一天以上。医生要看图形本身，不只是文字结论。',
    },
    forms: ['paper', 'structured'],
    offices: {
      china: ['specialist-department', 'self-service-kiosk', 'medical-records-office'],
      home: ['home-doctor', 'home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask for the full tracing with the report, and with the date and time.',
        zh: '请提供完整的心电图图形和报告，并写明日期和时间。',
      },
      {
        en: 'For a Holter, ask for the summary and the pages that show the rhythm problem.',
        zh: '动态心电图请要总结报告，以及显示心律异常的那几页。',
      },
      {
        en: 'Scan the paper flat. Keep the grid lines and the paper speed in view.',
        zh: '把图纸放平扫描，网格线和走纸速度要看得清。',
      },
      { en: 'Skip this record if the test was never done.', zh: '如果没有做过这项检查，可以跳过。' },
    ],
    translation: 2,
    appliesWhen: ['cardiovascular'],
    required: ['cardiovascular'],
    core: false,
    loinc: { code: '11524-6', display: 'EKG study' },
    source:
      'Rules on Medical Records in Medical Institutions (2013), Art. 19; otherwise general knowledge, unconfirmed',
  },
  {
    id: 'echo-study',
    name: {
      en: 'Echocardiogram report and clips',
      zh: '超声心动图（报告和动态图像）',
      pinyin: 'chāoshēng xīndòngtú (bàogào hé dòngtài túxiàng)',
    },
    why: {
      en: 'This is an ultrasound of the heart. The doctor needs the numbers for the valves and pump strength, and the moving clips to check them.',
      zh: '这是心脏的超声检查。医生要看瓣膜和心脏泵血能力的数值，也要看动态图像来核对。',
    },
    forms: ['paper', 'dicom', 'video'],
    offices: {
      china: ['specialist-department', 'imaging-department', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department', 'home-doctor'],
    },
    steps: [
      { en: 'Ask for the report with all measurements.', zh: '请提供写有全部测量数值的报告。' },
      {
        en: 'Ask for the moving clips on a disc or as a download. Some departments may keep only still pictures, so ask soon.',
        zh: '请把动态图像刻成光盘或提供下载。有些科室可能只保存静态图片，请尽早去问。',
      },
      { en: 'Skip this record if the test was never done.', zh: '如果没有做过这项检查，可以跳过。' },
    ],
    translation: 1,
    appliesWhen: ['cardiovascular'],
    required: ['cardiovascular'],
    core: false,
    instead: {
      en: 'The report with all its numbers may do at first. Say that the clips are missing.',
      zh: '起初只有带完整数值的报告也可能够用。请注明缺少动态图像。',
    },
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'cath-angiogram',
    name: {
      en: 'Angiogram / heart catheter images',
      zh: '冠脉造影 / 心导管影像',
      pinyin: 'guānmài zàoyǐng / xīn dǎoguǎn yǐngxiàng',
    },
    why: {
      en: 'These are moving X-ray pictures of the heart and its blood vessels. Doctors judge a narrowing on the pictures, not from the report alone.',
      zh: '这是心脏和血管的动态 X 光影像。医生要看影像来判断狭窄，只看报告不够。',
    },
    forms: ['dicom', 'video'],
    offices: {
      china: ['specialist-department', 'imaging-department', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask the catheter lab for the full moving images as DICOM files, with the report.',
        zh: '请导管室提供完整的动态影像（DICOM 格式）和报告。',
      },
      {
        en: 'If only video is offered, take AVI or MP4. Ask the new clinic first whether it can use it.',
        zh: '如果只能提供视频，可以要 AVI 或 MP4 格式。请先问接收的医院能不能用。',
      },
      { en: 'Skip this record if the test was never done.', zh: '如果没有做过这项检查，可以跳过。' },
    ],
    translation: 2,
    appliesWhen: [['cardiovascular', 'heart-catheter']],
    required: ['cardiovascular'],
    core: false,
    instead: {
      en: 'A video copy may do where the DICOM files cannot be had. At least 1 clinic says it accepts AVI or MP4.',
      zh: '拿不到 DICOM 文件时，视频可能也行。至少有 1 家医院说明接受 AVI 或 MP4。',
    },
    loinc: { code: '18745-0', display: 'Cardiac catheterization study' },
    source: 'theheartandlungclinic.com/coronary-angiogram-second-opinion/',
  },
  {
    id: 'neurophysiology',
    name: {
      en: 'EEG / EMG / evoked potentials',
      zh: '脑电图 / 肌电图 / 诱发电位',
      pinyin: 'nǎodiàntú / jīdiàntú / yòufā diànwèi',
    },
    why: {
      en: 'These tests record signals from the brain, nerves and muscles. The raw recording or video can show a specialist more than the text does.',
      zh: '这些检查记录大脑、神经和肌肉的电信号。原始记录或视频能让专科医生看到文字以外的内容。',
    },
    forms: ['paper', 'video', 'structured'],
    offices: {
      china: ['specialist-department', 'attending-doctor', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department', 'home-doctor'],
    },
    steps: [
      { en: 'Ask for the full report with its tables and curves.', zh: '请提供完整报告，包括表格和曲线。' },
      {
        en: 'For seizures, ask for the raw EEG file (often EDF) and the video.',
        zh: '如果有抽搐发作，请索取脑电原始文件（常为 EDF 格式）和录像。',
      },
      {
        en: 'For a pituitary or skull base problem, add hormone and visual field results.',
        zh: '垂体或颅底的问题，请加上激素和视野检查结果。',
      },
      { en: 'Skip this record if no such test was done.', zh: '如果没有做过这类检查，可以跳过。' },
    ],
    translation: 2,
    appliesWhen: [['neurological', 'nerve-test']],
    required: ['neurological'],
    core: false,
    loinc: { code: '11523-8', display: 'EEG study' },
    source: 'chinamedpass.com/resources/send-medical-records-imaging-dicom-to-china',
  },
  {
    id: 'function-rehab-assessment',
    name: {
      en: 'Function, rehab, memory and lung tests',
      zh: '功能评估 / 康复评估 / 肺功能',
      pinyin: 'gōngnéng pínggū / kāngfù pínggū / fèi gōngnéng',
    },
    why: {
      en: 'These tests score how you move, think, breathe and manage each day. They help the doctor see which treatment you may be fit for.',
      zh: '这些检查评估您的活动、思维、呼吸和日常自理能力。医生据此了解您可能适合哪些治疗。',
    },
    forms: ['paper'],
    offices: {
      china: ['specialist-department', 'attending-doctor', 'medical-records-office'],
      home: ['home-hospital-department', 'home-doctor', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask for the scores, with the name of each test and its date.',
        zh: '请提供评分结果，写明每项评估的名称和日期。',
      },
      {
        en: 'Ask for the first and the latest report, so that the change shows.',
        zh: '请索取第一次和最近一次的报告，这样能看出变化。',
      },
      { en: 'Skip this record if no such test was done.', zh: '如果没有做过这类评估，可以跳过。' },
    ],
    translation: 2,
    appliesWhen: ['orthopaedic', 'neurological', 'cancer', 'chronic'],
    recommended: ['orthopaedic', 'neurological', 'cancer', 'chronic', 'continuity'],
    core: false,
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'genomic-report',
    name: {
      en: 'Tumour gene and biomarker report',
      zh: '肿瘤基因检测报告',
      pinyin: 'zhǒngliú jīyīn jiǎncè bàogào',
    },
    why: {
      en: 'This report lists gene changes found in the tumour. Some cancer medicines and trials depend on them.',
      zh: '这份报告列出在肿瘤中查到的基因变化。有些抗癌药和临床试验要看这些结果。',
    },
    forms: ['paper', 'structured'],
    offices: {
      china: ['third-party-lab', 'pathology-department', 'attending-doctor', 'medical-records-office'],
      home: ['home-hospital-department', 'home-doctor', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask for the full report, not only the page of conclusions.',
        zh: '要完整报告，不要只拿结论页。',
      },
      {
        en: 'Check that it names the sample, the date, the gene panel and the genome version.',
        zh: '核对报告是否写明标本、日期、检测的基因范围和基因组版本。',
      },
      {
        en: 'In China: an outside lab may have done the test. Log in to its site or app, or ask your doctor which lab it was.',
        zh: '在中国，检测可能由院外的检测公司完成。您可以登录该公司的网站或手机应用，或请医生告知是哪一家。',
      },
    ],
    translation: 1,
    appliesWhen: [['gene-test', 'cancer']],
    required: ['cancer'],
    core: true,
    loinc: { code: '51969-4', display: 'Genetic analysis summary report' },
    source: 'cancerfax.com/guides/getting-medical-records-international-second-opinion',
  },
  {
    id: 'germline-report',
    name: {
      en: 'Inherited gene report (germline, exome, karyotype)',
      zh: '遗传（胚系）检测报告',
      pinyin: 'yíchuán (pēixì) jiǎncè bàogào',
    },
    why: {
      en: 'This report shows changes in genes or chromosomes that you were born with. It may name the cause of a disease and guide further tests.',
      zh: '这份报告显示与生俱来的基因或染色体变化。它可能指出病因，也能为下一步检查提供方向。',
    },
    forms: ['paper', 'structured'],
    offices: {
      china: ['specialist-department', 'third-party-lab', 'attending-doctor', 'medical-records-office'],
      home: ['home-hospital-department', 'home-doctor', 'home-records-department'],
    },
    steps: [
      { en: 'Ask the genetics lab for the full report.', zh: '请遗传检测实验室提供完整报告。' },
      {
        en: 'Ask whether you can have the raw data files (VCF or BAM). Keep them safe.',
        zh: '问一下能否给您原始数据文件（VCF 或 BAM），并妥善保存。',
      },
      {
        en: 'Talk with your relatives before you share it, as it may reveal something about them too.',
        zh: '提供给别人之前，先和家人商量，因为其中可能也涉及他们的信息。',
      },
      {
        en: 'Keep it out of your first message. Share it only when a clinic asks and you agree.',
        zh: '第一次联系时先不要发送。等医院提出需要，并且您同意，再提供。',
      },
    ],
    translation: 1,
    appliesWhen: ['gene-test', 'rare'],
    required: ['rare'],
    recommended: ['child', 'fertility', 'cancer'],
    core: false,
    sensitive: 'genetic',
    loinc: { code: '51969-4', display: 'Genetic analysis summary report' },
    source: 'general knowledge, unconfirmed',
  },
  {
    id: 'marrow-flow-report',
    name: {
      en: 'Bone marrow, flow cytometry and chromosome reports',
      zh: '骨髓 / 流式 / 染色体报告',
      pinyin: 'gǔsuǐ / liúshì / rǎnsètǐ bàogào',
    },
    why: {
      en: 'These reports describe the cells in your blood and bone marrow. They decide which kind of blood cancer it is, and how it is graded.',
      zh: '这些报告描述血液和骨髓中的细胞。血液肿瘤的类型和分级要靠它们确定。',
    },
    forms: ['paper'],
    offices: {
      china: ['laboratory', 'specialist-department', 'third-party-lab', 'medical-records-office'],
      home: ['home-hospital-department', 'home-records-department', 'home-doctor'],
    },
    steps: [
      {
        en: 'Ask for each part: marrow smear, biopsy, flow cytometry, chromosomes and gene tests.',
        zh: '每一部分都要索取：骨髓涂片、活检、流式细胞、染色体和基因检测。',
      },
      {
        en: 'Ask for later additions, and for the reports after each stage of treatment.',
        zh: '请一并索取后来的补充报告，以及每个治疗阶段之后的报告。',
      },
      {
        en: 'Skip this record if your bone marrow was never tested.',
        zh: '如果没有做过骨髓检查，可以跳过。',
      },
    ],
    translation: 1,
    appliesWhen: [['marrow-test', 'cancer'], 'transplant'],
    required: ['cancer', 'transplant'],
    core: false,
    loinc: { code: '33721-2', display: 'Bone marrow Pathology biopsy report' },
    source: 'general knowledge, unconfirmed',
  },
];
