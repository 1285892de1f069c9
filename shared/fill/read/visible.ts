/** Whether a person can see a control: what is not seen is neither read nor written. */

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
  return !isHiddenByStyle(element, box);
}

function isHiddenByStyle(element: Element, box: DOMRect): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return true;
  let opacity = 1;
  for (let at: Element | null = element; at; at = above(at)) {
    if (at.getAttribute('aria-hidden') === 'true') return true;
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (opacity < leastOpacity) return true;
    if (style.clip !== 'auto' && /rect\((?:[01]px,? ?){4}\)/.test(style.clip)) return true;
    if (/inset\((?:100|50)%/.test(style.clipPath)) return true;
    if (at !== element && crops(at, style, box)) return true;
  }
  return false;
}

/** An ancestor without height or width that hides what overflows. */
function crops(at: Element, style: CSSStyleDeclaration, box: DOMRect): boolean {
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  if (at === document.body || at === document.documentElement) return false;
  const frame = at.getBoundingClientRect();
  if (frame.width >= leastSide && frame.height >= leastSide) return false;
  return style.display !== 'contents' && box.width > 0;
}

/** The next element outwards, through shadow roots. */
export function above(element: Element): Element | null {
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
  for (const label of element.labels ?? []) if (isVisible(label)) return true;
  const parent = element.parentElement;
  if (!parent || parent === document.body || parent.localName === 'form') return false;
  return isVisible(parent) && parent.querySelectorAll('input, select, textarea').length <= (type === 'file' ? 1 : 2);
}
