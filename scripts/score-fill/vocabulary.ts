/** Labels of fixture pages in our tokens, and which tokens are near enough for half a point. */

/** Mozilla's labels (Firefox-AI/form-autofill) in ours; `|` separates answers that are all right. */
const moz: Readonly<Record<string, string>> = {
  name: 'patient.name.full',
  'given-name': 'patient.name.given',
  'family-name': 'patient.name.family',
  'additional-name': 'patient.name.middle',
  'honorific-prefix': 'patient.name.prefix',
  email: 'patient.email',
  tel: 'patient.phone|patient.phone.national',
  'tel-national': 'patient.phone.national|patient.phone',
  'tel-country-code': 'patient.phone.countryCode',
  bday: 'patient.birthDate',
  'bday-day': 'patient.birthDate.day',
  'bday-month': 'patient.birthDate.month',
  'bday-year': 'patient.birthDate.year',
  sex: 'patient.sex',
  'street-address': 'patient.address.line1|patient.address.full|patient.address.street',
  'address-line1': 'patient.address.line1|patient.address.full|patient.address.street',
  'address-line2': 'patient.address.line2',
  'address-streetname': 'patient.address.street|patient.address.line1',
  street: 'patient.address.street|patient.address.line1',
  'address-housenumber': 'patient.address.houseNumber',
  'address-level1': 'patient.address.state',
  'address-level2': 'patient.address.city',
  'postal-code': 'patient.address.postalCode',
  country: 'patient.address.country',
  'country-name': 'patient.address.country',
};

/** Mozilla labels that name a secret. */
const secret = /^(?:cc-|password|loginname|username)/;

/** Kinds that our vocabulary does not have: neither right nor wrong. */
const open =
  /^(?:apartment|address-extra|address-line3|building|floor|reference-point|address-level3|address-lookup|postal-code-|tel-|phonetic)/;

export function expectation(label: string): string {
  if (/[.]|^(?:none|skip|consent)$/.test(label)) return label;
  if (secret.test(label)) return 'none';
  if (open.test(label)) return 'open';
  return moz[label] ?? (label.includes('-') || label.length > 0 ? 'skip' : label);
}

const near: readonly (readonly string[])[] = [
  ['case.summary', 'case.history', 'case.symptoms', 'case.treatments'],
  ['case.specialty', 'case.condition'],
  ['patient.phone', 'patient.phone.national'],
  ['patient.address.full', 'patient.address.line1', 'patient.address.street'],
  ['upload.any', 'upload.package', 'upload.pdf'],
  ['patient.idDocument.number', 'patient.nationalId'],
];

export const isNear = (a: string, b: string): boolean => near.some((set) => set.includes(a) && set.includes(b));

const people = /^(patient|contact|insurance|physician\.referring|physician\.primary)\b/;
export const personOf = (token: string): string | undefined => people.exec(token)?.[1];
