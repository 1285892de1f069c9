/** The coordinator's desk: the list, what was dropped, or one case; files may be dropped anywhere on it. */

import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Inbox } from '../session/inbox.ts';
import { CasePage } from './inbox/case-page.tsx';
import { InboxContext, useInbox, useInboxVoice, WideContext } from './inbox/context.tsx';
import { ListScreen } from './inbox/list-screen.tsx';
import { PreviewScreen } from './inbox/preview-screen.tsx';
import { wearLater } from './styles-later.ts';

/** In CSS px; below it the same facts stand under each other. */
const tableWidth = 1100;

/** Draws the inbox into an inner root (class `sok`) in a document or a shadow root; returns the way to take it away. */
export function drawInbox(root: Element, inbox: Inbox): () => void {
  root.classList.add('sok');
  wearLater(root);
  render(
    <InboxContext.Provider value={inbox}>
      <Root root={root} />
    </InboxContext.Provider>,
    root,
  );
  return () => render(null, root);
}

function Root({ root }: { root: Element }) {
  const inbox = useInbox();
  const { meta } = inbox.speech.value;
  const theme = inbox.theme.value;
  useEffect(() => {
    root.setAttribute('lang', meta.tag);
    root.setAttribute('dir', meta.dir);
  }, [root, meta]);
  useEffect(() => {
    if (theme === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
  }, [root, theme]);
  return (
    <>
      <WideContext.Provider value={useWide(root)}>
        <CurrentScreen />
      </WideContext.Provider>
      <DropHere root={root} />
    </>
  );
}

/** A table needs room: the page around the element decides how much there is. */
function useWide(root: Element): boolean {
  const [wide, setWide] = useState(() => root.clientWidth >= tableWidth);
  useEffect(() => {
    const watcher = new ResizeObserver(() => setWide(root.clientWidth >= tableWidth));
    watcher.observe(root);
    return () => watcher.disconnect();
  }, [root]);
  return wide;
}

function CurrentScreen() {
  const inbox = useInbox();
  const first = useRef(true);
  useEffect(() => {
    first.current = false;
  }, []);
  if (inbox.reading.value || inbox.previews.value.length > 0) return <PreviewScreen />;
  if (inbox.open.value) return <CasePage key={inbox.open.value.filed.id} />;
  return <ListScreen arrived={!first.current} />;
}

/** The whole desk takes files. Text and links that are dragged are none of its business. */
function DropHere({ root }: { root: Element }) {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: Event): event is DragEvent =>
      (event as DragEvent).dataTransfer?.types.includes('Files') ?? false;
    const hover = (event: Event) => {
      if (!carriesFiles(event)) return;
      // A file button under the pointer took them already.
      const taken = event.defaultPrevented;
      event.preventDefault();
      setOver(event.type === 'dragover' && !taken);
      if (event.type === 'drop' && !taken) void inbox.takeFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const kinds = ['dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) root.addEventListener(kind, hover);
    return () => {
      for (const kind of kinds) root.removeEventListener(kind, hover);
    };
  }, [root, inbox]);
  return over ? <p class="drop">{t('inbox.drop')}</p> : null;
}
