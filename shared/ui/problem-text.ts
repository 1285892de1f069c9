/** What a problem is called in the reader's language: what happened, then what to do. */

import type { TFunction } from 'i18next';
import type { Problem } from '../kit/result.ts';

type Told = { code: string; detail?: Problem['detail'] | undefined };

/** The sentence for a code such as `store.not-found`; a general one where a code has no words yet. */
export function problemText(t: TFunction, { code, detail = {} }: Told): string {
  const key = code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return t(`problems.${key}` as 'problems.unexpected', {
    ...inMegabytes(code, detail),
    defaultValue: t('problems.unexpected'),
  });
}

/** Bytes mean nothing to a patient. */
const inMegabytes = (code: string, detail: NonNullable<Problem['detail']>) =>
  code === 'import.too-big' ? { limit: Math.round(Number(detail.limit) / 1024 / 1024) } : detail;
