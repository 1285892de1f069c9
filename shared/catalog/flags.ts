/** catalog: emergency signs that stop the flow, and the number to call. */
import type { RedFlag } from './schema.ts';

// A tick means "call now": no text here may suggest waiting, measuring again or seeing how it goes.
export const redFlags: readonly RedFlag[] = [
  {
    id: 'chest-pain',
    text: {
      en: 'New crushing or tearing pain in the chest or back, or chest pain with sweating or breathlessness',
      zh: '突然出现压榨样或撕裂样的胸痛、背痛，或胸痛伴大汗、气短',
    },
    source: 'https://sxwbs.com/detail/5d91963b5bff453993b367c96d462509',
  },
  {
    id: 'breathing',
    text: {
      en: 'Severe breathlessness, blue lips, or not enough breath to finish a sentence',
      zh: '严重呼吸困难、口唇发紫，或喘得说不完一句话',
    },
    source: 'https://ewebol.com/jkxw/f71acb656a12e9a65779553046579e24.html',
  },
  {
    id: 'stroke',
    text: {
      en: 'A drooping face, a weak arm or leg, slurred speech, sudden loss of sight, or the worst headache of your life',
      zh: '口角歪斜、一侧手臂或腿无力、说话不清、突然看不见，或一生中最剧烈的头痛',
    },
    source: 'https://hnsjb.cn/content/jkkp/kptw/20250905/1184477.html',
  },
  {
    id: 'consciousness',
    text: {
      en: 'Fainting, confusion, a first seizure, or a seizure that does not stop',
      zh: '晕倒、意识模糊、第一次抽搐，或抽搐不止',
    },
    source: 'https://ewebol.com/jkxw/f71acb656a12e9a65779553046579e24.html',
  },
  {
    id: 'bleeding',
    text: {
      en: 'Heavy bleeding, vomiting or coughing up blood, or black stools with dizziness',
      zh: '大量出血、呕血或咯血，或黑便伴头晕',
    },
    source: 'https://hnsjb.cn/content/jkkp/kptw/20250905/1184477.html',
  },
  {
    id: 'sepsis-neutropenia',
    text: {
      en: 'Fever of 38 °C or more, or shaking chills, during cancer treatment, after a transplant or with a central line',
      zh: '在抗肿瘤治疗期间、移植后或留置中心静脉导管时，发热达到 38℃ 或出现寒战',
    },
    // Several centres set the limit at 37.5 °C: a person may act earlier, never later.
    source: 'https://www.christie.nhs.uk/patients-and-visitors/services/acute-oncology/infection-and-fever-advice',
  },
  {
    id: 'spinal-cord',
    text: {
      en: 'New weakness in the legs, numbness between the legs, or loss of control of bladder or bowel',
      zh: '新出现的双腿无力、会阴部麻木，或大小便控制不住、解不出来',
    },
    source: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
  },
  {
    id: 'anaphylaxis',
    text: {
      en: 'Swelling of the face, tongue or throat, wheezing, or a spreading rash after a medicine, food or sting',
      zh: '用药、进食或被蜇后，面部、舌头或喉咙肿胀，喘鸣，或皮疹扩散',
    },
    source: 'https://www.nhs.uk/conditions/anaphylaxis/',
  },
  {
    id: 'post-op',
    text: {
      en: 'After an operation: the wound opens, redness spreads, a calf swells or hurts, or breathing is suddenly hard',
      zh: '手术后伤口裂开、红肿扩散、小腿肿胀疼痛，或突然气促',
    },
    source: 'https://rqhealth.ca/department/regional-infection-prevention-and-control/surgical-site-infections',
  },
  {
    id: 'pregnancy',
    text: {
      en: 'In pregnancy: heavy bleeding, severe belly pain, severe headache with changed sight, or the baby moves less',
      zh: '怀孕期间大量出血、剧烈腹痛、剧烈头痛伴视物模糊，或胎动减少',
    },
    source:
      'https://www.dshs.texas.gov/maternal-child-health/programs-activities-maternal-child-health/hear-her-texas/urgent-maternal-warning-signs',
  },
  {
    id: 'child',
    text: {
      en: 'A baby under 3 months with a fever, or a child who is hard to wake, will not drink or breathes very fast',
      zh: '3 个月以下婴儿发热，或孩子精神很差、叫不醒、不肯喝奶喝水、呼吸很快',
    },
    source: 'https://www.yalemedicine.org/conditions/fevers-in-infants',
  },
  {
    id: 'mental-health',
    text: { en: 'Thoughts of ending your life or of harming someone', zh: '有结束自己生命或伤害他人的念头' },
    source: 'https://stokescommunities.org/tips-from-samhsa-to-help-prevent-suicide/',
  },
];

