/** A whole page as the coordinator's desk. */

import { openInbox } from '../session/inbox.ts';
import { drawInbox } from '../ui/inbox-app.tsx';
import { browserPorts, type DoorOptions } from './browser-ports.ts';
import { sayFailed } from './failed.ts';
import { wearInbox } from './inbox-look.ts';
import { onLeave } from './leaving.ts';
import { newRoot } from './page-root.ts';
import { followLanguage, openShell } from './page-shell.ts';

/** Draws the inbox into the page's `<main>`; undefined if it could not be opened, which the page then says. */
export async function openInboxPage(options: Pick<DoorOptions, 'door' | 'fonts'>) {
  const main = openShell(document);
  wearInbox(document);
  try {
    const inbox = await openInbox(await browserPorts(options));
    const root = newRoot(true);
    main.replaceChildren(root);
    followLanguage(inbox, (t) => t('inbox.title'));
    drawInbox(root, inbox);
    onLeave(inbox.flush);
    return inbox;
  } catch (error) {
    sayFailed(main, error);
    return undefined;
  }
}
