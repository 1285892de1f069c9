/** The words around a control. */

const longest = 220;

export const controlSelector =
  'input, select, textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], ' +
  '[role="combobox"], [role="textbox"], [role="radio"], [role="checkbox"], [role="switch"], [aria-haspopup="listbox"]';

const silent = new Set(
  'script style template noscript option optgroup button svg textarea select datalist iframe head'.split(' '),
);

export const clean = (text: string): string => text.replace(/[\s\u00a0\u200b-\u200f\ufeff]+/g, ' ').trim();

function isSilent(element: Element): boolean {
  if (silent.has(element.localName)) return true;
  if (
    element.hasAttribute('hidden') ||
    element.matches('[role="button"], [role="listbox"], [role="option"], [role="alert"]')
  )
    return true;
  return element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false';
}

/** Visible words inside an element, without those of controls. `stop` ends the reading, `skip` leaves a branch out. */
export function textOf(element: Element, stop?: Element, skip?: (branch: Element) => boolean): string {
  const found: string[] = [];
  let length = 0;
  const visit = (at: Node): boolean => {
    for (let child = at.firstChild; child; child = child.nextSibling) {
      if (child === stop || length > longest * 2) return false;
      if (child.nodeType === Node.TEXT_NODE) {
        const words = child.nodeValue ?? '';
        if (words.trim()) {
          found.push(words);
          length += words.length;
        }
      } else if (child instanceof Element && !skip?.(child)) {
        if (isSilent(child)) {
          if (stop && child.contains(stop)) return false;
        } else if (!visit(child)) return false;
        if (isBlock(child)) found.push(' ');
      }
    }
    return true;
  };
  visit(element);
  return clean(found.join('')).slice(0, longest);
}

const inline = new Set('a abbr b bdi bdo cite code em font i kbd mark small span strong sub sup u'.split(' '));
const isBlock = (element: Element): boolean => !inline.has(element.localName);

/** Words in `element` that follow `start`. */
export function textAfter(element: Element, start: Element, skip?: (branch: Element) => boolean): string {
  const range: string[] = [];
  let seen = false;
  const visit = (at: Node): void => {
    for (let child = at.firstChild; child; child = child.nextSibling) {
      if (child === start) seen = true;
      else if (child.nodeType === Node.TEXT_NODE) {
        if (seen) range.push(child.nodeValue ?? '');
      } else if (child instanceof Element) {
        if (child.contains(start)) visit(child);
        else if (seen && !isSilent(child) && !skip?.(child)) range.push(` ${textOf(child, undefined, skip)} `);
      }
    }
  };
  visit(element);
  return clean(range.join('')).slice(0, longest);
}
