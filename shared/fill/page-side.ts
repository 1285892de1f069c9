/** What read and commit share in the page's isolated world: the elements behind the opaque ids. Never a value of a patient. */

export interface Held {
  reading: string;
  url: string;
  elements: Map<string, WeakRef<Element>>;
}

const key = Symbol.for('second-opinion-kit.fill');
const world = globalThis as { [key]?: Held };

export const hold = (held: Held): void => {
  world[key] = held;
};

export const held = (): Held | undefined => world[key];

interface ChromeDom {
  dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** Closed roots open only for extensions: Chromium through `chrome.dom`, Firefox through a property of the element. */
export function shadowOf(element: Element): ShadowRoot | null {
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox) return firefox;
  if (element.shadowRoot) return element.shadowRoot;
  const { chrome } = globalThis as { chrome?: ChromeDom };
  // Asking costs time on every element: only those are asked that are empty to the eye of the page.
  if (!element.localName.includes('-') && (element.firstChild !== null || !canHost.has(element.localName))) return null;
  try {
    return chrome?.dom?.openOrClosedShadowRoot?.(element as HTMLElement) ?? null;
  } catch {
    return null;
  }
}

/** Plain elements that may host a shadow root (DOM standard, attachShadow). */
const canHost = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
