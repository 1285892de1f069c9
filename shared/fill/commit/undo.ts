/** What each control held before, kept in the page's isolated world only, so that a person can take a fill back. */

import { isChecked, writeCheck, writeFiles, writeSelect, writeText } from './write.ts';

export type Before = {
  element: WeakRef<HTMLElement>;
  text?: string;
  value?: string;
  checked?: WeakRef<HTMLElement> | null;
  files?: File[];
};

/** Remembers one control, or the chosen one of its radios. */
export function remember(element: HTMLElement): Before {
  const before: Before = { element: new WeakRef(element) };
  if (element instanceof HTMLSelectElement) before.value = element.value;
  else if (element instanceof HTMLInputElement && element.type === 'file') before.files = [...(element.files ?? [])];
  else if (element instanceof HTMLInputElement && element.type === 'radio') {
    const chosen = [
      ...(element.getRootNode() as Document).querySelectorAll<HTMLInputElement>('input[type="radio"]'),
    ].find((other) => other.name === element.name && other.form === element.form && other.checked);
    before.checked = chosen ? new WeakRef(chosen) : null;
  } else if (element.matches('[type="checkbox"], [role="checkbox"], [role="switch"]'))
    before.checked = isChecked(element) ? before.element : null;
  else
    before.text = element.isContentEditable ? (element.textContent ?? '') : ((element as HTMLInputElement).value ?? '');
  return before;
}

/** Puts a control back as it was; false when it is gone. */
export function restore(before: Before): boolean {
  const element = before.element.deref();
  if (!element?.isConnected) return false;
  if (before.files) writeFiles(element as HTMLInputElement, before.files);
  else if (element instanceof HTMLSelectElement)
    writeSelect(element, { how: 'choice', value: before.value ?? '', label: '' });
  else if (before.checked !== undefined) restoreCheck(element, before.checked?.deref());
  else writeText(element, before.text ?? '');
  return true;
}

function restoreCheck(element: HTMLElement, chosen: HTMLElement | undefined): void {
  if (chosen) writeCheck(chosen, true);
  else if (element instanceof HTMLInputElement && element.type === 'radio') {
    // A click cannot clear a radio.
    element.checked = false;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  } else writeCheck(element, false);
}
