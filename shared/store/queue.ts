/** Saves one case while a person types: soon, one write at a time, and "saved" only when it is. */

import type { Case } from '../case/case.ts';
import { sameJson } from '../kit/json.ts';
import { fail, type Problem, type Result } from '../kit/result.ts';
import type { Store } from './port.ts';

/** `saving` from the first unsaved change on; `saved` at an ISO instant; `failed` until a save works again. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; problem: Problem };

export interface SaveQueueOptions {
  store: Pick<Store, 'writeCase' | 'readCase'>;
  onState: (state: SaveState) => void;
  /** The stored case now says more than the one put last: show this one. */
  onMerged: (merged: Case) => void;
  /** Milliseconds after the last change. */
  delay?: number;
  /** Milliseconds after the first change, however long the typing goes on. */
  maxWait?: number;
  clock?: () => Date;
}

export interface SaveQueue {
  /**
   * Nothing is written before this call. Give the case as it was read from the store, or `undefined` for a new one.
   */
  loaded(stored: Case | undefined): void;
  put(next: Case): void;
  /** Writes what waits, now. Resolves when it stands in the store or the try failed; for `pagehide` and `visibilitychange`. */
  flush(): Promise<void>;
  /** Takes over what another tab wrote. While changes wait here, the next write merges it anyway. */
  refresh(): Promise<void>;
  /**
   * Drops what waits and writes no more; resolves when no write is under way. Wait for it before removing the case,
   * and flush first when leaving it.
   */
  stop(): Promise<void>;
}

const retries = [1_000, 5_000, 30_000];
/** Trying again by itself cannot help here; the next change tries again. */
const lasting = new Set(['store.newer', 'store.not-found', 'store.invalid']);

/** A queue for one open case. Whatever fails, the newest case stays in memory and is tried again. */
export function createSaveQueue(options: SaveQueueOptions): SaveQueue {
  const { store, onState, onMerged, delay = 150, maxWait = 400, clock = () => new Date() } = options;
  /** What the waiting case was derived from, as far as the store knows. */
  let base: Case | undefined;
  let waiting: Case | undefined;
  let open = false;
  let stopped = false;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let failures = 0;
  let failed = false;

  function wakeIn(ms: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), ms);
  }

  /** Starts a write, unless one runs: that one looks again when it ends. */
  function start(): Promise<void> {
    clearTimeout(timer);
    if (!open || !waiting) return Promise.resolve();
    running ??= write(waiting).finally(() => {
      running = undefined;
    });
    return running;
  }

  async function write(next: Case): Promise<void> {
    waiting = undefined;
    const result = await store.writeCase(next, base).catch(thrown);
    if (stopped) return;
    if (result.ok) succeed(next, result.value);
    else failWith(next, result.problem);
  }

  function succeed(next: Case, stored: Case) {
    failures = 0;
    failed = false;
    if (waiting) {
      // The waiting case grew from `next`, not from what the store merged: the next write brings them together.
      base = next;
      onState({ kind: 'saving' });
      return wakeIn(0);
    }
    base = stored;
    onState({ kind: 'saved', at: clock().toISOString() });
    if (!sameJson(next, stored)) onMerged(stored);
  }

  function failWith(next: Case, problem: Problem) {
    waiting ??= next;
    failed = true;
    onState({ kind: 'failed', problem });
    if (lasting.has(problem.code)) return;
    wakeIn(retries[Math.min(failures, retries.length - 1)] as number);
    failures += 1;
  }

  function put(next: Case) {
    if (stopped) return;
    const now = clock().getTime();
    if (!waiting) waitingSince = now;
    waiting = next;
    // After a failure the retry is already planned; typing must not hammer a store in trouble.
    if (failures > 0) return;
    if (!failed) onState({ kind: 'saving' });
    wakeIn(Math.max(0, Math.min(delay, waitingSince + maxWait - now)));
  }

  function loaded(stored: Case | undefined) {
    base = stored;
    open = true;
    if (waiting) wakeIn(delay);
  }

  async function flush() {
    // The first call starts its transaction at once: a page that is going away may get no second turn.
    await (running ?? start());
    if (waiting && !failed) await (running ?? start());
  }

  async function refresh() {
    const before = base;
    if (!before || waiting || running) return;
    const read = await store.readCase(before.id).catch(thrown);
    if (stopped || waiting || running || base !== before) return;
    if (!read.ok) return onState({ kind: 'failed', problem: read.problem });
    if (read.value.revision === before.revision) return;
    base = read.value;
    onMerged(read.value);
  }

  async function stop() {
    stopped = true;
    waiting = undefined;
    clearTimeout(timer);
    await running;
  }

  onState({ kind: 'idle' });
  return { loaded, put, flush, refresh, stop };
}

/** A store answers with problems. Should one throw all the same, that is a failed save like any other. */
const thrown = (error: unknown): Result<never> => fail('store.aborted', { name: String(error) });
