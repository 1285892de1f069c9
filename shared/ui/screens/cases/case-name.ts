/** What a case is called in lists. */

import type { TFunction } from 'i18next';

/** Its own name, or words that say it has none. */
export const caseName = (t: TFunction, label: string | undefined): string => label?.trim() || t('start.unnamed');
