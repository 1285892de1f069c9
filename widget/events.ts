/** What the elements tell the page around them: counts and codes, never what a person wrote. */

/** The details by event name. All events bubble and leave the shadow tree. */
export interface EventDetails {
  /** The first screen stands. */
  'rc-ready': undefined;
  /** The open case changed. */
  'rc-change': { revision: number };
  /** Needed records in hand, of all needed records. */
  'rc-progress': { done: number; total: number };
  /** A package is about to leave. Cancelable: `preventDefault()` keeps it where it is. */
  'rc-export': { to: 'form' | 'device'; size: number };
  /** Something failed; the person sees a sentence about it. */
  'rc-error': { code: string };
}

/** Tells the page; false when a listener cancelled it. */
export function emit<K extends keyof EventDetails>(host: Element, name: K, detail: EventDetails[K]): boolean {
  const cancelable = name === 'rc-export';
  return host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}
