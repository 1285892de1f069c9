/** Whether a person can see a control: what is not seen is neither read nor written. */

import { labels } from './labels.ts';

/** Smaller boxes are tricks or decorations. */
const leastSide = 4;
/** DuckDuckGo and Bitwarden draw the line at 0.6 for showing their own boxes; a form may be lighter than that while idle. */
const leastOpacity = 0.3;

const offPage = (box: DOMRect): boolean =>
  box.right + scrollX <= 0 || box.bottom + scrollY <= 0 || box.left + scrollX > 20_000;

/** A box with some size, on the page, with no ancestor that hides it. */
export function isVisible(element: Element): boolean {
  const box = element.getBoundingClientRect();
  if (box.width < leastSide || box.height < leastSide || offPage(box)) return false;
  return element.checkVisibility({ visibilityProperty: true }) && !stateOf(element, true).hidden;
}

interface State {
  hidden: boolean;
  opacity: number;
}

const states = new Map<Element, State>();

/** Forgets the last reading: pages change. */
export const forgetStyles = (): void => states.clear();

/** Controls share most of their ancestors, so each is looked at once. */
function stateOf(at: Element, isOwn: boolean): State {
  const known = isOwn ? undefined : states.get(at);
  if (known) return known;
  const outer = above(at);
  const from = outer ? stateOf(outer, false) : { hidden: false, opacity: 1 };
  const style = getComputedStyle(at);
  const opacity = from.opacity * Number(style.opacity);
  const hidden = from.hidden || opacity < leastOpacity || hides(at, style) || (!isOwn && crops(at, style));
  const state = { hidden, opacity };
  if (!isOwn) states.set(at, state);
  return state;
}

function hides(at: Element, style: CSSStyleDeclaration): boolean {
  if (at.getAttribute('aria-hidden') === 'true') return true;
  if (style.clip !== 'auto' && /rect\((?:[01]px,? ?){4}\)/.test(style.clip)) return true;
  return /inset\((?:100|50)%/.test(style.clipPath);
}

/** An ancestor without height or width that hides what overflows. */
function crops(at: Element, style: CSSStyleDeclaration): boolean {
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  if (at === document.body || at === document.documentElement || style.display === 'contents') return false;
  const frame = at.getBoundingClientRect();
  return frame.width < leastSide || frame.height < leastSide;
}

/** The next element outwards, through shadow roots. */
function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Radios, tick boxes and file inputs are often replaced by a drawn one: then their label or their box counts. */
export function isShown(element: Element): boolean {
  if (isVisible(element)) return true;
  const type = (element as HTMLInputElement).type;
  if (!(element instanceof HTMLInputElement) || !['radio', 'checkbox', 'file'].includes(type)) return false;
  if (element.closest('[aria-hidden="true"]')) return false;
  for (const label of labels(element)) if (isVisible(label)) return true;
  const parent = element.parentElement;
  if (!parent || parent === document.body || parent.localName === 'form') return false;
  return isVisible(parent) && parent.querySelectorAll('input, select, textarea').length <= (type === 'file' ? 1 : 2);
}
