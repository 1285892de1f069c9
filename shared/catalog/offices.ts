/** The places to ask for a record, named so that they can be shown at a counter. */
import type { Office } from './schema.ts';

export const offices: readonly Office[] = [
  {
    id: 'medical-records-office',
    country: 'china',
    name: { en: 'Medical records office', zh: '病案室', pinyin: "bìng'àn shì" },
    hint: {
      en: 'Go with your ID and admission number on a working day, and ask first whether your file has been archived.',
      zh: '工作日带上证件和住院号前往，先问病历是否已经归档。',
    },
  },
  {
    id: 'ward',
    country: 'china',
    name: { en: 'Ward nurses’ station', zh: '病区护士站', pinyin: 'bìngqū hùshizhàn' },
    hint: {
      en: 'Ask at the desk of your ward before you leave, best on the day before discharge.',
      zh: '出院前到所住病区的护士站询问，最好提前一天。',
    },
  },
  {
    id: 'attending-doctor',
    country: 'china',
    name: { en: 'Attending doctor', zh: '主管医生', pinyin: 'zhǔguǎn yīshēng' },
    hint: {
      en: 'Ask during the ward round or at your next clinic visit.',
      zh: '查房时或下次门诊时当面问。',
    },
  },
  {
    id: 'imaging-department',
    country: 'china',
    name: { en: 'Imaging department', zh: '影像科 / 放射科', pinyin: 'yǐngxiàngkē / fàngshèkē' },
    hint: {
      en: 'Go to the counter for reports and discs (光盘刻录), and ask about the fee.',
      zh: '到取报告或光盘刻录窗口办理，先问收费。',
    },
  },
  {
    id: 'laboratory',
    country: 'china',
    name: { en: 'Laboratory', zh: '检验科', pinyin: 'jiǎnyànkē' },
    hint: {
      en: 'Go to the report counter, often beside the place where blood is taken.',
      zh: '到取报告窗口办理，常在抽血处旁边。',
    },
  },
  {
    id: 'pathology-department',
    country: 'china',
    name: { en: 'Pathology department', zh: '病理科', pinyin: 'bìnglǐkē' },
    hint: {
      en: 'Bring the pathology number and your ID, and ask for the slide lending desk (借片窗口).',
      zh: '带上病理号和证件，到借片窗口办理。',
    },
  },
  {
    id: 'self-service-kiosk',
    country: 'china',
    name: { en: 'Self-service kiosk', zh: '自助机', pinyin: 'zìzhùjī' },
    hint: {
      en: 'Find it in the clinic hall and scan your card or receipt; prints often have no seal.',
      zh: '一般在门诊大厅，扫就诊卡或单据即可打印，打印件常常没有盖章。',
    },
  },
  {
    id: 'hospital-app',
    country: 'china',
    name: {
      en: 'Hospital app or WeChat account',
      zh: '医院 App / 微信公众号',
      pinyin: 'yīyuàn App / wēixìn gōngzhònghào',
    },
    hint: {
      en: 'Look for reports and record copies in the menu; some apps accept only a Chinese ID card or phone number.',
      zh: '在菜单里找报告查询或病案复印，有的只支持中国身份证或手机号登录。',
    },
  },
  {
    id: 'international-department',
    country: 'china',
    name: { en: 'International department', zh: '国际医疗部', pinyin: 'guójì yīliáobù' },
    hint: {
      en: 'Ask your coordinator first if the hospital has one, as some order records for you.',
      zh: '如果医院设有国际医疗部，先问协调员，有的可以代办病历。',
    },
  },
  {
    id: 'pharmacy',
    country: 'china',
    name: { en: 'Hospital pharmacy', zh: '药房', pinyin: 'yàofáng' },
    hint: {
      en: 'Go to the window where you collected your medicines, with the receipt.',
      zh: '带上单据，到取药窗口询问。',
    },
  },
  {
    id: 'outpatient-office',
    country: 'china',
    name: { en: 'Outpatient office', zh: '门诊办公室', pinyin: 'ménzhěn bàngōngshì' },
    hint: {
      en: 'Ask at the information desk of the clinic building; it often handles stamps.',
      zh: '在门诊楼导诊台问路，盖章常在这里办。',
    },
  },
  {
    id: 'emergency-department',
    country: 'china',
    name: { en: 'Emergency department', zh: '急诊科', pinyin: 'jízhěnkē' },
    hint: {
      en: 'Ask at the registration desk at a quiet hour, with the date of your visit.',
      zh: '避开繁忙时段，到急诊登记处说明就诊日期。',
    },
  },
  {
    id: 'operating-theatre',
    country: 'china',
    name: { en: 'Operating theatre', zh: '手术室', pinyin: 'shǒushùshì' },
    hint: {
      en: 'Ask through your surgeon or the ward, as patients usually cannot walk in.',
      zh: '请手术医生或病区代为询问，病人一般不能直接进去。',
    },
  },
  {
    id: 'finance-office',
    country: 'china',
    name: { en: 'Payment office', zh: '收费处 / 住院处', pinyin: 'shōufèichù / zhùyuànchù' },
    hint: {
      en: 'Go when you settle the bill, and ask for the itemised list as well as the invoice.',
      zh: '结账时办理，发票和费用清单一起要。',
    },
  },
  {
    id: 'endoscopy-centre',
    country: 'china',
    name: { en: 'Endoscopy centre', zh: '内镜中心', pinyin: 'nèijìng zhōngxīn' },
    hint: {
      en: 'Ask at its front desk for the report with pictures.',
      zh: '到前台索取带图片的报告。',
    },
  },
  {
    id: 'specialist-department',
    country: 'china',
    name: { en: 'Specialist department', zh: '专科科室', pinyin: 'zhuānkē kēshì' },
    hint: {
      en: 'Ask at the desk of the department that did the test or treatment, such as cardiology or radiotherapy.',
      zh: '到做检查或治疗的科室前台询问，如心内科、放疗科。',
    },
  },
  {
    id: 'research-office',
    country: 'china',
    name: { en: 'Clinical trial office', zh: '临床试验机构办公室', pinyin: 'línchuáng shìyàn jīgòu bàngōngshì' },
    hint: {
      en: 'Call the research nurse named on the trial consent form.',
      zh: '联系试验知情同意书上写的研究护士。',
    },
  },
  {
    id: 'third-party-lab',
    country: 'china',
    name: { en: 'Outside testing company', zh: '第三方检测机构', pinyin: 'dìsānfāng jiǎncè jīgòu' },
    hint: {
      en: 'Use the login or phone number on the report, and ask for the full report as a file.',
      zh: '用报告上的账号或电话联系，索取完整报告的电子版。',
    },
  },
  {
    id: 'home-records-department',
    country: 'home',
    name: { en: 'Medical records department at home', zh: '当地医院病案部门', pinyin: "dāngdì yīyuàn bìng'àn bùmén" },
    hint: {
      en: 'Look for “medical records” or “release of information” on the hospital’s website.',
      zh: '在医院网站上找“medical records”或“release of information”。',
    },
  },
  {
    id: 'home-doctor',
    country: 'home',
    name: { en: 'Your doctor at home', zh: '当地医生', pinyin: 'dāngdì yīshēng' },
    hint: {
      en: 'Ask the front desk of the practice, or send a message through its patient portal.',
      zh: '向诊所前台提出，或通过患者网上平台留言。',
    },
  },
  {
    id: 'home-hospital-department',
    country: 'home',
    name: { en: 'Hospital department at home', zh: '当地医院科室', pinyin: 'dāngdì yīyuàn kēshì' },
    hint: {
      en: 'Call the secretary of the department that treated or tested you.',
      zh: '致电给您检查或治疗的科室秘书。',
    },
  },
  {
    id: 'home-pharmacy',
    country: 'home',
    name: { en: 'Your pharmacy at home', zh: '当地药房', pinyin: 'dāngdì yàofáng' },
    hint: {
      en: 'Ask the pharmacist for a print of your medicines of the last months.',
      zh: '请药剂师打印最近几个月的用药记录。',
    },
  },
  {
    id: 'civil-registry',
    country: 'home',
    name: { en: 'Civil registry', zh: '户籍或民政登记机关', pinyin: 'hùjí huò mínzhèng dēngjì jīguān' },
    hint: {
      en: 'Order birth or family certificates from the town or state office, in person or online.',
      zh: '到当地登记机关或在网上申请出生、亲属关系证明。',
    },
  },
  {
    id: 'insurer',
    country: 'home',
    name: { en: 'Insurance company', zh: '保险公司', pinyin: 'bǎoxiǎn gōngsī' },
    hint: {
      en: 'Call the number on your card and note the case number you are given.',
      zh: '拨打保险卡上的电话，并记下受理编号。',
    },
  },
  {
    id: 'translator',
    country: 'home',
    name: { en: 'Medical translator', zh: '医学翻译', pinyin: 'yīxué fānyì' },
    hint: {
      en: 'Choose one with medical training, and ask the clinic first which kind it accepts.',
      zh: '找有医学背景的译者，并先问接收医院认可哪种翻译。',
    },
  },
  {
    id: 'patient',
    country: 'self',
    name: { en: 'You or your family', zh: '您本人或家人', pinyin: 'nín běnrén huò jiārén' },
    hint: {
      en: 'Look at home, on your phone, and in your email.',
      zh: '在家里、手机里和邮箱里找一找。',
    },
  },
];
