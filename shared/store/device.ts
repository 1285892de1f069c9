/** The store on this device: IndexedDB, one strict transaction per change. */

import { fail, ok, type Result } from '../kit/result.ts';
import { createConnection } from './connection.ts';
import { type Database, databaseName, inTransaction, type StoreName, type Transaction } from './database.ts';
import type { Store, StoreChange } from './port.ts';
import { joinTabs } from './tabs.ts';
import { headOf, newestFirst, planWrite, readStored } from './write-plan.ts';

export interface DeviceOptions {
  /** Keeps the data of one clinic's widget, or of one test, apart. */
  prefix?: string | undefined;
  /** Saves what waits when a newer build in another tab needs this one to let go; it has 300 ms. */
  beforeClose?: (() => Promise<void>) | undefined;
}

type Run<M extends IDBTransactionMode> = <T>(
  stores: StoreName[],
  work: (tx: Transaction<M>) => Promise<Result<T>>,
) => Promise<Result<T>>;
type Read = Run<'readonly'>;
type Change = (...told: StoreChange[]) => Run<'readwrite'>;

// Requests in a transaction are awaited one by one: when one throws, no other is left behind to fail unheard.

/** Opens the store on this device, or says why it cannot. */
export async function openDeviceStore({ prefix, beforeClose }: DeviceOptions = {}): Promise<Result<Store>> {
  const name = databaseName(prefix);
  const connection = createConnection({ name, beforeClose });
  const opened = await connection.use(async () => ok(undefined));
  if (!opened.ok) {
    connection.close();
    return opened;
  }
  const tabs = joinTabs(name);
  const { use } = connection;
  const read: Read = (stores, work) => use((db) => inTransaction(db, stores, 'readonly', work));
  /** One change: refused after a newer build, made whole or not at all, told to the other tabs once it stands. */
  const change: Change =
    (...told) =>
    async (stores, work) => {
      const result = await use(async (db) =>
        connection.readOnly ? fail('store.newer') : inTransaction(db, stores, 'readwrite', work),
      );
      if (result.ok) told.forEach(tabs.tell);
      return result;
    };
  return ok({
    kind: 'device',
    get readOnly() {
      return connection.readOnly;
    },
    ...caseShelf(read, change),
    ...otherShelves(read, change),
    async eraseAll() {
      const erased = await use(empty);
      if (erased.ok) tabs.tell({ kind: 'erased' });
      return erased;
    },
    watch: tabs.watch,
    close() {
      tabs.close();
      connection.close();
    },
  });
}

/** Empties every store, a newer build's too. Emptying cannot be held up by another tab; deleting the database can. */
function empty(db: Database): Promise<Result<void>> {
  const all = [...db.objectStoreNames];
  return inTransaction(db, all, 'readwrite', async (tx) => {
    for (const store of all) await tx.objectStore(store).clear();
    return ok(undefined);
  });
}

const snapshotsOf = (id: string) => IDBKeyRange.bound([id, ''], [id, '\uffff']);

const caseShelf = (read: Read, change: Change) =>
  ({
    listCases: () =>
      read(['cases'], async (tx) => ok((await tx.objectStore('cases').getAll()).map(headOf).sort(newestFirst))),
    readCase: (id) => read(['cases'], async (tx) => readStored(await tx.objectStore('cases').get(id))),
    readRaw: (id) =>
      read<unknown>(['cases'], async (tx) => {
        const stored = await tx.objectStore('cases').get(id);
        return stored === undefined ? fail('store.not-found') : ok(stored);
      }),
    writeCase: (next, base) =>
      change({ kind: 'case', id: next.id })(['cases', 'snapshots'], async (tx) => {
        const cases = tx.objectStore('cases');
        const snapshots = tx.objectStore('snapshots');
        const stored = await cases.get(next.id);
        const times = (await snapshots.getAllKeys(snapshotsOf(next.id))).map(([, at]) => at);
        const plan = planWrite(next, base, stored, times);
        if (!plan.ok) return plan;
        const { value, keep, forget } = plan.value;
        await cases.put(value);
        if (keep) await snapshots.put(keep);
        for (const at of forget) await snapshots.delete([next.id, at]);
        return ok(value);
      }),
    removeCase: (id) =>
      change({ kind: 'case', id })(['cases', 'snapshots'], async (tx) => {
        await tx.objectStore('cases').delete(id);
        await tx.objectStore('snapshots').delete(snapshotsOf(id));
        return ok(undefined);
      }),
    listSnapshots: (id) =>
      read(['snapshots'], async (tx) => {
        const keys = await tx.objectStore('snapshots').getAllKeys(snapshotsOf(id));
        return ok(keys.map(([, at]) => at).reverse());
      }),
    readSnapshot: (id, at) =>
      read(['snapshots'], async (tx) => readStored((await tx.objectStore('snapshots').get([id, at]))?.value)),
  }) satisfies Partial<Store>;

const otherShelves = (read: Read, change: Change) =>
  ({
    readSetting: (key) => read(['settings'], async (tx) => ok(await tx.objectStore('settings').get(key))),
    writeSetting: (key, value) =>
      change({ kind: 'setting', id: key })(['settings'], async (tx) => {
        await tx.objectStore('settings').put(value, key);
        return ok(undefined);
      }),
    listPackages: () => read(['packages'], async (tx) => ok(await tx.objectStore('packages').getAll())),
    writePackages: (packages) =>
      change(...packages.map(({ id }) => ({ kind: 'package' as const, id })))(['packages'], async (tx) => {
        for (const one of packages) await tx.objectStore('packages').put(one);
        return ok(undefined);
      }),
    removePackage: (id) =>
      change({ kind: 'package', id })(['packages'], async (tx) => {
        await tx.objectStore('packages').delete(id);
        return ok(undefined);
      }),
  }) satisfies Partial<Store>;
