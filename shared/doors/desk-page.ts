/** A whole page as the patient's desk: the extension's panel and pages, and the plain page. */

import type { Ports } from '../session/ports.ts';
import { drawDesk } from '../ui/app.tsx';
import { dress } from './dress.ts';
import { sayFailed } from './failed.ts';
import { type DoorLinks, drawNote } from './note.tsx';
import { openBrowserDesk } from './open.ts';
import { newRoot } from './page-root.ts';
import { followLanguage, openShell } from './page-shell.ts';

/** Draws the patient's desk into the page's `<main>`. */
export async function openDeskPage(door: Ports['door'], links: DoorLinks = {}): Promise<void> {
  const main = openShell(document);
  try {
    const { desk } = await openBrowserDesk({ door });
    const root = newRoot(true);
    const note = newRoot(false);
    main.replaceChildren(root, note);
    followLanguage(desk, (t) => t('common.product'));
    dress(note, desk);
    drawDesk(root, desk);
    drawNote(note, { desk, links });
  } catch (error) {
    sayFailed(main, error);
  }
}
