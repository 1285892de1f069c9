/** catalog: checks of a translation before it goes into the package. */
import type { TranslationCheck } from './schema.ts';

// Sources: carevia.world/medical-tourism/medical-record-translation/, chinapatienthelp.com/translation and the
// submission pages of uclahealth.org, cityofhope.org, mskcc.org and foxchase.org.
export const translationChecks: readonly TranslationCheck[] = [
  {
    id: 'decision-first',
    text: {
      en: 'Decision documents come first: diagnosis, pathology, imaging, surgery, discharge, medicines and recent tests.',
      zh: '先翻译影响决定的文件：诊断、病理、影像、手术、出院、用药和近期化验。',
    },
    why: { en: 'The reviewer decides on these. The rest can wait.', zh: '审阅医生据此判断，其余可以以后再翻译。' },
  },
  {
    id: 'question-too',
    text: { en: 'Your questions and your summary are translated too.', zh: '您的问题和病情摘要也已翻译。' },
    why: { en: 'An unread question gets no answer.', zh: '看不懂的问题就得不到回答。' },
  },
  {
    id: 'complete',
    text: {
      en: 'Each document is complete: headings, stamps, handwriting and signatures. Nothing is summed up.',
      zh: '每份文件都完整翻译：标题、印章、手写内容和签名，没有用概括代替。',
    },
    why: {
      en: 'A shortened text can hide the line that matters.',
      zh: '省略的部分可能正是关键内容。',
    },
  },
  {
    id: 'illegible-marked',
    text: {
      en: 'Text that cannot be read is marked “[illegible]” and not guessed.',
      zh: '看不清的文字标为【无法辨认】，没有猜测。',
    },
    why: { en: 'A guess looks like a fact.', zh: '猜测的内容会被当成事实。' },
  },
  {
    id: 'medical-translator',
    text: {
      en: 'A person with medical training translated it. If the centre asks for a certified or stamped translation, it is one.',
      zh: '由有医学背景的人翻译。如果对方要求认证或盖章的翻译，已按要求办理。',
    },
    why: {
      en: 'Automatic translation of reports is unsafe. Some centres send back what is not certified.',
      zh: '用软件自动翻译报告不安全。有些中心会退回未认证的翻译。',
    },
  },
  {
    id: 'second-person',
    text: { en: 'A second person compared it with the original.', zh: '另有一人对照原文核对过。' },
    why: { en: 'A second pair of eyes finds slips.', zh: '多一个人核对，能发现疏漏。' },
  },
  {
    id: 'numbers-unchanged',
    text: {
      en: 'Numbers, units, reference ranges and dates are unchanged. Converted values stand in an added column.',
      zh: '数字、单位、参考范围和日期保持原样。换算后的数值另列一栏。',
    },
    why: {
      en: 'A converted value without the original cannot be checked.',
      zh: '只有换算值而没有原值，就无法核对。',
    },
  },
  {
    id: 'medicine-names',
    text: {
      en: 'Each medicine shows the original name, the generic name (INN), the brand, the strength and the form.',
      zh: '每种药都写明原文名称、通用名（INN）、商品名、规格和剂型。',
    },
    why: {
      en: 'Brand names differ by country. A brand must not be guessed.',
      zh: '各国商品名不同，商品名不能猜。',
    },
  },
  {
    id: 'names-as-passport',
    text: {
      en: 'Names and numbers are spelled as in the passport. Other spellings are listed.',
      zh: '姓名和证件号与护照一致。其他写法另列说明。',
    },
    why: {
      en: 'Some centres reject records when name or birth date differ.',
      zh: '姓名或出生日期不一致时，有些中心会退回资料。',
    },
  },
  {
    id: 'side-and-negation',
    text: {
      en: 'Left and right, “no” and “no evidence of”, staging letters and gene names were checked twice.',
      zh: '左和右、“无”和“未见”、分期字母、基因和蛋白名称都核对了 2 遍。',
    },
    why: { en: 'One small word can turn the meaning around.', zh: '一字之差，意思可能完全相反。' },
  },
  {
    id: 'paired-pages',
    text: {
      en: 'Original and translation are kept as pairs, in the same page order, and both are delivered.',
      zh: '原文与译文成对存放、页序一致，并一起提交。',
    },
    why: { en: 'The reviewer can check any line at its source.', zh: '审阅医生可以随时对照原文。' },
  },
  {
    id: 'translator-statement',
    text: {
      en: "The translator's statement is added: name, languages, date, and that the text is complete and accurate to the best of their knowledge.",
      zh: '附有译者声明：姓名、语种、日期，并声明据其所知译文完整、准确。',
    },
    why: { en: 'Some centres ask for it.', zh: '有些中心要求提供。' },
  },
  {
    id: 'language-for-china',
    text: {
      en: 'For China: the hospital has said which language it takes. Without an answer, send English plus a 1-page Chinese summary.',
      zh: '提交中国医院：已问清接受哪种语言。如果没有答复，提供英文资料和 1 页中文摘要。',
    },
    why: {
      en: 'Rules differ between hospitals. Many international departments take English.',
      zh: '各医院要求不同。许多国际医疗部接受英文。',
    },
  },
  {
    id: 'language-for-home',
    text: {
      en: 'For a clinic at home: the records are in its language. Centres in the US and UK often require English and do not translate.',
      zh: '提交本国机构：资料已译成对方的语言。美国和英国的中心往往要求英文，且不代为翻译。',
    },
    why: { en: 'Records in another language cause delay.', zh: '其他语言的资料会耽误时间。' },
  },
];
