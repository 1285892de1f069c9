/** The one script of a clinic's page: defines `<records-checklist>` and `<records-inbox>`. */

import { RecordsChecklist } from './element.tsx';
import { RecordsInbox } from './inbox-element.ts';

// A page that loads the script twice, or an older copy of it, keeps the first.
for (const [name, element] of [
  ['records-checklist', RecordsChecklist],
  ['records-inbox', RecordsInbox],
] as const) {
  if (!customElements.get(name)) customElements.define(name, element);
}

export type { EventDetails } from './events.ts';
export { RecordsChecklist, RecordsInbox };
