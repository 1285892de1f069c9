/** A problem in the reader's words: what happened and what to do. */

import type { TFunction } from 'i18next';
import type { Problem } from '../kit/result.ts';

/** The words' keys are the problem codes themselves; a code without words is told as unexpected, never hidden. */
export function problemText(t: TFunction, { code, detail }: Problem): string {
  const say = t as (key: string, options: object) => string;
  const key = `problems.${code}`;
  const text = say(key, detail ?? {});
  return text === key ? t('problems.unexpected') : text;
}
