/** The way from the inbox in a panel back to the patient's desk, which stands in the same panel. */

import { render } from 'preact';
import type { Inbox } from '../session/inbox.ts';
import { dress } from './dress.ts';
import { HereLink } from './note.tsx';
import { newRoot } from './page-root.ts';

export function drawWayBack(main: HTMLElement, inbox: Inbox, desk: string): void {
  const root = newRoot(false);
  main.append(root);
  dress(root, inbox);
  render(<WayBack inbox={inbox} desk={desk} />, root);
}

function WayBack({ inbox, desk }: { inbox: Inbox; desk: string }) {
  const { t } = inbox.speech.value;
  return (
    <div class="pad">
      <HereLink href={desk}>{t('doors.desk')}</HereLink>
    </div>
  );
}
