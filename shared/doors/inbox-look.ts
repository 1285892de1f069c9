/** What the look of the inbox adds to that of the desk; a patient's page never loads it. */

import inboxText from '../ui/styles/inbox.css?inline';
import { sheetOf } from './sheet.ts';

let sheet: CSSStyleSheet | undefined;

/** Adds the sheet to a document or a shadow root that wears the desk's look already. */
export function wearInbox(place: Document | ShadowRoot): void {
  sheet ??= sheetOf(inboxText);
  if (!place.adoptedStyleSheets.includes(sheet)) place.adoptedStyleSheets.push(sheet);
}
