/** The look as a constructed stylesheet: a strict Content Security Policy blocks style elements, but not these. */

import { styleText } from '../ui/styles.ts';

export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

let look: CSSStyleSheet | undefined;

/** One sheet for every desk in a document. */
export function lookSheet(): CSSStyleSheet {
  look ??= sheetOf(styleText);
  return look;
}
