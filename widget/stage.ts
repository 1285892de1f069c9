/** The inside of an element: a shadow root with the look, a root for the desk and one for the note under it. */

import { newRoot } from '../shared/doors/page-root.ts';
import { lookSheet, sheetOf } from '../shared/doors/sheet.ts';

// The page may place and size the element; what it passes on by inheritance ends here. `font-size` is ours, because
// it tells what size the person chose in the browser, whatever the page did to its root.
const hostText = `
:host { all: initial; display: block; font-size: medium !important; }
:host([hidden]) { display: none; }
.sok[inert] { opacity: .55; }
`;
let hostSheet: CSSStyleSheet | undefined;

/** Beside the script, wherever a clinic put it; this code stands in the folder `chunks`. */
export const fonts: string = new URL(/* @vite-ignore */ '../fonts/', import.meta.url).href;

export interface Stage {
  shadow: ShadowRoot;
  desk: HTMLElement;
  note: HTMLElement;
  /** Takes what the page set on the element, the clinic's colour and the person's text size; `brand` is the profile's. */
  fit(brand?: string): void;
  disable(off: boolean): void;
  /** Call before the desk is taken away. */
  release(): void;
}

export function setStage(host: HTMLElement): Stage {
  hostSheet ??= sheetOf(hostText);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [lookSheet(), hostSheet];
  const desk = newRoot(false);
  const note = newRoot(false);
  // A form that misses the package sends the focus here.
  note.tabIndex = -1;
  shadow.append(desk, note);
  return {
    shadow,
    desk,
    note,
    fit(brand) {
      const style = getComputedStyle(host);
      const own = style.getPropertyValue('--sok-brand').trim();
      for (const root of [desk, note]) {
        root.style.setProperty('--rem', style.fontSize);
        if (brand && own === '') root.style.setProperty('--sok-brand', brand);
        root.toggleAttribute('data-brand', own !== '' || brand !== undefined);
      }
    },
    disable(off) {
      desk.inert = off;
      note.inert = off;
    },
    // Chromium 156 keeps radios that were removed from a connected shadow tree for as long as the tree lives, and
    // everything around them; without a name they are in no group, and it lets go.
    release() {
      for (const radio of shadow.querySelectorAll<HTMLInputElement>('[type="radio"]')) radio.name = '';
    },
  };
}
