/** Medicine names that the person has not yet compared with the box. */

import type { Case, Medicine } from '../case/case.ts';

/** Has a generic name that nobody confirmed or turned down; such a name is not exported. */
export const uncheckedMedicines = (of: Case): Medicine[] =>
  of.story.medicines.items.filter(
    (medicine) => medicine.generic !== undefined && (medicine.checked === undefined || medicine.checked === 'unknown'),
  );
