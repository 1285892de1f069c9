/** One value into one control, in the order of events that React, Vue, Angular and masks were seen to need. */

import type { Write } from '../messages.ts';

const fire = (element: Element, event: Event): boolean => element.dispatchEvent(event);
const inputEvent = (data: string) =>
  new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data });
const changeEvent = () => new Event('change', { bubbles: true, composed: true });

/** The value as the browser keeps it, past any setter the page has put on the element. */
function setValue(element: Element, value: string): void {
  const owner =
    element instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement
      : element instanceof HTMLSelectElement
        ? HTMLSelectElement
        : HTMLInputElement;
  const set = Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set;
  set?.call(element, value);
}

function enter(element: HTMLElement): void {
  element.focus({ preventScroll: true });
}

function leave(element: HTMLElement): void {
  if (element.ownerDocument.hasFocus() && (element.getRootNode() as Document | ShadowRoot).activeElement === element)
    element.blur();
  else {
    fire(element, new FocusEvent('blur'));
    fire(element, new FocusEvent('focusout', { bubbles: true, composed: true }));
  }
}

export function writeText(element: HTMLElement, text: string): void {
  enter(element);
  if (element.isContentEditable) writeEditable(element, text);
  else {
    setValue(element, text);
    fire(element, inputEvent(text));
    fire(element, changeEvent());
  }
  leave(element);
}

/** For masks that only follow single keys. */
export function typeText(element: HTMLElement, text: string): void {
  enter(element);
  setValue(element, '');
  fire(element, inputEvent(''));
  for (const letter of text) {
    fire(element, new KeyboardEvent('keydown', { key: letter, bubbles: true, composed: true }));
    setValue(element, (element as HTMLInputElement).value + letter);
    fire(element, inputEvent(letter));
    fire(element, new KeyboardEvent('keyup', { key: letter, bubbles: true, composed: true }));
  }
  fire(element, changeEvent());
  leave(element);
}

function writeEditable(element: HTMLElement, text: string): void {
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
  const done = document.execCommand('insertText', false, text);
  if (!done || !element.textContent?.includes(text.slice(0, 10))) {
    element.textContent = text;
    fire(element, inputEvent(text));
  }
  fire(element, changeEvent());
}

export function writeSelect(element: HTMLSelectElement, write: Extract<Write, { how: 'choice' }>): boolean {
  const option =
    [...element.options].find(
      ({ value, label }) => value === write.value && label.replace(/\s+/g, ' ').trim() === write.label,
    ) ?? [...element.options].find(({ value }) => value === write.value);
  if (!option || option.disabled) return false;
  enter(element);
  setValue(element, option.value);
  if (element.selectedOptions[0] !== option) element.selectedIndex = option.index;
  fire(element, inputEvent(''));
  fire(element, changeEvent());
  leave(element);
  return true;
}

const isOn = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true';

/** Radios and ticks are the one place for a click: React listens to nothing else there. */
export function writeCheck(element: HTMLElement, checked: boolean): void {
  if (isOn(element) !== checked) element.click();
  if (element instanceof HTMLInputElement && element.checked !== checked) {
    element.checked = checked;
    fire(element, inputEvent(''));
    fire(element, changeEvent());
  }
}

export const isChecked = isOn;

export function writeFiles(element: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of element.multiple ? files : files.slice(0, 1)) transfer.items.add(file);
  element.files = transfer.files;
  fire(element, inputEvent(''));
  fire(element, changeEvent());
}
