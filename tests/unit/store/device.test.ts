import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newCase } from '../../../shared/case/case.ts';
import { addTo, rename, stamped } from '../../../shared/case/edits.ts';
import { openDeviceStore } from '../../../shared/store/device.ts';
import { openStore } from '../../../shared/store/open.ts';
import type { Store, StoreChange } from '../../../shared/store/port.ts';
import { at, code, value } from '../../contract/store.ts';
import { freshDevice, openRaw, openTab, plantRecord } from './fresh-device.ts';

const one = newCase('one', at);
const asked = (id: string) => stamped(at)(addTo('questions', { id, text: id })(one));
const open: { close(): void }[] = [];

/** Closes what it is given after the test. */
const kept = <T extends { close(): void }>(opened: T): T => {
  open.push(opened);
  return opened;
};
const tab = async (...options: Parameters<typeof openTab>): Promise<Store> => kept(await openTab(...options));

beforeEach(freshDevice);
afterEach(() => {
  for (const opened of open.splice(0)) opened.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('writing', () => {
  it('uses strict durability for every write', async () => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = await tab();
    value(await store.writeCase(one, undefined));
    value(await store.writeSetting('language', 'en'));
    value(await store.writePackages([]));
    value(await store.removePackage('p1'));
    value(await store.removeCase('one'));
    value(await store.eraseAll());
    const writes = begun.mock.results
      .map(({ value: tx }) => tx as IDBTransaction)
      .filter((tx) => tx.mode === 'readwrite');
    expect(writes).toHaveLength(6);
    expect(writes.every((tx) => tx.durability === 'strict')).toBe(true);
  });

  it('answers only after the transaction completed', async () => {
    const store = await tab();
    const events: string[] = [];
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      const tx = begin.apply(this, given);
      tx.addEventListener('complete', () => events.push('completed'));
      return tx;
    });
    await store.writeCase(one, undefined).then(() => events.push('answered'));
    expect(events).toEqual(['completed', 'answered']);
  });

  it('keeps everything for the next visit', async () => {
    const first = await openTab();
    value(await first.writeCase(asked('q1'), undefined));
    first.close();
    expect(value(await (await tab()).readCase('one'))).toEqual(asked('q1'));
  });

  it('keeps clinics apart by their prefix', async () => {
    value(await (await tab({ prefix: 'clinic-a.' })).writeCase(one, undefined));
    expect(value(await (await tab({ prefix: 'clinic-b.' })).listCases())).toEqual([]);
  });
});

describe('other tabs', () => {
  it('hear of every change, and of no words', async () => {
    const [here, there] = [await tab(), await tab()];
    const heard: StoreChange[] = [];
    const stop = there.watch((change) => heard.push(change));
    value(await here.writeCase({ ...one, label: 'Secret' }, undefined));
    value(await here.writeSetting('language', 'en'));
    value(await here.eraseAll());
    const expected = [{ kind: 'case', id: 'one' }, { kind: 'setting', id: 'language' }, { kind: 'erased' }];
    await vi.waitFor(() => expect(heard).toEqual(expected));
    stop();
    value(await here.writeSetting('language', 'zh-Hans'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(3);
  });

  it('are not missed where the browser cannot reach them: writes still merge', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [here, there] = [await tab(), await tab()];
    value(await here.writeCase(one, undefined));
    value(await here.writeCase(asked('q1'), one));
    const merged = value(await there.writeCase(asked('q2'), one));
    expect(merged.questions).toHaveLength(2);
  });
});

describe('a newer build', () => {
  const upgrade = () => openRaw(99, (db) => db.createObjectStore('future')).then(kept);

  it('gets the database: this one saves what waits, lets go, and reads only from then on', async () => {
    const waiting: { save?: () => Promise<void> } = {};
    const store = await tab({ beforeClose: async () => waiting.save?.() });
    value(await store.writeCase(one, undefined));
    waiting.save = async () => void value(await store.writeCase(asked('q1'), one));
    await upgrade();
    expect(value(await store.readCase('one')).questions).toHaveLength(1);
    expect(code(await store.writeCase(rename('Late')(one), one))).toBe('store.newer');
    expect(store.readOnly).toBe(true);
  });

  it('is not held up by a save that never ends', async () => {
    const store = await tab({ beforeClose: () => new Promise(() => {}) });
    const began = performance.now();
    await upgrade();
    expect(performance.now() - began).toBeLessThan(600);
    expect(code(await store.writeSetting('language', 'en'))).toBe('store.newer');
  });

  it('leaves a database that an older build opens for reading and erasing, and says so', async () => {
    value(await (await openTab()).writeCase(one, undefined));
    await upgrade().then((db) => db.close());
    const { store, problem } = await openStore();
    kept(store);
    expect([store.kind, store.readOnly, problem?.code]).toEqual(['device', true, 'store.newer']);
    expect(value(await store.listCases())).toHaveLength(1);
    for (const refused of [store.removeCase('one'), store.writeSetting('a', 1), store.writePackages([])]) {
      expect(code(await refused)).toBe('store.newer');
    }
    value(await store.eraseAll());
    expect(value(await store.listCases())).toEqual([]);
  });
});

describe('opening', () => {
  it('falls back to memory without IndexedDB, and says why', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { store, problem } = await openStore();
    expect([store.kind, problem?.code]).toEqual(['memory', 'store.missing']);
    value(await store.writeCase(one, undefined));
  });

  it('gives up after 5 seconds of silence, and closes a late answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // The fake database works in these turns: keeping them back makes it silent.
    const turns: (() => void)[] = [];
    vi.stubGlobal('setImmediate', (turn: () => void) => turns.push(turn));
    const opening = openStore();
    await vi.waitFor(() => expect(turns).not.toEqual([]));
    await vi.advanceTimersByTimeAsync(5_000);
    const { store, problem } = await opening;
    expect([store.kind, problem?.code]).toEqual(['memory', 'store.lost']);

    vi.unstubAllGlobals();
    const closed = vi.spyOn(IDBDatabase.prototype, 'close');
    for (const turn of turns) turn();
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });

  it('says that another tab is in the way after 1 second', async () => {
    const old = kept(await openRaw(1));
    old.onversionchange = null;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name) => open(name, 2));
    let over = false;
    const opening = openDeviceStore().finally(() => {
      over = true;
    });
    while (!over) {
      await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(code(await opening)).toBe('store.blocked');
  });

  it('finds the good cases beside any number of damaged ones', async () => {
    const store = await tab();
    value(await store.writeCase(one, undefined));
    for (let n = 0; n < 20; n += 1) await plantRecord({ id: `bad-${n}`, shape: n, story: null });
    const heads = value(await store.listCases());
    expect(heads.filter(({ damaged }) => damaged)).toHaveLength(20);
    expect(heads.filter(({ damaged }) => !damaged).map(({ id }) => id)).toEqual(['one']);
  });
});
