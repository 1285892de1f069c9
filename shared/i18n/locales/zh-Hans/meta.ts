import type { LanguageMeta } from '../../languages.ts';

export const meta: LanguageMeta = { tag: 'zh-Hans', name: '简体中文', dir: 'ltr' };
