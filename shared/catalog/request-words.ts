/** catalog: ready-made words for asking at a Chinese hospital, with {placeholders} for the case's own data. */
import type { Bilingual } from './schema.ts';

// Patients may read and copy their records, the hospital stamps the copies and may charge their cost:
// 《医疗纠纷预防和处理条例》 (State Council Order 701), Art. 16. Desks differ, so the words ask and never demand.
export const copyRequest: Readonly<
  Record<
    | 'greeting'
    | 'identity'
    | 'ask'
    | 'askOutpatient'
    | 'progressNotes'
    | 'seal'
    | 'disc'
    | 'slides'
    | 'number'
    | 'outpatientNumber'
    | 'discharge'
    | 'leaving'
    | 'mail'
    | 'fee'
    | 'refused'
    | 'basis'
    | 'thanks',
    Bilingual
  >
> = {
  greeting: { en: 'Hello.', zh: '您好。' },
  identity: {
    en: 'My name in your records is {nameOnRecord}. My identity document is: {idDocument}.',
    zh: '我在贵院登记的姓名是{nameOnRecord}，登记的证件是{idDocument}。',
  },
  ask: {
    en: 'I would like copies of every part of this admission that can be copied: discharge record, admission note, operative note, anaesthesia record, orders, laboratory reports, imaging reports, pathology reports with all supplements, and the itemised fee list.',
    zh: '我需要复印本次住院全部可以复印的病历：出院记录、入院记录、手术记录、麻醉记录、医嘱单、检验报告、影像报告、病理报告及补充报告、费用清单。',
  },
  askOutpatient: {
    en: 'I would like copies of my outpatient notes, laboratory reports, imaging reports and prescriptions.',
    zh: '我需要复印我的门诊病历、检验报告、影像报告和处方。',
  },
  progressNotes: {
    en: 'If possible, I would also like copies of the progress notes and the consultation notes.',
    zh: '如果可以，也想复印病程记录和会诊记录。',
  },
  seal: {
    en: 'Could you stamp the copies with the record-copy seal?',
    zh: '请在复印件上加盖病案复印证明章。',
  },
  disc: {
    en: 'Could you also write my original images (DICOM) to a disc or a USB stick?',
    zh: '另外，请帮我把影像原始数据（DICOM）刻录到光盘或存入U盘。',
  },
  slides: {
    en: 'How can I borrow pathology slides, order unstained slides or have the slides scanned? Which papers and which deposit are needed?',
    zh: '请问怎样借阅病理切片、申请白片，或做切片数字扫描？需要哪些证件和押金？',
  },
  number: { en: 'My admission number is {admissionNumber}.', zh: '我的住院号是{admissionNumber}。' },
  outpatientNumber: { en: 'My patient card number is {cardNumber}.', zh: '我的就诊卡号是{cardNumber}。' },
  discharge: { en: 'My discharge date is {dischargeDate}.', zh: '我的出院日期是{dischargeDate}。' },
  leaving: {
    en: 'I leave China on {leavingDate}. What can I take with me before that day?',
    zh: '我将于{leavingDate}离开中国。在此之前我可以先拿到哪些资料？',
  },
  mail: {
    en: 'Could you tell me how the copies can be mailed, and whether an address outside China is possible?',
    zh: '如需邮寄，请告知手续。请问能否寄到国外？',
  },
  fee: { en: 'What do the copies cost, and when will they be ready?', zh: '请问复印费用是多少？什么时候可以取？' },
  refused: {
    en: 'If some parts cannot be copied, could you tell me which, why, and whom I can ask?',
    zh: '如果有不能复印的部分，请告诉我是哪些、原因是什么、可以找谁申请。',
  },
  basis: {
    en: 'As I understand it, Article 16 of State Council Order 701 lets patients read and copy their medical records.',
    zh: '据我了解，《医疗纠纷预防和处理条例》第十六条规定患者有权查阅、复制病历资料。',
  },
  thanks: { en: 'Thank you for your help.', zh: '谢谢您的帮助。' },
};

/** One line of the letter to fill in: `value` is the placeholder the UI replaces. */
interface LetterField {
  id: string;
  part: 'principal' | 'agent' | 'hospital' | 'validity';
  label: Bilingual;
  value: string;
}

/**
 * Letter of authorisation (授权委托书). Fields follow 《医疗机构病历管理规定(2013年版)》 Art. 18, which also asks for
 * both identity documents. Many hospitals insist on their own form, so `hospitalForm` is printed with it.
 */
