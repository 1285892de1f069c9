/** Controls that are left alone whatever else they look like. */

import { foldText } from '../fold.ts';
import type { Field } from '../messages.ts';

/** Types that never ask for a patient's fact. */
const types = new Set('password search url'.split(' '));

/** Traps for robots and secrets, by the names programmers give them. */
const names =
  /captcha|honey|gotcha|(?:^|[_\-.\s])hp(?:[_\-.\s]|$)|passw|\bpwd\b|\botp\b|one.?time|verif(?:y|ication).?code|\bcvv\b|\bcvc\b|\bcc.?(?:num|exp|csc|name|type)|card.?(?:num|no|holder|code|exp)|\biban\b|\bssn\b|social.?sec|\bnir\b|snils|\bvat\b|coupon|promo|voucher|gift.?card|newsletter|subscribe|(?:^|[_\-\s])signature|e.?sign|search.?(?:box|term|query|input|key)|csrf|nickname/;

/** A name for signing in; a box that plainly asks for an e-mail address may be called so too. */
const account = /user.?name$|login.?(?:id|name)|^user$/;

const cardPatterns = /\\d\{4\}.*\\d\{4\}|\[0-9\s?\]\{13,19\}/;

const nameText = (field: Field): string =>
  foldText(
    field.evidence
      .filter(({ source }) => source === 'name')
      .map(({ text }) => text.replace(/([a-z])([A-Z])/g, '$1_$2'))
      .join(' '),
  );

/** Whether the control's type or its programmer's name forbids it. */
export function isForbidden(field: Field, asksMail: boolean): boolean {
  // Widget sets build their lists on `<input type="search" role="combobox">`.
  const isList = field.kind === 'combobox' && field.type === 'search';
  if ((types.has(field.type) && !isList) || cardPatterns.test(field.pattern)) return true;
  const text = nameText(field);
  return names.test(text) || (account.test(text) && !asksMail);
}

/** A box for signing in: a password and hardly anything else. */
export function signInForms(fields: readonly Field[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const form of new Set(fields.map((field) => field.form))) {
    const own = fields.filter((field) => field.form === form && field.kind !== 'checkbox');
    const secrets = own.filter((field) => field.type === 'password').length;
    if (secrets === 1 && own.length <= 2) found.add(form);
  }
  return found;
}
