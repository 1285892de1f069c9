/** Saves the clinic's notes while she types: soon, the newest of each case, and never lost when a save fails. */

import { fail, type Problem, type Result } from '../../kit/result.ts';
import type { Store } from '../../store/port.ts';
import type { SaveState } from '../../store/queue.ts';
import { type CaseNotes, storedNotes } from './stored.ts';

export interface Keeper {
  put(id: string, notes: CaseNotes): void;
  /** Writes what waits, now. */
  flush(): Promise<void>;
  /** Forgets what waits for a case that is going away. */
  drop(id: string): void;
  stop(): void;
  /** Notes that are not in the store yet. */
  waiting(): ReadonlyMap<string, CaseNotes>;
}

export interface KeeperOptions {
  store: Pick<Store, 'writePackages'>;
  now(): Date;
  onState(state: SaveState): void;
  /** Milliseconds after the last change. */
  delay?: number;
}

const retry = 5_000;

export function createKeeper({ store, now, onState, delay = 200 }: KeeperOptions): Keeper {
  const waiting = new Map<string, CaseNotes>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  async function write(): Promise<void> {
    const batch = [...waiting];
    if (batch.length === 0) return;
    const at = now().toISOString();
    const result = await store.writePackages(batch.map(([id, notes]) => storedNotes(id, notes, at))).catch(thrown);
    if (!result.ok) return failWith(result.problem);
    for (const [id, notes] of batch) if (waiting.get(id) === notes) waiting.delete(id);
    onState(waiting.size > 0 ? { kind: 'saving' } : { kind: 'saved', at: now().toISOString() });
  }

  function failWith(problem: Problem) {
    onState({ kind: 'failed', problem });
    // A newer build holds the store: only reloading helps.
    if (problem.code !== 'store.newer') timer = setTimeout(() => void flush(), retry);
  }

  /** One write at a time; what came meanwhile goes with the next. */
  async function flush(): Promise<void> {
    clearTimeout(timer);
    await running;
    running = write();
    await running;
    running = undefined;
  }

  return {
    put(id, notes) {
      waiting.set(id, notes);
      onState({ kind: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
    },
    flush,
    drop: (id) => void waiting.delete(id),
    stop: () => clearTimeout(timer),
    waiting: () => waiting,
  };
}

const thrown = (error: unknown): Result<never, Problem> => fail('store.aborted', { name: String(error) });
