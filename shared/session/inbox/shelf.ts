/** What the inbox keeps: every copy that came and the clinic's notes, in step with the store and with other tabs. */

import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { sameJson } from '../../kit/json.ts';
import { ok, type Problem, type Result } from '../../kit/result.ts';
import type { StoredPackage } from '../../store/port.ts';
import type { SaveState } from '../../store/queue.ts';
import type { Ports } from '../ports.ts';
import { withCopies } from './intake.ts';
import { createKeeper } from './keeper.ts';
import { type CaseNotes, type Copy, type Filed, filedFrom, storedCopy, storedNotes } from './stored.ts';

export interface Shelf {
  readonly filed: ReadonlySignal<ReadonlyMap<string, Filed>>;
  /** Stored entries nothing can read; they stay until she deletes them. */
  readonly damaged: ReadonlySignal<readonly StoredPackage[]>;
  readonly saving: ReadonlySignal<SaveState>;
  /** Keeps the copies, all or none. */
  add(copies: readonly Copy[]): Promise<Result<void>>;
  note(id: string, patch: Partial<CaseNotes>): void;
  /** Deletes every copy of a case and every note on it. */
  remove(id: string): Promise<Result<void>>;
  removeDamaged(): Promise<Result<void>>;
  reload(): Promise<void>;
  flush(): Promise<void>;
  stop(): void;
}

export function createShelf({ store, now }: Pick<Ports, 'store' | 'now'>, tell: (problem: Problem) => void): Shelf {
  const filed = signal<ReadonlyMap<string, Filed>>(new Map());
  const damaged = signal<readonly StoredPackage[]>([]);
  const saving = signal<SaveState>({ kind: 'idle' });
  const keeper = createKeeper({
    store,
    now,
    onState: (state) => {
      saving.value = state;
      if (state.kind === 'failed') tell(state.problem);
    },
  });

  const put = (changed: ReadonlyMap<string, Filed>) => {
    filed.value = new Map([...filed.peek(), ...changed]);
  };

  async function reload() {
    const read = await store.listPackages();
    if (!read.ok) return tell(read.problem);
    const found = filedFrom(read.value);
    for (const [id, notes] of keeper.waiting()) {
      const one = found.filed.get(id);
      if (one) found.filed.set(id, { ...one, notes });
    }
    batch(() => {
      filed.value = kept(filed.peek(), found.filed);
      damaged.value = found.damaged;
    });
  }

  async function add(copies: readonly Copy[]): Promise<Result<void>> {
    await keeper.flush();
    const changed = withCopies(filed.peek(), copies);
    const at = now().toISOString();
    const notes = [...changed.values()].map((one) => storedNotes(one.id, one.notes, at));
    const written = await store.writePackages([...copies.map(storedCopy), ...notes]);
    if (written.ok) put(changed);
    return written;
  }

  function note(id: string, patch: Partial<CaseNotes>) {
    const one = filed.peek().get(id);
    if (!one) return;
    const notes = { ...one.notes, ...patch };
    put(new Map([[id, { ...one, notes }]]));
    keeper.put(id, notes);
  }

  async function removeEntries(ids: readonly string[]): Promise<Result<void>> {
    let result: Result<void> = ok(undefined);
    for (const id of ids) if (result.ok) result = await store.removePackage(id);
    await reload();
    return result;
  }

  const stopWatching = store.watch((change) => {
    if (change.kind === 'erased' || change.kind === 'package') void reload();
  });

  return {
    filed,
    damaged,
    saving,
    add,
    note,
    remove(id) {
      keeper.drop(id);
      const copies = filed.peek().get(id)?.copies ?? [];
      // The notes go last: should it stop half-way, the case is still in the list to be deleted again.
      return removeEntries([...copies.map((copy) => copy.id), id]);
    },
    removeDamaged: () => removeEntries(damaged.peek().map((one) => one.id)),
    reload,
    flush: keeper.flush,
    stop() {
      stopWatching();
      keeper.stop();
    },
  };
}

/** Keeps what did not change as the same objects, so that nothing is worked out twice. */
function kept(before: ReadonlyMap<string, Filed>, after: ReadonlyMap<string, Filed>): Map<string, Filed> {
  return new Map([...after].map(([id, next]) => [id, keptOne(before.get(id), next)]));
}

function keptOne(old: Filed | undefined, next: Filed): Filed {
  if (!old) return next;
  const known = new Map(old.copies.map((copy) => [copy.id, copy]));
  const [first, ...rest] = next.copies.map((copy) => known.get(copy.id) ?? copy);
  if (!first) return next;
  const copies = [first, ...rest] as const;
  const same = copies.length === old.copies.length && copies.every((copy, place) => copy === old.copies[place]);
  return same && sameJson(old.notes, next.notes) ? old : { ...next, copies };
}
