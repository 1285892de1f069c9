/** A new, empty device for each test. */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { databaseName } from '../../../shared/store/database.ts';
import { type DeviceOptions, openDeviceStore } from '../../../shared/store/device.ts';
import type { Store } from '../../../shared/store/port.ts';
import { value } from '../../contract/store.ts';

export function freshDevice(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** One more tab of this product on the same device. */
export const openTab = async (options?: DeviceOptions): Promise<Store> => value(await openDeviceStore(options));

/** Opens the database as other code would. Close what you get. */
export function openRaw(version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName(), version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts a record behind the store's back. */
export async function plantRecord(raw: object): Promise<void> {
  const db = await openRaw();
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction('cases', 'readwrite');
    tx.objectStore('cases').put(raw);
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
  db.close();
}
