/** catalog: what a good written opinion contains, and what to ask before booking one. */
import type { ReportItem } from './schema.ts';

// Model: the five-step programme at test.eclevelandclinic.org/displayOnlineSecondOpinionProcessOverview, and
// g-h-m-c.de/en/general-information-gb3/to-second-opinions, schoen-clinic.com/terms-and-conditions.
export const reportItems: readonly ReportItem[] = [
  {
    id: 'reviewer-identity',
    text: {
      en: "The reviewer's name, title, specialty and place of licence",
      zh: '审阅医生的姓名、职称、专业和执业地点',
    },
    why: { en: 'Your doctor can judge whose advice it is.', zh: '您的医生可以了解意见出自谁。' },
    suggestWhen: ['always'],
  },
  {
    id: 'date-signature',
    text: { en: 'Date, and signature or seal', zh: '日期，以及签名或盖章' },
    why: { en: 'Insurers and hospitals may accept only a signed report.', zh: '保险公司和医院可能只认可签名的报告。' },
    suggestWhen: ['always'],
  },
  {
    id: 'records-reviewed',
    text: { en: 'A list of the records that were read', zh: '已审阅资料的清单' },
    why: { en: 'It shows what the opinion rests on.', zh: '说明意见依据了哪些资料。' },
    suggestWhen: ['always'],
  },
  {
    id: 'records-not-reviewed',
    text: { en: 'A list of the records that were missing or not read', zh: '缺少或未审阅资料的清单' },
    why: { en: 'A gap may change the answer.', zh: '缺少的资料可能会改变结论。' },
    suggestWhen: ['always'],
  },
  {
    id: 'images-reread',
    text: { en: 'What the images show on a new reading, and who read them', zh: '重新阅片的结果，以及由谁阅片' },
    why: { en: 'A new reading is more than repeating the old report.', zh: '重新阅片不只是重复原来的报告。' },
    suggestWhen: ['imaging'],
  },
  {
    id: 'slides-reread',
    text: { en: 'What the slides show on a new reading, and who read them', zh: '病理切片复核的结果，以及由谁复核' },
    why: { en: 'The treatment often depends on the tissue diagnosis.', zh: '治疗往往取决于病理诊断。' },
    suggestWhen: ['biopsy', ['cancer', 'surgery']],
  },
  {
    id: 'diagnosis-stated',
    text: {
      en: 'The diagnosis with a clear position: agree, disagree or uncertain, and the reasons',
      zh: '对诊断的明确态度：同意、不同意或不确定，并说明理由',
    },
    why: { en: 'You need to know how firm the diagnosis is.', zh: '您需要知道诊断有多大把握。' },
    suggestWhen: ['always'],
  },
  {
    id: 'differential',
    text: { en: 'Other diagnoses that were considered', zh: '考虑过的其他诊断' },
    why: { en: 'Your doctor can check them one by one.', zh: '您的医生可以逐一排查。' },
    suggestWhen: ['diagnosis-review', 'undiagnosed', 'rare'],
  },
  {
    id: 'stage',
    text: { en: 'Stage or severity, and the system used', zh: '分期或严重程度，以及采用的标准' },
    why: { en: 'Systems differ between countries and editions.', zh: '各国和各版本的标准可能不同。' },
    suggestWhen: ['cancer', 'diagnosis-review'],
  },
  {
    id: 'treatment-assessed',
    text: { en: 'A view on the treatment given so far', zh: '对已接受治疗的看法' },
    why: { en: 'It tells you what is complete and what is still open.', zh: '让您知道哪些已完成、哪些还待处理。' },
    suggestWhen: ['treatment-review', 'continuity'],
  },
  {
    id: 'options',
    text: { en: 'All options, with benefits and alternatives', zh: '所有可选方案，包括获益和替代选择' },
    why: { en: 'You can compare them with your doctor.', zh: '您可以和医生一起比较。' },
    suggestWhen: ['before-travel', 'next-step', 'diagnosis-review'],
  },
  {
    id: 'recommendation',
    text: {
      en: 'One named recommendation, and why it is preferred',
      zh: '一项明确的建议，以及推荐它的理由',
    },
    why: { en: 'A list without a choice leaves you where you were.', zh: '只列方案而不作推荐，帮助有限。' },
    suggestWhen: ['before-travel', 'next-step', 'treatment-review'],
  },
  {
    id: 'trials',
    text: { en: 'Clinical trials that may be relevant', zh: '可能相关的临床试验' },
    why: { en: 'A trial may be open in one country only.', zh: '有些试验只在某个国家开展。' },
    suggestWhen: ['cancer', 'rare'],
  },
  {
    id: 'answers',
    text: { en: 'An answer to each question you sent, one by one', zh: '对您提出的每个问题逐一作答' },
    why: { en: 'Your questions are the reason for the opinion.', zh: '您的问题就是咨询的目的。' },
    suggestWhen: ['always'],
  },
  {
    id: 'missing-tests',
    text: { en: 'Tests that are missing, in the order to do them', zh: '还缺哪些检查，按先后顺序列出' },
    why: { en: 'You can book them without guessing.', zh: '您可以直接安排检查，不用猜。' },
    suggestWhen: ['always'],
  },
  {
    id: 'urgency',
    text: { en: 'How urgent it is, and the latest date to decide', zh: '紧急程度，以及最晚的决定时间' },
    why: { en: 'Travel and booking depend on it.', zh: '行程和预约都要以此为准。' },
    suggestWhen: ['always'],
  },
  {
    id: 'risks',
    text: { en: 'Main risks, and warning signs that need care at once', zh: '主要风险，以及需要立即就医的警示症状' },
    why: { en: 'You know when to act.', zh: '让您知道什么时候要行动。' },
    suggestWhen: ['always'],
  },
  {
    id: 'follow-up',
    text: { en: 'Which follow-up, how often and with whom', zh: '随访项目、间隔，以及由谁负责' },
    why: { en: 'Follow-up needs a date and an owner.', zh: '随访需要明确时间和负责人。' },
    suggestWhen: ['after-treatment', 'continuity'],
  },
  {
    id: 'travel-advice',
    text: { en: 'Whether to travel, and what to do before', zh: '是否建议出行，以及出行前应做什么' },
    why: { en: 'You can plan before you spend money.', zh: '在花钱之前先做好计划。' },
    suggestWhen: ['before-travel'],
  },
  {
    id: 'department',
    text: { en: 'Which department and specialist to see', zh: '应看哪个科室、哪位专科医生' },
    why: { en: 'A booking at the wrong desk costs time.', zh: '挂错科会耽误时间。' },
    suggestWhen: ['before-travel'],
  },
  {
    id: 'limits',
    text: {
      en: 'The limits of an opinion without an examination, and whether it can prescribe',
      zh: '未当面检查的局限，以及能否开药',
    },
    why: { en: 'You know what still needs a visit.', zh: '让您知道哪些还需要当面就诊。' },
    suggestWhen: ['always'],
  },
  {
    id: 'language',
    text: {
      en: 'The report in a language your doctor reads, or in 2 languages',
      zh: '报告使用您的医生能读懂的语言，或双语',
    },
    why: { en: 'A later translation costs time and may add errors.', zh: '事后翻译费时，还可能出错。' },
    suggestWhen: ['always'],
  },
  {
    id: 'physician-summary',
    text: {
      en: 'A summary written for your own doctor, and plain words for you',
      zh: '写给您自己医生的摘要，以及您能看懂的说明',
    },
    why: { en: 'Both of you should understand it.', zh: '您和医生都应能看懂。' },
    suggestWhen: ['always'],
  },
  {
    id: 'clarification',
    text: { en: 'Whom to contact with a question about the report', zh: '对报告有疑问时联系谁' },
    why: { en: 'One open point can block the next step.', zh: '一个疑问就可能耽误下一步。' },
    suggestWhen: ['always'],
  },
  {
    id: 'data-retention',
    text: { en: 'How long your records are kept, and how they are deleted', zh: '您的资料保存多久、如何删除' },
    why: { en: 'Health data stays sensitive for life.', zh: '健康资料终身敏感。' },
  },
];

