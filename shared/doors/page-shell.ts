/** The shell of a whole page: its `<main>`, its title and its language. */

import { effect } from '@preact/signals';
import type { Desk } from '../session/desk.ts';
import { lookSheet } from './sheet.ts';
import './page.css';

/** Gives the page its look and finds where its content goes. */
export function openShell(page: Document): HTMLElement {
  const main = page.querySelector('main');
  if (!main) throw new Error('the page has no <main>');
  page.adoptedStyleSheets = [lookSheet()];
  return main;
}

type Words = Desk['speech']['value']['t'];

/** The document speaks the desk's language too: title, screen reader and hyphenation hang on it. */
export function followLanguage({ speech }: Pick<Desk, 'speech'>, title: (t: Words) => string): void {
  effect(() => {
    const { meta, t } = speech.value;
    document.documentElement.lang = meta.tag;
    document.documentElement.dir = meta.dir;
    document.title = title(t);
  });
}
