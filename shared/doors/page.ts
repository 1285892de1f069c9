/** A whole page as a desk: the extension's panel and pages, and the plain page. The shell gives the landmark and the title. */

import { effect } from '@preact/signals';
import type { Desk } from '../session/desk.ts';
import type { Ports } from '../session/ports.ts';
import { drawDesk } from '../ui/app.tsx';
import { drawNote } from './note.tsx';
import { openBrowserDesk } from './open.ts';
import { sayFailed } from './failed.ts';
import { dress } from './dress.ts';
import { newRoot } from './page-root.ts';
import { lookSheet } from './sheet.ts';
import './page.css';

/** Other pages of this door, shown under the desk. */
export interface DoorLinks {
  wholePage?: string;
  inbox?: string;
}

/** Draws the patient's desk into the page's `<main>`. */
export async function openDeskPage(door: Ports['door'], links: DoorLinks = {}): Promise<void> {
  const main = mainOf(document);
  try {
    document.adoptedStyleSheets = [lookSheet()];
    const { desk } = await openBrowserDesk({ door });
    const root = newRoot(true);
    const note = newRoot(false);
    main.replaceChildren(root, note);
    followLanguage(desk);
    dress(note, desk);
    drawDesk(root, desk);
    drawNote(note, { desk, links });
  } catch (error) {
    sayFailed(main, error);
  }
}

export function mainOf(page: Document): HTMLElement {
  const main = page.querySelector('main');
  if (!main) throw new Error('the page has no <main>');
  return main;
}

/** The document speaks the desk's language too: title, screen reader and hyphenation hang on it. */
export function followLanguage({ speech }: Pick<Desk, 'speech'>): void {
  effect(() => {
    const { meta, t } = speech.value;
    document.documentElement.lang = meta.tag;
    document.documentElement.dir = meta.dir;
    document.title = t('common.product');
  });
}
