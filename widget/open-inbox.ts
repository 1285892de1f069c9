/** Opens the coordinator's desk inside the element. */

import { effect } from '@preact/signals';
import { browserPorts } from '../shared/doors/browser-ports.ts';
import { onLeave } from '../shared/doors/leaving.ts';
import { type Inbox, openInbox } from '../shared/session/inbox.ts';
import type { Store } from '../shared/store/port.ts';
import { drawInbox } from '../shared/ui/inbox-app.tsx';
import type { Stage } from './stage.ts';
import { tellErrors } from './tell.ts';
import { pageLanguages } from './wishes.ts';

export interface InboxParts {
  host: HTMLElement;
  stage: Stage;
  /** Keeps everything in here instead of on the device. */
  store: Store | undefined;
}

export interface OpenInbox {
  inbox: Inbox;
  close(): Promise<void>;
}

/** Undefined when the element left the page meanwhile. */
export async function openInboxIn({ host, stage, store }: InboxParts): Promise<OpenInbox | undefined> {
  const options = { door: 'widget', store, languages: pageLanguages(host), root: stage.shadow } as const;
  const inbox = await openInbox(await browserPorts(options));
  if (!host.isConnected) {
    inbox.close();
    return undefined;
  }
  stage.fit();
  const stops = [stage.release, drawInbox(stage.desk, inbox), onLeave(inbox.flush), effect(tellErrors(host, inbox))];
  return {
    inbox,
    async close() {
      for (const stop of stops) stop();
      await inbox.flush();
      inbox.close();
    },
  };
}
