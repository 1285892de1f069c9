/** Breaks the fake IndexedDB on purpose, at one call or from one call on. */

import { forceCloseDatabase } from 'fake-indexeddb';
import { vi } from 'vitest';

export const faults = ['quota', 'abort', 'unknown', 'invalid-state', 'closed', 'open-hangs'] as const;
export type Fault = (typeof faults)[number];

/** Every call the store makes into IndexedDB. */
const calls = [
  ['IDBFactory', ['open']],
  ['IDBDatabase', ['transaction']],
  ['IDBTransaction', ['commit']],
  ['IDBObjectStore', ['get', 'getAll', 'getAllKeys', 'put', 'delete', 'clear']],
] as const;

type Abortable = IDBTransaction & { _abort(name: string): void };
// biome-ignore lint/suspicious/noExplicitAny: one wrapper for methods of several classes.
type Anything = any;

const transactionOf = (on: Anything, result: Anything): Abortable | undefined =>
  [on, result].find((one) => one instanceof IDBTransaction) ?? on.transaction;

function broken(fault: Fault, on: Anything, real: () => Anything): Anything {
  const named = { quota: 'QuotaExceededError', abort: 'AbortError', unknown: 'UnknownError' }[fault as 'quota'];
  if (fault === 'invalid-state') throw new DOMException('closing', 'InvalidStateError');
  if (on instanceof IDBFactory) {
    if (fault === 'open-hangs') return new (IDBRequest as Anything)();
    throw new DOMException('broken', named ?? 'UnknownError');
  }
  if (!named) {
    const db = on instanceof IDBDatabase ? on : (transactionOf(on, undefined)?.db as IDBDatabase);
    forceCloseDatabase(db as Anything);
    return real();
  }
  const result = real();
  const tx = transactionOf(on, result);
  // As engines do it: the call itself works, the transaction dies later.
  queueMicrotask(() => tx?._abort(named as string));
  return result;
}

export interface Breakage {
  /** Calls seen so far. */
  readonly count: number;
  mend(): void;
}

/** Breaks call number `from` (counted from 1), and all later ones when `lasting`. Without a fault it only counts. */
export function breakDevice(fault?: Fault, from = 1, lasting = false): Breakage {
  let count = 0;
  let dropped = false;
  const spies = calls.flatMap(([owner, methods]) =>
    methods.map((method) => {
      const target = (globalThis as Anything)[owner].prototype;
      const original = target[method];
      return vi.spyOn(target, method).mockImplementation(function (this: Anything, ...given: Anything[]) {
        count += 1;
        const real = () => original.apply(this, given);
        const hit = fault && (lasting ? count >= from : count === from);
        if (!hit && !(dropped && method === 'open')) return real();
        // To make opening hang, the connection must be lost first.
        dropped = fault === 'open-hangs' && method !== 'open';
        return broken(fault as Fault, this, real);
      });
    }),
  );
  return {
    get count() {
      return count;
    },
    mend: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}
