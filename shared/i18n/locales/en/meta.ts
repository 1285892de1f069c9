import type { LanguageMeta } from '../../languages.ts';

export const meta: LanguageMeta = { tag: 'en', name: 'English', dir: 'ltr' };
