/** catalog: medicine safety and the short disclaimers. */
import type { Bilingual } from './schema.ts';

export const medicineSafety: readonly { id: string; text: Bilingual }[] = [
  {
    // chinaeasey.com/guide/how-to-get-a-second-opinion-after-treatment-in-china
    id: 'do-not-stop',
    text: {
      en: 'Do not stop, reduce or change any medicine because of this list. Ask a doctor or pharmacist first. Some medicines must be reduced step by step.',
      zh: '请勿因为这份清单而自行停药、减量或换药。先咨询医生或药师。有些药必须逐步减量。',
    },
  },
  {
    id: 'ask-pharmacist',
    text: {
      en: 'Show the list to a pharmacist as well. Ask: is there a local equivalent, is the dose usual here, and does anything interact?',
      zh: '请把清单也给药师看。可以问：当地有没有等效药？剂量在当地是否常用？有没有相互作用？',
    },
  },
  {
    id: 'both-names',
    text: {
      en: 'Write the generic name (INN) and the Chinese name side by side. Keep a photo of each box.',
      zh: '把通用名（INN）和中文名并排写明，并保留每个药盒的照片。',
    },
  },
  {
    id: 'carry-supply',
    text: {
      en: 'Ask before you travel how much to carry. 2 weeks or more is often advised. Keep medicines in hand luggage, in their boxes.',
      zh: '出行前问清需要带多少药，通常建议至少带够 2 周。药品放在随身行李里，保留原包装。',
    },
  },
  {
    id: 'prescription-copy',
    text: {
      en: 'Carry a copy of each prescription. Check the customs and controlled-medicine rules of every country on the way.',
      zh: '随身带处方复印件。请先查清沿途各国的海关规定和管制药品规定。',
    },
  },
  {
    id: 'chinese-medicine',
    text: {
      en: 'Herbs, Chinese patent medicines, injections and hospital-made preparations often have no equivalent abroad. List the ingredients and do not replace them with a similar name.',
      zh: '中药、中成药、中药注射剂和院内制剂在国外往往没有对应药。请列出成分，不要用相近的名称代替。',
    },
  },
];

// Shown as "ask about this one", never as a dosing instruction. Harm on abrupt stop:
// goodrx.com/drugs/side-effects/dangerous-medications-to-stop-abruptly, cmaj.ca/highwire/markup/50744/expansion,
// hcn.health/hcn-trends-story/11-medications-that-are-dangerous-to-stop-abruptly/
export const taperClasses: readonly { id: string; name: Bilingual }[] = [
  { id: 'beta-blockers', name: { en: 'Beta-blockers', zh: 'β受体阻滞剂' } },
  { id: 'clonidine', name: { en: 'Clonidine', zh: '可乐定' } },
  { id: 'antianginals', name: { en: 'Medicines for angina', zh: '抗心绞痛药' } },
  { id: 'corticosteroids', name: { en: 'Corticosteroids taken for weeks', zh: '连续用药数周的糖皮质激素' } },
  { id: 'benzodiazepines', name: { en: 'Benzodiazepines', zh: '苯二氮䓬类药物' } },
  {
    id: 'anticonvulsants',
    name: { en: 'Medicines for seizures, for example gabapentin, topiramate', zh: '抗癫痫药，例如加巴喷丁、托吡酯' },
  },
  {
    id: 'antidepressants',
    name: { en: 'Antidepressants, for example venlafaxine, paroxetine', zh: '抗抑郁药，例如文拉法辛、帕罗西汀' },
  },
  { id: 'opioids', name: { en: 'Opioid pain medicines', zh: '阿片类止痛药' } },
  { id: 'baclofen', name: { en: 'Baclofen', zh: '巴氯芬' } },
  { id: 'insulin', name: { en: 'Insulin', zh: '胰岛素' } },
  { id: 'anticoagulants', name: { en: 'Blood thinners', zh: '抗凝药' } },
  { id: 'thyroid-hormone', name: { en: 'Thyroid hormone', zh: '甲状腺激素' } },
  // The last four are widely taught but not in the three sources above: a clinician's review is due.
  {
    id: 'immunosuppressants',
    name: { en: 'Anti-rejection and immune-suppressing medicines', zh: '免疫抑制剂（抗排斥药）' },
  },
  { id: 'antiplatelets-stent', name: { en: 'Antiplatelet medicines after a stent', zh: '放支架后的抗血小板药' } },
  { id: 'dopaminergics', name: { en: "Medicines for Parkinson's disease", zh: '抗帕金森病药' } },
  { id: 'hepatitis-b-antivirals', name: { en: 'Antivirals for hepatitis B', zh: '乙肝抗病毒药' } },
];

/** Short forms for a footer, a first screen and an exported page. */
export const disclaimers: Readonly<
  Record<'short' | 'emergency' | 'local' | 'independent' | 'selfReported', Bilingual>
> = {
  short: {
    en: 'This tool helps you put your own records and questions in order. It gives no medical advice and no diagnosis, and it does not make anyone your doctor.',
    zh: '本工具只帮助您整理自己的病历资料和问题，不提供医疗建议或诊断，也不构成医患关系。',
  },
  emergency: {
    en: 'In an emergency call your local emergency number (mainland China 120).',
    zh: '遇到紧急情况，请立即拨打当地急救电话（中国大陆 120）。',
  },
  local: {
    en: 'Nothing leaves this device until you export or submit it.',
    zh: '在您导出或提交之前，资料不会离开本设备。',
  },
  independent: {
    en: 'This tool belongs to no hospital. Requirements change: confirm them with the clinic before you send anything.',
    zh: '本工具不隶属于任何医院。要求可能变化：提交前请与对方机构确认。',
  },
  selfReported: {
    en: 'Put together by the patient or family. Not checked by a clinician. The original records decide.',
    zh: '由患者或家属整理，未经医务人员核实，以原始病历为准。',
  },
};
