import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newCase } from '../../../shared/case/case.ts';
import { databaseName, type Schema } from '../../../shared/store/database.ts';
import { openDeviceStore } from '../../../shared/store/device.ts';
import { migrations } from '../../../shared/store/migrations/index.ts';
import { at, code, value } from '../../contract/store.ts';
import { freshDevice, openTab } from './fresh-device.ts';

/** The database as the build of that version left it, with one case of that time. */
async function leftBy(version: number): Promise<void> {
  const db = await openDB<Schema>(databaseName(), version, {
    upgrade: (database, from, _to, tx) => {
      for (const migrate of migrations.slice(from, version)) migrate(database, tx);
    },
  });
  await db.put('cases', newCase('one', at));
  await db.put('settings', 'zh-Hans', 'language');
  db.close();
}

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

describe('migrations', () => {
  it('are never empty', () => expect(migrations.length).toBeGreaterThan(0));

  it.each(migrations.map((_, index) => index + 1))(
    'bring a database of version %i here and lose nothing',
    async (version) => {
      await leftBy(version);
      const store = await openTab();
      expect(store.readOnly).toBe(false);
      expect(value(await store.readCase('one'))).toEqual(newCase('one', at));
      expect(value(await store.readSetting('language'))).toBe('zh-Hans');
      value(await store.writeCase({ ...newCase('one', at), label: 'Next' }, newCase('one', at)));
      store.close();
    },
  );

  it('give every version the same stores as a new database', async () => {
    const store = await openTab();
    store.close();
    const db = await openDB(databaseName());
    expect([...db.objectStoreNames]).toEqual(['cases', 'packages', 'settings', 'snapshots']);
    expect(db.version).toBe(migrations.length);
    db.close();
  });

  it('leave no half-made database when a step fails', async () => {
    const breaking = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new Error('half-way');
    });
    expect(code(await openDeviceStore())).toBe('store.aborted');
    breaking.mockRestore();
    const store = await openTab();
    value(await store.writeCase(newCase('one', at), undefined));
    store.close();
  });
});