export const askBeforeBooking: readonly ReportItem[] = [
  {
    id: 'book-form',
    text: { en: 'Is the opinion written, by video or both?', zh: '意见是书面、视频，还是两者都有？' },
    why: { en: 'Your own doctor can use only what is written.', zh: '您自己的医生只能使用书面意见。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-output',
    text: { en: 'What does the report contain?', zh: '报告包括哪些内容？' },
    why: { en: 'Show the list above and ask which points are covered.', zh: '出示上面的清单，问清包括哪些。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-reviewer',
    text: { en: 'Who reviews my case, and is it their specialty?', zh: '由谁审阅我的资料？是该专科的医生吗？' },
    why: { en: 'A complex case needs the right specialist.', zh: '复杂的病情需要对口的专科医生。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-who-on-call',
    text: { en: 'Who is on the call, and is there an interpreter?', zh: '视频时有哪些人参加？有翻译吗？' },
    why: { en: 'A coordinator cannot answer for the doctor.', zh: '协调员不能代替医生回答。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-length',
    text: {
      en: 'How long is the consultation? Ask for 30 to 60 minutes.',
      zh: '咨询时间有多长？可要求 30 至 60 分钟。',
    },
    why: { en: 'The length decides how many questions fit.', zh: '时间长短决定能问几个问题。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-local-doctor',
    text: { en: 'Must my local doctor register, agree or attend?', zh: '是否需要我当地的医生登记、同意或参加？' },
    why: { en: 'Some programmes require it.', zh: '有些项目有此要求。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-language',
    text: {
      en: 'Which language must the records be in, and which language is the report in?',
      zh: '资料需要用哪种语言？报告用哪种语言？',
    },
    why: { en: 'You avoid translating what is not needed.', zh: '可避免不必要的翻译。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-format',
    text: {
      en: 'In which form do you want images and slides: reports only, original files or glass slides?',
      zh: '影像和切片需要什么形式：只要报告、原始文件，还是玻璃切片？',
    },
    why: { en: 'Centres differ, above all for cancer and surgery.', zh: '各中心要求不同，肿瘤和手术病例尤其如此。' },
    suggestWhen: ['imaging', 'biopsy', 'surgery', 'cancer'],
  },
  {
    id: 'book-freshness',
    text: { en: 'How old may tests and scans be?', zh: '检查和影像最多可以是多久以前的？' },
    why: { en: 'Some centres accept only recent results.', zh: '有些中心只接受近期的结果。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-time',
    text: { en: 'How long until the opinion, and from which day is it counted?', zh: '多久能得到意见？从哪天开始算？' },
    why: { en: 'The clock often starts when the records are complete.', zh: '往往从资料齐全那天起算。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-price',
    text: { en: 'What is the price, and what costs extra?', zh: '费用是多少？哪些另外收费？' },
    why: { en: 'Slide review or video may be charged separately.', zh: '切片复核或视频可能另外收费。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-refund',
    text: { en: 'Is there a refund if the records are not sufficient?', zh: '如果资料不足，可以退款吗？' },
    why: { en: 'Some centres charge only after they have checked.', zh: '有些中心先确认资料足够再收费。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-clarification',
    text: { en: 'How many follow-up questions are included?', zh: '包括几次追问？' },
    why: { en: 'Questions often come up after reading.', zh: '看完报告后往往会有新的问题。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-prescribe',
    text: { en: 'Is the opinion advice only, or can the doctor prescribe?', zh: '意见仅供参考，还是医生可以开药？' },
    why: { en: 'It depends on the law and on the hospital.', zh: '这取决于法律和医院的规定。' },
    suggestWhen: ['always'],
  },
  {
    id: 'book-data',
    text: {
      en: 'Where are my records stored, who sees them and for how long?',
      zh: '我的资料存在哪里？谁能看到？保存多久？',
    },
    why: { en: 'Agents and platforms may keep copies.', zh: '中介和平台可能会保留副本。' },
  },
];
