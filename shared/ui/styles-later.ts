/** The look of everything behind the first screen: fetched together with the first of those screens. */

import entries from './styles/entries.css?inline';
import print from './styles/print.css?inline';
import show from './styles/show.css?inline';
import timeline from './styles/timeline.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Adds the sheet to the document or the shadow root a desk is drawn in. */
export function wearLater(node: Node): void {
  const place = node.getRootNode() as Document | ShadowRoot;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([entries, timeline, show, print].join('\n'));
  }
  if (!place.adoptedStyleSheets.includes(sheet)) place.adoptedStyleSheets.push(sheet);
}
