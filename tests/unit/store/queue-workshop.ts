/** A save queue on a store that can be slow and can fail, for tests with a fake clock. */

import { expect, vi } from 'vitest';
import { type Case, newCase } from '../../../shared/case/case.ts';
import { addTo, rename, stamped } from '../../../shared/case/edits.ts';
import { fail } from '../../../shared/kit/result.ts';
import { createMemoryStore } from '../../../shared/store/memory.ts';
import { createSaveQueue, type SaveQueueOptions, type SaveState } from '../../../shared/store/queue.ts';
import { at, value } from '../../contract/store.ts';

export const one = newCase('one', at);
export const named = (label: string, before: Case = one) => stamped(at)(rename(label)(before));
export const asked = (id: string, before: Case) => stamped(at)(addTo('questions', { id, text: id })(before));

/** A queue on a memory store whose writes take `slow` ms and fail with the given codes, first to last. */
export function workshop({
  slow = 0,
  failures = [] as string[],
  ...options
}: Partial<SaveQueueOptions> & { slow?: number; failures?: string[] } = {}) {
  const store = createMemoryStore();
  const states: SaveState[] = [];
  const merged: Case[] = [];
  const writes: { label: string | undefined; at: number }[] = [];
  let under = 0;
  const slowStore = {
    readCase: store.readCase,
    async writeCase(next: Case, base: Case | undefined) {
      expect(++under).toBe(1);
      writes.push({ label: next.label, at: Date.now() });
      await new Promise((resolve) => setTimeout(resolve, slow));
      under -= 1;
      const failure = failures.shift();
      return failure ? fail(failure) : store.writeCase(next, base);
    },
  };
  const queue = createSaveQueue({
    store: slowStore,
    onState: (state) => states.push(state),
    onMerged: (one) => merged.push(one),
    ...options,
  });
  const kinds = () => states.map(({ kind }) => kind).filter((kind, n, all) => kind !== all[n - 1]);
  const stored = async () => value(await store.readCase('one'));
  return { store, queue, states, kinds, merged, writes, stored };
}

/** A workshop with the empty case saved and loaded. */
export async function opened(options?: Parameters<typeof workshop>[0]) {
  const shop = workshop(options);
  value(await shop.store.writeCase(one, undefined));
  shop.queue.loaded(one);
  return shop;
}

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Starts the fake clock at the moment the case was made. */
export function startClock(): void {
  vi.useFakeTimers();
  vi.setSystemTime(at);
}
