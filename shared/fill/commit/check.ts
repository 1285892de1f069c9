/** Looks again whether the page kept what was written. */

import { foldText } from '../fold.ts';
import type { Write } from '../messages.ts';
import { isChecked } from './write.ts';

/** Masks add and take away signs; letters and digits are what counts. */
const core = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether the control still holds the value, perhaps in the page's own writing. */
export function stuck(element: HTMLElement, write: Write): boolean {
  if (!element.isConnected) return false;
  if (write.how === 'check') return isChecked(element) === write.checked;
  if (write.how === 'files') return true;
  if (write.how === 'choice') return choiceStuck(element, write);
  const now = element.isContentEditable ? (element.textContent ?? '') : (element as HTMLInputElement).value;
  const [a, b] = [core(now), core(write.text)];
  return a === b || (a !== '' && /^\d+$/.test(a) && b.endsWith(a) && a.length >= 6) || sorted(a) === sorted(b);
}

/** A date that the page turned round keeps its digits. */
const sorted = (text: string): string => (/^\d{8}$/.test(text) ? [...text].sort().join('') : text);

function choiceStuck(element: HTMLElement, write: Extract<Write, { how: 'choice' }>): boolean {
  if (element instanceof HTMLSelectElement) return element.value === write.value;
  if (element instanceof HTMLInputElement && element.type === 'radio') return element.checked;
  if (element.getAttribute('role') === 'radio') return isChecked(element);
  return true;
}
