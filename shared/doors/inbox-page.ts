/** A whole page as the coordinator's desk. */

import { openInbox } from '../session/inbox.ts';
import type { PageAccess } from '../session/page-access.ts';
import { drawInbox } from '../ui/inbox-app.tsx';
import { browserPorts, type DoorOptions } from './browser-ports.ts';
import { sayFailed } from './failed.ts';
import { wearInbox } from './inbox-look.ts';
import { onLeave } from './leaving.ts';
import { newRoot } from './page-root.ts';
import { followLanguage, openShell } from './page-shell.ts';
import { drawWayBack } from './way-back.tsx';

export interface InboxPage extends Pick<DoorOptions, 'door' | 'fonts'> {
  /** The page beside the inbox, where there is one. */
  page?: PageAccess | undefined;
  /** Address of the patient's desk, which a panel shows in the same place. */
  desk?: string;
}

/** Draws the inbox into the page's `<main>`; undefined if it could not be opened, which the page then says. */
export async function openInboxPage({ page, desk, ...options }: InboxPage) {
  const main = openShell(document);
  wearInbox(document);
  try {
    const inbox = await openInbox({ ...(await browserPorts(options)), ...(page && { page }) });
    const root = newRoot(true);
    main.replaceChildren(root);
    followLanguage(inbox, (t) => t('inbox.title'));
    drawInbox(root, inbox);
    if (page && desk) drawWayBack(main, inbox, desk);
    onLeave(inbox.flush);
    return inbox;
  } catch (error) {
    sayFailed(main, error);
    return undefined;
  }
}
