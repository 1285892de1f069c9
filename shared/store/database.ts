/** Opens the one IndexedDB database, and never waits for ever. */

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { migrations } from './migrations/index.ts';
import type { StoredPackage } from './port.ts';
import type { Snapshot } from './write-plan.ts';

export interface Schema extends DBSchema {
  /** Cases are read back as unknown: other builds, and bit rot, wrote here too. */
  cases: { key: string; value: { id: string } };
  settings: { key: string; value: unknown };
  packages: { key: string; value: StoredPackage };
  snapshots: { key: [string, string]; value: Snapshot };
}
export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type Transaction<M extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], M>;

/** One step of the database's shape. It runs inside the upgrade transaction: if it throws, the old data stays as it was. */
export type Migration = (db: Database, tx: Transaction<'versionchange'>) => void;

/** The name holds for every build for ever; a prefix keeps clinics and tests apart. */
export const databaseName = (prefix = ''): string => `${prefix}second-opinion-kit`;

const openLimit = 5_000;
const blockedLimit = 1_000;

export interface OpenOptions {
  name: string;
  /** Absent: whatever version stands there. */
  version: number | undefined;
  /** A newer build, in another tab, waits for this connection to close. */
  onBlocking: () => void;
  /** The browser ended the connection. */
  onTerminated: () => void;
}

const failure = (name: string) => new DOMException(name, name);

/** Opens the database, or rejects: `BlockedError` after 1 s behind an older tab, `TimeoutError` after 5 s of silence. */
export function openDatabase({ name, version, onBlocking, onTerminated }: OpenOptions): Promise<Database> {
  return new Promise((resolve, reject) => {
    if (!globalThis.indexedDB) throw failure('SecurityError');
    let over = false;
    const timers: ReturnType<typeof setTimeout>[] = [];
    const settle = () => {
      over = true;
      timers.forEach(clearTimeout);
    };
    const giveUpAfter = (ms: number, why: string) => {
      const giveUp = () => {
        settle();
        reject(failure(why));
      };
      timers.push(setTimeout(giveUp, ms));
    };
    giveUpAfter(openLimit, 'TimeoutError');
    openDB<Schema>(name, version, {
      upgrade: (db, from, _to, tx) => {
        tx.done.catch(() => {}); // told by the open request too
        for (const migrate of migrations.slice(from)) migrate(db, tx);
      },
      blocked: () => giveUpAfter(blockedLimit, 'BlockedError'),
      blocking: onBlocking,
      terminated: onTerminated,
    }).then(
      (db) => {
        // A late handle nobody waits for would block every other tab.
        if (over) return db.close();
        settle();
        resolve(db);
      },
      (error) => {
        settle();
        reject(error);
      },
    );
  });
}

/**
 * Runs one transaction and resolves once it completed. Writing is `strict`, because since Chrome 121 the default only
 * waits for the system's cache (developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed).
 * Quota problems arrive as an abort, often without an error on the request, so the reason is the transaction's own.
 */
export async function inTransaction<T, M extends 'readonly' | 'readwrite'>(
  db: Database,
  stores: StoreName[],
  mode: M,
  work: (tx: Transaction<M>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(stores, mode, { durability: 'strict' });
  const completed = new Promise<void>((resolve, reject) => {
    tx.addEventListener('complete', () => resolve());
    tx.addEventListener('abort', () => reject(tx.error ?? failure('AbortError')));
  });
  for (const promise of [completed, tx.done]) promise.catch(() => {});
  try {
    const value = await work(tx);
    // Without waiting for the engine to notice: a tab frozen now would hold the lock of every other tab.
    quietly(() => tx.commit());
    await completed;
    return value;
  } catch (error) {
    quietly(() => tx.abort());
    if (error && nameOf(error) !== 'AbortError') throw error;
    await completed;
    throw error;
  }
}

/** For calls that throw only because the transaction is already over; its own event tells the outcome. */
function quietly(call: () => void): void {
  try {
    call();
  } catch {}
}

export const nameOf = (error: unknown): string => (error as { name?: string } | null)?.name ?? 'AbortError';
