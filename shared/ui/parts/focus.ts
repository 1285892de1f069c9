/** focus: where the keyboard stands after a screen or a message changed. */

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Focuses the element each time `key` takes a new value; undefined leaves the focus alone (first screen of a page). */
export function useFocusOn<T extends HTMLElement>(key: string | number | undefined): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (key !== undefined) ref.current?.focus();
  }, [key]);
  return ref;
}

/** Focuses an element by id from inside the same tree, document or shadow root: a fragment link cannot look into a shadow root. */
export function focusById(from: Element, id: string): void {
  const root = from.getRootNode() as Document | ShadowRoot;
  const target = root.getElementById(id);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
