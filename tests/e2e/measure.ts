/** Measures a screen; each of these runs inside the page. */

/** Things to press that are smaller than `least` px either way. A label belongs to its control, a link in a sentence is spared. */
export function smallTargets(least: number): string[] {
  const boxOf = (element: Element) => {
    const label = element instanceof HTMLInputElement ? (element.closest('label') ?? element.labels?.[0]) : undefined;
    const boxes = [element, label ?? element].map((one) => one.getBoundingClientRect());
    // A button may spread over its whole line.
    const spread = getComputedStyle(element, '::after');
    if (spread.position === 'absolute') {
      boxes.push(new DOMRect(0, 0, Number.parseFloat(spread.width), Number.parseFloat(spread.height)));
    }
    return {
      width: Math.max(...boxes.map(({ width }) => width || 0)),
      height: Math.max(...boxes.map(({ height }) => height || 0)),
    };
  };
  const inSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' && element.parentElement?.textContent !== element.textContent;
  return [...document.querySelectorAll('main :is(button, a[href], input, select, textarea, summary)')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element))
    .map((element) => ({ element, ...boxOf(element) }))
    .filter(({ width, height }) => Math.min(width, height) < least - 0.01)
    .map(({ element, width, height }) => `${Math.round(width)} × ${Math.round(height)} ${element.outerHTML}`);
}

/** What reaches over the window's edge, when the window scrolls sideways. */
export function widerThanWindow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => `${Math.round(element.getBoundingClientRect().right)} ${element.outerHTML.slice(0, 200)}`);
}

/** Words that stand outside the window, or that their own box cuts off. */
export function outside(): string[] {
  const width = document.documentElement.clientWidth;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!text.data.trim() || !parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('.vh, option'))
      continue;
    range.selectNodeContents(text);
    const { left, right } = range.getBoundingClientRect();
    const { overflowX } = getComputedStyle(parent);
    const cut = overflowX !== 'visible' && parent.scrollWidth > parent.clientWidth + 1;
    if (left < -1 || right > width + 1 || cut) found.push(`${Math.round(left)}–${Math.round(right)} ${text.data}`);
  }
  return found;
}
