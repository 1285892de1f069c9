import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Case, newCase } from '../../../shared/case/case.ts';
import { addTo, rename, stamped } from '../../../shared/case/edits.ts';
import type { Result } from '../../../shared/kit/result.ts';
import type { Store } from '../../../shared/store/port.ts';
import { at, code, value } from '../../contract/store.ts';
import { type Breakage, breakDevice, type Fault, faults } from './faults.ts';
import { freshDevice, openTab } from './fresh-device.ts';

const before: Case = { ...newCase('one', at), label: 'Before' };
const after = stamped(at)(addTo('questions', { id: 'q1', text: 'Why' })(rename('After')(before)));
const pack = { id: 'p1', received: at, document: {}, fileName: 'p1.json' };

interface Action {
  run: (store: Store) => Promise<Result<unknown>>;
  /** Whether the change stands; reads have none. */
  done?: (store: Store) => Promise<boolean>;
}

const actions: Record<string, Action> = {
  listCases: { run: (s) => s.listCases() },
  readCase: { run: (s) => s.readCase('one') },
  readRaw: { run: (s) => s.readRaw('one') },
  listSnapshots: { run: (s) => s.listSnapshots('one') },
  readSetting: { run: (s) => s.readSetting('language') },
  listPackages: { run: (s) => s.listPackages() },
  writeCase: {
    run: (s) => s.writeCase(after, before),
    done: async (s) => value(await s.readCase('one')).label === 'After',
  },
  removeCase: { run: (s) => s.removeCase('one'), done: async (s) => value(await s.listCases()).length === 0 },
  writeSetting: {
    run: (s) => s.writeSetting('language', 'zh-Hans'),
    done: async (s) => value(await s.readSetting('language')) === 'zh-Hans',
  },
  writePackages: {
    run: (s) => s.writePackages([pack]),
    done: async (s) => value(await s.listPackages()).length === 1,
  },
  eraseAll: { run: (s) => s.eraseAll(), done: async (s) => value(await s.listCases()).length === 0 },
};

const expected: Record<Fault, RegExp> = {
  quota: /^store\.quota$/,
  abort: /^store\.aborted$/,
  unknown: /^store\.lost$/,
  'invalid-state': /^store\.lost$/,
  closed: /^store\.lost$/,
  'open-hangs': /^store\.lost$/,
};
const heals: readonly Fault[] = ['unknown', 'invalid-state', 'closed'];

let store: Store;
let breakage: Breakage | undefined;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  freshDevice();
  store = await openTab();
  value(await store.writeCase(before, undefined));
});
afterEach(() => {
  breakage?.mend();
  store.close();
  vi.useRealTimers();
});

/** Lets time pass until the promise settles. The store has its own limits, so this ends. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  let over = false;
  const watched = promise.finally(() => {
    over = true;
  });
  for (let turns = 0; !over && turns < 3_000; turns += 1) {
    await new Promise(setImmediate);
    if (turns % 20 === 19) vi.advanceTimersByTime(200);
  }
  if (!over) throw new Error('The store never answered.');
  return watched;
}

async function countCalls(run: Action['run']): Promise<number> {
  const counting = breakDevice();
  await run(store);
  counting.mend();
  return counting.count;
}

describe.each(Object.entries(actions))('%s', (_name, { run, done }) => {
  it.each(faults)('tells of %s at every call, or gets over it, and never claims what is not so', async (fault) => {
    const calls = await countCalls((s) => run(s));
    expect(calls).toBeGreaterThan(0);
    for (let call = 1; call <= calls; call += 1) {
      store.close();
      freshDevice();
      store = await openTab();
      value(await store.writeCase(before, undefined));
      breakage = breakDevice(fault, call);
      const result = await settled(run(store));
      breakage.mend();
      if (heals.includes(fault)) expect(code(result)).toBe('ok');
      else if (!result.ok) expect(code(result)).toMatch(expected[fault]);
      const tab = await openTab();
      if (done) expect(await done(tab)).toBe(result.ok);
      tab.close();
      expect(code(await settled(run(store)))).toBe('ok');
    }
  });

  it.each(faults)('gives a problem while %s lasts, and works again afterwards', async (fault) => {
    breakage = breakDevice(fault, 1, true);
    const result = await settled(run(store));
    breakage.mend();
    expect(code(result)).toMatch(expected[fault]);
    expect(code(await settled(run(store)))).toBe('ok');
    if (done) expect(await done(store)).toBe(true);
  });
});