/**
 * Ambulance numbers by ISO 3166-1 alpha-2 code, the one to try first in front. Countries whose number is
 * uncertain are left out on purpose: a wrong number costs more than the fallback.
 */
export const emergencyNumbers: Readonly<Record<string, readonly string[]>> = {
  // China and neighbours
  CN: ['120'],
  HK: ['999'],
  MO: ['999'],
  TW: ['119'],
  MN: ['103'],
  RU: ['103', '112'],
  KZ: ['103', '112'],
  KG: ['103'],
  TJ: ['103'],
  UZ: ['103'],
  JP: ['119'],
  KR: ['119'],
  // South-east Asia
  BN: ['991'],
  ID: ['119', '112'],
  KH: ['119'],
  MM: ['192'],
  MY: ['999'],
  PH: ['911'],
  SG: ['995'],
  TH: ['1669'],
  VN: ['115'],
  // South Asia
  BD: ['999'],
  IN: ['112', '108'],
  LK: ['1990'],
  MV: ['102'],
  NP: ['102'],
  PK: ['1122', '115'],
  // Middle East
  AE: ['998'],
  BH: ['999'],
  IL: ['101'],
  IR: ['115'],
  JO: ['911'],
  KW: ['112'],
  LB: ['140'],
  OM: ['9999'],
  QA: ['999'],
  SA: ['997'],
  TR: ['112'],
  // Africa
  EG: ['123'],
  GH: ['112'],
  KE: ['999', '112'],
  MU: ['114'],
  NG: ['112'],
  RW: ['912'],
  TN: ['190'],
  UG: ['999', '112'],
  ZA: ['10177', '112'],
  // European Union: 112 by law in every member state (European Electronic Communications Code, Art. 109)
  AT: ['112', '144'],
  BE: ['112'],
  BG: ['112'],
  CY: ['112'],
  CZ: ['112', '155'],
  DE: ['112'],
  DK: ['112'],
  EE: ['112'],
  ES: ['112'],
  FI: ['112'],
  FR: ['112', '15'],
  GR: ['112', '166'],
  HR: ['112'],
  HU: ['112'],
  IE: ['112', '999'],
  IT: ['112'],
  LT: ['112'],
  LU: ['112'],
  LV: ['112'],
  MT: ['112'],
  NL: ['112'],
  PL: ['112'],
  PT: ['112'],
  RO: ['112'],
  SE: ['112'],
  SI: ['112'],
  SK: ['112', '155'],
  // Other Europe and the Caucasus
  AM: ['103', '112'],
  AZ: ['103', '112'],
  BY: ['103', '112'],
  CH: ['144', '112'],
  GB: ['999', '112'],
  GE: ['112'],
  IS: ['112'],
  LI: ['144', '112'],
  MD: ['112'],
  NO: ['113', '112'],
  RS: ['194', '112'],
  UA: ['103', '112'],
  // Americas
  AR: ['107', '911'],
  BR: ['192'],
  BS: ['911'],
  BZ: ['911'],
  CA: ['911'],
  CL: ['131'],
  CO: ['123'],
  CR: ['911'],
  DO: ['911'],
  EC: ['911'],
  HN: ['911'],
  JM: ['110'],
  MX: ['911'],
  PA: ['911'],
  PE: ['106'],
  PR: ['911'],
  SV: ['911'],
  US: ['911'],
  UY: ['911'],
  VE: ['911'],
  // Oceania
  AU: ['000'],
  FJ: ['911'],
  GU: ['911'],
  NZ: ['111'],
};

/** For any other country: GSM phones accept 112 and many networks pass it to the local service; not everywhere. */
export const emergencyFallback = '112';
