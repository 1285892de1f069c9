/** The note under a desk: where everything is kept, and what only this door has to say. */

import { useComputed } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import type { Desk } from '../session/desk.ts';
import { Note } from '../ui/parts/frame.tsx';

/** Other pages of a door, shown under the desk. */
export interface DoorLinks {
  wholePage?: string;
  inbox?: string;
  /** The same, in place of the desk: beside the page in front. */
  inboxHere?: string;
}

export interface NoteProps {
  desk: Desk;
  links?: DoorLinks;
  /** More of this door, above the line that says where things are kept. */
  children?: ComponentChildren;
}

/** Draws the note; returns the way to take it away. */
export function drawNote(root: Element, props: NoteProps): () => void {
  render(<DoorNote {...props} />, root);
  return () => render(null, root);
}

function DoorNote({ desk, links = {}, children }: NoteProps) {
  const { t } = desk.speech.value;
  const railed = useComputed(() => desk.current.value !== undefined).value;
  return (
    <div class={railed ? 'fr railed' : 'fr'}>
      <div class="body">
        <div class="pad">
          {children}
          <Note icon="hard-drive">{t(keptKey(desk), { site: location.host })}</Note>
          {links.wholePage && <PageLink href={links.wholePage}>{t('doors.wholePage')}</PageLink>}
          {links.inbox && <PageLink href={links.inbox}>{t('doors.inbox')}</PageLink>}
          {links.inboxHere && <HereLink href={links.inboxHere}>{t('doors.inboxHere')}</HereLink>}
        </div>
      </div>
    </div>
  );
}

function keptKey({ ports }: Desk) {
  if (ports.store.kind === 'memory') return 'doors.keptMemory';
  return ports.door === 'extension' ? 'doors.keptExtension' : 'doors.keptSite';
}

/** Another desk in the same panel. */
export function HereLink({ href, children }: { href: string; children: string }) {
  return (
    <a class="link" href={href}>
      <span>{children}</span>
    </a>
  );
}

/** Opens beside the page, so that nobody loses the place in it. */
function PageLink({ href, children }: { href: string; children: string }) {
  return (
    <a class="link" href={href} target="_blank" rel="noopener">
      <span>{children}</span>
    </a>
  );
}
