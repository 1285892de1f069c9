/** The note under a desk: where everything is kept, and what only this door has to say. */

import { type ComponentChildren, render } from 'preact';
import type { Desk } from '../session/desk.ts';
import { Note } from '../ui/parts/frame.tsx';

/** Other pages of a door, shown under the desk. */
export interface DoorLinks {
  wholePage?: string;
  inbox?: string;
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
  return (
    <div class={desk.current.value ? 'fr railed' : 'fr'}>
      <div class="body">
        <div class="pad">
          {children}
          <Note icon="hard-drive">{t(keptKey(desk), { site: location.host })}</Note>
          {links.wholePage && <PageLink href={links.wholePage}>{t('doors.wholePage')}</PageLink>}
          {links.inbox && <PageLink href={links.inbox}>{t('doors.inbox')}</PageLink>}
        </div>
      </div>
    </div>
  );
}

function keptKey({ ports }: Desk) {
  if (ports.store.kind === 'memory') return 'doors.keptMemory';
  return ports.door === 'extension' ? 'doors.keptExtension' : 'doors.keptSite';
}

/** Opens beside the page, so that nobody loses the place in it. */
function PageLink({ href, children }: { href: string; children: string }) {
  return (
    <a class="link" href={href} target="_blank" rel="noopener">
      <span>{children}</span>
    </a>
  );
}
