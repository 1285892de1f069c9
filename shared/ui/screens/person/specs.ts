/** specs: the one-line fields of a person, group by group, with the tokens of the HTML standard. */

import type { LineSpec } from './lines.tsx';

const specs = <const K extends LineSpec['key']>(...all: LineSpec<K>[]) => all;

export const nameLines = specs(
  { key: 'family', hint: 'family', auto: 'family-name' },
  { key: 'given', hint: 'given', auto: 'given-name' },
  { key: 'middle', hint: 'middle', auto: 'additional-name' },
  { key: 'native', hint: 'native' },
);

export const reachLines = specs(
  { key: 'email', type: 'email', auto: 'email' },
  { key: 'phone', hint: 'phone', type: 'tel', auto: 'tel' },
  { key: 'messaging', hint: 'messaging' },
);

export const addressLines = specs(
  { key: 'lines', auto: 'street-address' },
  { key: 'city', auto: 'address-level2' },
  { key: 'region', auto: 'address-level1' },
  { key: 'postalCode', auto: 'postal-code' },
);

/** Someone else; never what the browser knows of the person at the screen. */
export const otherPersonLines = specs(
  { key: 'name', auto: 'name' },
  { key: 'relation', hint: 'relation' },
  { key: 'phone', hint: 'phone', type: 'tel', auto: 'tel' },
  { key: 'email', type: 'email', auto: 'email' },
);

export const representativeLines = specs(...otherPersonLines, { key: 'idNumber', hint: 'idNumber' });

export const doctorLines = specs(
  { key: 'name' },
  { key: 'specialty' },
  { key: 'hospital' },
  { key: 'phone', type: 'tel' },
  { key: 'email', type: 'email' },
);

export const insurerLines = specs({ key: 'insurer' }, { key: 'policy' });
