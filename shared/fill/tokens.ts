/** The vocabulary of facts a form may ask for, and what a match may say instead. */

const lines = `
patient.name: full given middle family family2 prefix native previous
patient: birthDate birthDate.day birthDate.month birthDate.year age sex maritalStatus occupation
patient: email email.local email.domain phone phone.countryCode phone.national phone.part1 phone.part2 phone.part3 phone.alt
patient.address: full line1 line2 street houseNumber city state postalCode country
patient: nationality language interpreter idDocument.type idDocument.number idDocument.expiry idDocument.country nationalId mrn
patient: height height.ft height.in weight weight.lb bloodType
contact: name name.given name.family relationship phone email
insurance: hasInsurance company plan memberId groupNumber
insurance.policyHolder: name name.given name.family birthDate relationship
physician.referring: name name.given name.family specialty hospital phone email fax
physician.primary: name hospital phone
case: specialty condition diagnosis diagnosisDate diagnosisDate.month diagnosisDate.year stage summary symptoms onsetDate
case: history history.flag familyHistory socialHistory socialHistory.smoking socialHistory.alcohol
case: medications medications.item.name medications.item.dose medications.item.frequency
case: allergies surgeries treatments tests question opinionType
upload: package pdf imaging any`;

/** A fact's name, such as `patient.birthDate`. */
export type Token = string;

export const tokens: readonly Token[] = lines
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [prefix = '', names = ''] = line.split(': ');
    return names.split(' ').map((name) => `${prefix}.${name}`);
  });

/** What a field may be instead of a fact: never touched, not ours to answer, or the person's own to tick. */
const acts = ['none', 'skip', 'consent'] as const;
export type Act = (typeof acts)[number];

export const isAct = (token: string): token is Act => (acts as readonly string[]).includes(token);

export type Group = 'patient' | 'contact' | 'insurance' | 'physician' | 'case' | 'upload';

/** Whose or what a token is about: the review is grouped by it. */
export const groupOf = (token: Token): Group => token.slice(0, token.indexOf('.')) as Group;
