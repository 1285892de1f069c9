/** imaging: scan reports, the original image files, and film or links as a stand-in. */
import type { RecordType } from '../schema.ts';

export const imagingRecords: readonly RecordType[] = [
  {
    id: 'imaging-report',
    name: {
      en: 'Imaging report (CT, MRI, PET, ultrasound, X-ray)',
      zh: '影像检查报告',
      pinyin: 'yǐngxiàng jiǎnchá bàogào',
    },
    why: {
      en: 'This is what the first specialist saw on your scan. The new doctor compares it with the images and with earlier scans.',
      zh: '这是第一位影像医生对检查的描述和判断。新的医生会拿它和图像、以前的检查作对照。',
    },
    forms: ['paper'],
    offices: {
      china: ['self-service-kiosk', 'hospital-app', 'imaging-department', 'medical-records-office'],
      home: ['home-hospital-department', 'home-doctor', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask for the report of each scan, and for 1 or 2 earlier ones to compare.',
        zh: '每次检查的报告都要拿到，再加上以前的 1 至 2 次报告作对照。',
      },
      { en: 'Send each report together with its images.', zh: '报告和对应的图像要一起发送。' },
      {
        en: 'In China: print it at the kiosk or save it from the hospital app. Kiosk prints often have no seal, so ask the imaging department for a stamp if you need one.',
        zh: '在中国，可以在自助机打印，或从医院手机应用里保存。自助机打印的报告通常没有盖章，需要时请到影像科问怎样补盖。',
      },
    ],
    translation: 1,
    appliesWhen: ['imaging'],
    required: ['always'],
    core: true,
    refused: {
      en: 'In China, imaging material is on the list of records you may copy. Name State Council Order 701, Article 16, and ask which office makes copies.',
      zh: '按《医疗纠纷预防和处理条例》第十六条，患者有权复制医学影像检查资料。您可以说明这一条，并询问由哪个部门办理。',
    },
    loinc: { code: '18748-4', display: 'Diagnostic imaging study' },
    source:
      'State Council Order 701 (2018), Art. 16; cancerfax.com/guides/how-to-send-medical-records-chinese-cancer-hospital; 51hwl.cn/article1269.html',
  },
  {
    id: 'imaging-dicom',
    name: {
      en: 'Original image files (DICOM)',
      zh: '影像原始数据（DICOM）',
      pinyin: 'yǐngxiàng yuánshǐ shùjù (DICOM)',
    },
    why: {
      en: 'These are the scan pictures in full quality. They let the new doctor read the scan again instead of relying on the report.',
      zh: '这是最清晰、最完整的检查图像。有了它，新的医生可以自己重新读片，不必只看报告。',
    },
    forms: ['dicom'],
    offices: {
      china: ['imaging-department', 'medical-records-office', 'international-department'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask the imaging counter for the original DICOM files on a disc, on a USB stick or as a download.',
        zh: '请影像科窗口提供 DICOM 原始数据，可以是光盘、U 盘或下载。',
      },
      {
        en: 'In China: ask for a disc to be burned (光盘刻录 guāngpán kèlù). There may be a fee, and some hospitals do not offer it.',
        zh: '在中国，请窗口办理光盘刻录。可能要另外收费，也有医院不提供这项服务。',
      },
      {
        en: 'Open the disc before you leave. Check your name, the dates and that all scans are there.',
        zh: '离开医院前先打开光盘，核对姓名、日期，并确认各次检查都在里面。',
      },
      {
        en: 'Ask the new clinic when it wants the images. Some want only reports at first.',
        zh: '先问接收的医院什么时候需要图像，有的医院一开始只要报告。',
      },
    ],
    translation: 4,
    appliesWhen: ['imaging'],
    required: ['always'],
    core: true,
    instead: {
      en: 'Film or a cloud link may do for a first look. Say that the original files are missing, as a doctor may not be able to judge without them.',
      zh: '胶片或云胶片链接也许可以先看一看。请注明没有原始数据，因为缺少它，医生可能无法判断。',
    },
    refused: {
      en: 'In China, imaging material is on the list of records you may copy. Name State Council Order 701, Article 16, and ask what the disc costs.',
      zh: '按《医疗纠纷预防和处理条例》第十六条，患者有权复制医学影像检查资料。您可以说明这一条，并询问刻录光盘的费用。',
    },
    loinc: { code: '18726-0', display: 'Radiology studies (set)' },
    source:
      'State Council Order 701 (2018), Art. 16; chinamedpass.com/resources/how-to-get-dicom-files-china-hospital; cityofhope.org/patient-care/clinical-departments-and-services/international-medicine/travel-abroad-your-cancer',
  },
  {
    id: 'imaging-cloud-link',
    name: {
      en: 'Film or cloud film link',
      zh: '胶片 / 云胶片（数字影像）',
      pinyin: 'jiāopiàn / yún jiāopiàn (shùzì yǐngxiàng)',
    },
    why: {
      en: 'This is printed film, or a link that shows your scan on a phone. It is a stand-in only, as such viewers are made for looking and not for diagnosis.',
      zh: '这是打印的胶片，或在手机上看图像的链接。它只能临时代替，因为这类软件供浏览，不作诊断依据。',
    },
    forms: ['glass', 'link'],
    offices: {
      china: ['imaging-department', 'self-service-kiosk', 'hospital-app'],
      home: ['home-hospital-department', 'home-records-department'],
    },
    steps: [
      {
        en: 'Ask for the DICOM files first. Take this as well, or when nothing else can be had.',
        zh: '先要 DICOM 原始数据。这一项作为补充，或者在拿不到原始数据时使用。',
      },
      {
        en: 'Scan the QR code on the report or receipt and save the link.',
        zh: '扫描报告或缴费单上的二维码，保存链接。',
      },
      {
        en: 'In China: the link may ask for a Chinese ID number or phone number. Passport log-in may not work, so try it before you leave.',
        zh: '在中国，链接可能要求用身份证号或手机号实名登录。护照可能无法登录，请在离开前试一次。',
      },
    ],
    translation: 4,
    appliesWhen: ['imaging'],
    core: true,
    source:
      'td.fyun.cc/detail/40a47e4affb028cfb21bd855323833ab4e08d4c2.html; tencentcloud.com/document/product/1251/67758; m.gydys.cn (cloud film, 2024)',
  },
];
