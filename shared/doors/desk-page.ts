/** A whole page as the patient's desk: the extension's panel and pages, and the plain page. */

import type { PageAccess } from '../session/page-access.ts';
import { drawDesk } from '../ui/app.tsx';
import type { DoorOptions } from './browser-ports.ts';
import { dress } from './dress.ts';
import { sayFailed } from './failed.ts';
import { type DoorLinks, drawNote } from './note.tsx';
import { openBrowserDesk } from './open.ts';
import { newRoot } from './page-root.ts';
import { followLanguage, openShell } from './page-shell.ts';

export interface DeskPage extends Pick<DoorOptions, 'door' | 'fonts'> {
  links?: DoorLinks;
  /** The page beside the desk, where there is one. */
  page?: PageAccess;
}

/** Draws the patient's desk into the page's `<main>`. */
export async function openDeskPage({ links = {}, page, ...options }: DeskPage): Promise<void> {
  const main = openShell(document);
  try {
    const { desk } = await openBrowserDesk(options, (ports) => (page ? { ...ports, page } : ports));
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
