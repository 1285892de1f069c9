/** What the page wishes of an element: language and theme. The person's own choice goes before both. */

import { chooseLanguage } from '../shared/i18n/languages.ts';
import { speak } from '../shared/i18n/words.ts';
import type { Desk, Theme } from '../shared/session/desk.ts';

type Face = Pick<Desk, 'speech' | 'theme'>;

/** The element's own `lang`, else the nearest one around it. */
export function pageLanguages(host: HTMLElement): string[] {
  const near = host.closest<HTMLElement>('[lang]')?.lang;
  return near ? [near] : [];
}

/** The page changed its language while we are open. */
export async function speakLikePage(host: HTMLElement, face: Face): Promise<void> {
  face.speech.value = await speak(chooseLanguage(pageLanguages(host)));
}

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];

/** Shows the page's theme, unless the person chose one: then it is neither `auto` nor what the page wished before. */
export function showLikePage(wish: string, { theme }: Face, before?: string | null): void {
  const now = theme.peek();
  if (now === 'auto' || now === before) theme.value = themes.find((one) => one === wish) ?? 'auto';
}
