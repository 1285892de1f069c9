/** Tick lists of past illnesses, and boxes for signing in. */

import { signInForms } from '../guards.ts';
import type { Settled } from '../settle.ts';
import { drop, setToken } from './set.ts';

/** Ticks under a heading or in a group that asks for past illnesses. */
export function tickLists(list: Settled[]): void {
  for (const one of list) {
    if (one.field.kind !== 'checkbox' || one.key === 'none' || one.key === 'consent') continue;
    if (one.around.has('history') || one.key === 'history' || one.asked.has('history'))
      setToken(one, 'case.history.flag');
    else if (one.token === undefined || one.token === 'case.history') drop(one);
  }
}

export function signIn(list: Settled[]): void {
  const forms = signInForms(list.map(({ field }) => field));
  for (const one of list) if (forms.has(one.field.form) && one.token !== 'consent') setToken(one, 'none');
}

/** A box for reports that also takes archives takes anything. */
export function fileBoxes(list: Settled[]): void {
  for (const one of list)
    if (one.key === 'report' && /zip|\*|dcm|dicom/i.test(one.field.accept)) setToken(one, 'upload.any');
}
