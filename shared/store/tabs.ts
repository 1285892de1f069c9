/** Tells other tabs of this product what changed. Where the browser cannot, nothing is told and saving still merges. */

import type { StoreChange } from './port.ts';

export interface Tabs {
  tell(change: StoreChange): void;
  watch(listener: (change: StoreChange) => void): () => void;
  close(): void;
}

/** A line to all tabs that use the same name. It carries ids only, never what a person wrote. */
export function joinTabs(name: string): Tabs {
  const listeners = new Set<(change: StoreChange) => void>();
  const channel = openChannel(name);
  if (channel) {
    channel.onmessage = (event: MessageEvent) => {
      for (const listener of listeners) listener(event.data as StoreChange);
    };
  }
  return {
    tell: (change) => channel?.postMessage(change),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel?.close();
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