export const authorisationLetter: {
  readonly title: Bilingual;
  readonly fields: readonly LetterField[];
  readonly intro: Bilingual;
  readonly scopeLead: Bilingual;
  readonly scope: readonly { id: string; text: Bilingual }[];
  readonly purpose: Bilingual;
  readonly limit: Bilingual;
  readonly validity: Bilingual;
  readonly revocation: Bilingual;
  readonly guardian: Bilingual;
  readonly signature: Readonly<Record<'principal' | 'agent' | 'fingerprint' | 'date', Bilingual>>;
  readonly attachments: readonly { id: string; text: Bilingual }[];
  readonly hospitalForm: Bilingual;
} = {
  title: { en: 'Letter of authorisation', zh: '授权委托书' },
  fields: [
    {
      id: 'principal-name',
      part: 'principal',
      label: { en: 'Patient (principal)', zh: '委托人（患者）姓名' },
      value: '{principalName}',
    },
    {
      id: 'principal-alias',
      part: 'principal',
      label: { en: 'Name in the hospital records', zh: '病历登记姓名' },
      value: '{nameOnRecord}',
    },
    {
      id: 'principal-birth',
      part: 'principal',
      label: { en: 'Date of birth', zh: '出生日期' },
      value: '{principalBirthDate}',
    },
    {
      id: 'principal-id',
      part: 'principal',
      label: { en: 'Passport or ID number', zh: '护照或身份证件号码' },
      value: '{principalId}',
    },
    { id: 'principal-phone', part: 'principal', label: { en: 'Phone', zh: '联系电话' }, value: '{principalPhone}' },
    {
      id: 'agent-name',
      part: 'agent',
      label: { en: 'Authorised person (agent)', zh: '受托人姓名' },
      value: '{agentName}',
    },
    {
      id: 'agent-id',
      part: 'agent',
      label: { en: 'Passport or ID number', zh: '护照或身份证件号码' },
      value: '{agentId}',
    },
    { id: 'agent-phone', part: 'agent', label: { en: 'Phone', zh: '联系电话' }, value: '{agentPhone}' },
    {
      id: 'agent-relation',
      part: 'agent',
      label: { en: 'Relation to the patient', zh: '与委托人的关系' },
      value: '{relation}',
    },
    { id: 'hospital', part: 'hospital', label: { en: 'Hospital', zh: '医院名称' }, value: '{hospital}' },
    { id: 'department', part: 'hospital', label: { en: 'Department', zh: '科室' }, value: '{department}' },
    {
      id: 'admission-number',
      part: 'hospital',
      label: { en: 'Admission or record number', zh: '住院号或病案号' },
      value: '{admissionNumber}',
    },
    { id: 'admitted', part: 'hospital', label: { en: 'Admission date', zh: '入院日期' }, value: '{admissionDate}' },
    { id: 'discharged', part: 'hospital', label: { en: 'Discharge date', zh: '出院日期' }, value: '{dischargeDate}' },
    { id: 'valid-from', part: 'validity', label: { en: 'Valid from', zh: '有效期自' }, value: '{validFrom}' },
    { id: 'valid-to', part: 'validity', label: { en: 'Valid until', zh: '有效期至' }, value: '{validTo}' },
  ],
  intro: {
    en: 'I, {principalName}, authorise {agentName} to act for me at {hospital} in the matters below.',
    zh: '本人{principalName}现委托{agentName}作为受托人，代表本人在{hospital}办理下列事项。',
  },
  scopeLead: { en: 'The agent may:', zh: '委托事项：' },
  scope: [
    {
      id: 'copy-records',
      text: {
        en: 'apply for, copy and collect all my medical records of the stay named above;',
        zh: '申请、复印并代领本人上述就诊期间的全部病历资料；',
      },
    },
    {
      id: 'collect-images',
      text: {
        en: 'apply for and collect my original images on disc or as files;',
        zh: '申请并代领本人的影像光盘或影像电子数据；',
      },
    },
    {
      id: 'borrow-slides',
      text: {
        en: 'borrow and return my pathology slides, apply for unstained slides or scans, and pay the deposit;',
        zh: '借阅并归还本人的病理切片，申请白片或数字扫描，并办理押金手续；',
      },
    },
    {
      id: 'collect-invoices',
      text: { en: 'collect invoices and itemised fee lists;', zh: '代领发票及费用清单；' },
    },
    {
      id: 'sign-forms',
      text: { en: 'sign the forms that these steps require.', zh: '签署办理上述事项所需的表格。' },
    },
  ],
  purpose: {
    en: 'Purpose: {purpose}. The records are used for my own further treatment or second medical opinion.',
    zh: '用途：{purpose}。资料用于本人后续治疗或寻求第二诊疗意见。',
  },
  limit: {
    en: 'The agent may not consent to treatment for me, and may not pass the records to anyone else without my agreement.',
    zh: '受托人无权代本人同意任何治疗，未经本人同意不得将资料提供给他人。',
  },
  validity: {
    en: 'This authorisation is valid from {validFrom} to {validTo}. The agent may not pass it on to another person.',
    zh: '本委托书有效期自{validFrom}起至{validTo}止。受托人无转委托权。',
  },
  revocation: {
    en: 'I may withdraw this authorisation at any time by written notice to the hospital.',
    zh: '本人可随时以书面形式通知医院撤销本委托。',
  },
  guardian: {
    en: 'If the patient is a minor or cannot sign, the legal guardian {guardianName} signs and adds proof of the relation.',
    zh: '如患者未成年或无法签字，由法定监护人{guardianName}签署，并附监护关系证明。',
  },
  signature: {
    principal: { en: 'Signature of the patient', zh: '委托人签名' },
    agent: { en: 'Signature of the agent', zh: '受托人签名' },
    fingerprint: { en: 'Fingerprint, where the hospital asks for it', zh: '按指印（医院要求时）' },
    date: { en: 'Date', zh: '日期' },
  },
  attachments: [
    { id: 'principal-id-copy', text: { en: "Copy of the patient's identity document", zh: '委托人身份证件复印件' } },
    {
      id: 'agent-id-copy',
      text: { en: 'Identity document of the agent, original and copy', zh: '受托人身份证件原件及复印件' },
    },
    {
      id: 'relation-proof',
      text: { en: 'Proof of the relation, where the hospital asks for it', zh: '关系证明（医院要求时）' },
    },
  ],
  hospitalForm: {
    en: 'Ask the hospital first whether it wants its own form, a notarised letter, or the patient or a close relative present at copying.',
    zh: '请先问医院是否要求使用医院自己的表格、是否需要公证，以及复印时是否要求患者本人或近亲属到场。',
  },
};
