/** Opens the coordinator's desk inside the element. */

import { browserPorts } from '../shared/doors/browser-ports.ts';
import { openInbox } from '../shared/session/inbox.ts';
import type { Store } from '../shared/store/port.ts';
import { drawInbox } from '../shared/ui/inbox-app.tsx';
import { pageLanguages } from './attributes.ts';
import type { Stage } from './stage.ts';

export interface OpenInbox {
  store: Store;
  take(files: readonly File[]): Promise<unknown>;
  close(): Promise<void>;
}

export interface InboxParts {
  host: HTMLElement;
  stage: Stage;
  store: Store | undefined;
}

export async function openInboxIn({ host, stage, store: own }: InboxParts): Promise<OpenInbox> {
  const options = { door: 'widget', store: own, languages: pageLanguages(host), root: stage.shadow } as const;
  const ports = await browserPorts(options);
  const inbox = await openInbox(ports);
  stage.fit();
  const erase = drawInbox(stage.desk, inbox);
  return {
    store: ports.store,
    take: (files) => inbox.take(files),
    async close() {
      erase();
      inbox.close();
    },
  };
}
