/** Which parts of a case have something in them: only those are worth a choice. */

import type { Case } from '../case/case.ts';
import { sameJson } from '../kit/json.ts';
import { erase, parts } from './parts.ts';

/** Ids of parts, in the order of the table, that would change the package when left out. */
export function filledParts(of: Case): string[] {
  const view = viewOf(of);
  return parts.filter((part) => !sameJson(view, part.paths.reduce(erase, view))).map((part) => part.id);
}

/** The case in the shape of the document, as far as parts name it. */
function viewOf({ label, situation, person, story, records }: Case): object {
  return {
    case: { label },
    situation,
    person,
    story: {
      ...story,
      medicines: {
        ...story.medicines,
        items: story.medicines.items.map(({ generic, ...medicine }) =>
          medicine.checked === 'yes' ? { ...medicine, generic } : { ...medicine, genericUnchecked: generic },
        ),
      },
    },
    records: Object.values(records).map((state) => ({ state })),
  };
}
