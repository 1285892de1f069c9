/** The document's own words. */

export const words = {
  title: { en: 'Patient summary for a second opinion, told by the patient', zh: '患者自述的第二诊疗意见摘要' },
  patientReported: { en: 'patient-reported, not checked by a clinician', zh: '患者自述，未经医务人员核实' },
  leftOut: { en: 'Parts that the patient left out: {count}.', zh: '患者未提供的部分：{count} 项。' },
  firstContact: {
    en: 'This is a first contact. Identity documents, hospital numbers and private notes are left out by rule.',
    zh: '这是首次联系，按规则不含证件、医院编号和个人备注。',
  },
  example: { en: 'Invented example. No such person exists.', zh: '虚构的示例，并无此人。' },
  about: { en: 'about {date}', zh: '约 {date}' },
  fromMemory: { en: 'Dates are from memory.', zh: '日期凭记忆填写。' },
  unsure: { en: 'The patient is not certain.', zh: '患者不确定。' },
  planned: { en: 'planned', zh: '计划中' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  unknown: { en: 'not known', zh: '不清楚' },
} as const;

/** Of sections. */
export const titles = {
  reason: { en: 'What is asked', zh: '就诊诉求' },
  problems: { en: 'Problems', zh: '健康问题' },
  medications: { en: 'Medicines', zh: '用药' },
  allergies: { en: 'Allergies', zh: '过敏' },
  procedures: { en: 'Procedures', zh: '手术与操作' },
  results: { en: 'Test reports in hand', zh: '已有检查报告' },
  documents: { en: 'Other records', zh: '其他病历资料' },
  devices: { en: 'Implants', zh: '体内植入物' },
  pastIllness: { en: 'Past illnesses', zh: '既往病史' },
  family: { en: 'Family history', zh: '家族史' },
  timeline: { en: 'Timeline', zh: '病程时间线' },
  story: { en: 'Patient story', zh: '患者自述' },
  careTeam: { en: 'Doctors and helpers', zh: '医生与代办人' },
  payment: { en: 'Who pays', zh: '支付方' },
} as const;

/** Why a section is empty, or what its one entry says. */
export const empty = {
  noMedicines: { en: 'Takes no medicines, says the patient.', zh: '患者称目前不用药。' },
  medicinesUnknown: { en: 'The patient does not know which medicines.', zh: '患者不清楚用药情况。' },
  noAllergies: { en: 'No known allergies, says the patient.', zh: '患者称没有已知过敏。' },
  allergiesUnknown: { en: 'The patient does not know about allergies.', zh: '患者不清楚是否过敏。' },
  noFamily: { en: 'No illnesses in the family that the patient knows of.', zh: '患者称没有已知的家族病史。' },
  familyUnknown: { en: 'The patient does not know about illnesses in the family.', zh: '患者不清楚家族病史。' },
  notStated: { en: 'Not stated.', zh: '未说明。' },
  withheld: { en: 'Left out by the patient.', zh: '患者选择不提供。' },
} as const;

export const labels = {
  journey: { en: 'Journey', zh: '情形' },
  opinion: { en: 'Request', zh: '诉求' },
  area: { en: 'Condition', zh: '疾病类别' },
  modifier: { en: 'Besides', zh: '其他情况' },
  decideBy: { en: 'Decision needed by', zh: '需要决定的日期' },
  consultation: { en: 'Consultation', zh: '会诊日期' },
  discharge: { en: 'Leaves the hospital', zh: '出院日期' },
  leaveChina: { en: 'Leaves China', zh: '离开中国日期' },
  with: { en: 'Consultation with', zh: '会诊医生' },
  emergency: { en: 'Emergency signs ticked', zh: '勾选的危急征象' },
  events: { en: 'What has happened', zh: '已发生的情况' },
  questions: { en: 'Questions, the most important first', zh: '问题（按重要程度排列）' },
  question: { en: 'Question', zh: '问题' },
  missing: { en: 'Records it needs that are missing', zh: '所需但尚缺的资料' },
  report: { en: 'Wishes for the report', zh: '对报告的要求' },
  checklist: { en: 'Records of the checklist', zh: '清单中的资料' },
  diagnosis: { en: 'Diagnosis', zh: '诊断' },
  diagnosedOn: { en: 'Diagnosed on', zh: '确诊日期' },
  stage: { en: 'Stage or severity', zh: '分期或严重程度' },
  symptoms: { en: 'Symptoms now', zh: '目前症状' },
  goal: { en: 'Hopes for', zh: '期望' },
  medicine: { en: 'As printed', zh: '包装上的名称' },
  generic: { en: 'Generic name, confirmed', zh: '通用名（已确认）' },
  dose: { en: 'Dose', zh: '用量' },
  since: { en: 'Since', zh: '开始时间' },
  until: { en: 'Until', zh: '结束时间' },
  reason: { en: 'Reason', zh: '原因' },
  kind: { en: 'Kind', zh: '类别' },
  substance: { en: 'Substance', zh: '过敏物' },
  reaction: { en: 'Reaction', zh: '反应' },
  when: { en: 'When', zh: '时间' },
  certainty: { en: 'Certainty', zh: '确定程度' },
  what: { en: 'What', zh: '经过' },
  detail: { en: 'Detail', zh: '详情' },
  hospital: { en: 'Hospital', zh: '医院' },
  record: { en: 'Record', zh: '资料' },
  need: { en: 'Need', zh: '重要程度' },
  status: { en: 'State', zh: '状态' },
  language: { en: 'Language', zh: '语言' },
  translation: { en: 'Translation', zh: '翻译' },
  note: { en: 'Note', zh: '备注' },
  name: { en: 'Name', zh: '姓名' },
  helper: { en: 'acts for the patient', zh: '代办人' },
  role: { en: 'Role', zh: '角色' },
  specialty: { en: 'Specialty', zh: '专科' },
  payer: { en: 'Payer', zh: '支付方' },
  insurer: { en: 'Insurer', zh: '保险公司' },
  policy: { en: 'Policy number', zh: '保单号' },
} as const;

export const medicineKinds = {
  western: { en: 'western medicine', zh: '西药' },
  'chinese-patent': { en: 'Chinese patent medicine', zh: '中成药' },
  herbal: { en: 'herbal medicine', zh: '草药' },
  supplement: { en: 'supplement', zh: '保健品' },
} as const;

export const translationStates = {
  'none-needed': { en: 'not needed', zh: '无需翻译' },
  wanted: { en: 'wanted', zh: '需要翻译' },
  done: { en: 'done', zh: '已翻译' },
} as const;

export const numberKinds = {
  'visit-card': { en: 'visit card number', zh: '就诊卡号' },
  admission: { en: 'admission number', zh: '住院号' },
  record: { en: 'record number', zh: '病案号' },
  pathology: { en: 'pathology number', zh: '病理号' },
  imaging: { en: 'imaging number', zh: '影像号' },
  'home-record': { en: 'record number at home', zh: '本国病历号' },
  other: { en: 'other number', zh: '其他号码' },
} as const;

export const identityKinds = {
  passport: { en: 'passport', zh: '护照' },
  'national-id': { en: 'national identity card', zh: '身份证' },
  other: { en: 'other identity document', zh: '其他证件' },
} as const;

export const doctorRoles = {
  treating: { en: 'treating doctor', zh: '主治医生' },
  referring: { en: 'referring doctor', zh: '转诊医生' },
  'family-doctor': { en: 'family doctor', zh: '家庭医生' },
  coordinator: { en: 'coordinator', zh: '协调人' },
} as const;

export const actorRoles = {
  parent: { en: 'parent or guardian', zh: '父母或监护人' },
  spouse: { en: 'husband, wife or partner', zh: '配偶或伴侣' },
  relative: { en: 'relative', zh: '亲属' },
  friend: { en: 'friend', zh: '朋友' },
  agent: { en: 'agency or hospital', zh: '机构或医院' },
} as const;

export const payers = {
  self: { en: 'the patient', zh: '本人' },
  insurer: { en: 'an insurer', zh: '保险公司' },
  embassy: { en: 'an embassy', zh: '使馆' },
  employer: { en: 'an employer', zh: '雇主' },
  other: { en: 'other', zh: '其他' },
} as const;
