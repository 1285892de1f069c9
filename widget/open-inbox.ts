/** Opens the coordinator's desk inside the element. */

import { effect } from '@preact/signals';
import type { ClinicProfile } from '../shared/catalog/profile.ts';
import { browserPorts } from '../shared/doors/browser-ports.ts';
import { wearInbox } from '../shared/doors/inbox-look.ts';
import { onLeave } from '../shared/doors/leaving.ts';
import type { Result } from '../shared/kit/result.ts';
import { type Inbox, openInbox } from '../shared/session/inbox.ts';
import type { Store } from '../shared/store/port.ts';
import { drawInbox } from '../shared/ui/inbox-app.tsx';
import { fonts, type Stage } from './stage.ts';
import { tellErrors } from './tell.ts';
import { pageLanguages } from './wishes.ts';

export interface InboxParts {
  host: HTMLElement;
  stage: Stage;
  /** Keeps everything in here instead of on the device. */
  store: Store | undefined;
  profile: Result<ClinicProfile> | undefined;
}

export interface OpenInbox {
  inbox: Inbox;
  close(): Promise<void>;
}

/** Undefined when the element left the page meanwhile. */
export async function openInboxIn({ host, stage, store, profile }: InboxParts): Promise<OpenInbox | undefined> {
  const options = { door: 'widget', store, fonts, languages: pageLanguages(host), root: stage.shadow } as const;
  const inbox = await openInbox({ ...(await browserPorts(options)), ...(profile?.ok && { profile: profile.value }) });
  if (!host.isConnected) {
    await inbox.close();
    return undefined;
  }
  wearInbox(stage.shadow);
  stage.fit(profile?.ok ? profile.value.look?.brand : undefined);
  const stops = [stage.release, drawInbox(stage.desk, inbox), onLeave(inbox.flush), effect(tellErrors(host, inbox))];
  if (profile?.ok === false) inbox.tell(profile.problem);
  return {
    inbox,
    async close() {
      for (const stop of stops) stop();
      await inbox.close();
    },
  };
}
