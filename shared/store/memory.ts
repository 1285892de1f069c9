/** The store for when the device keeps nothing: the same promises, until the page closes. */

import { fail, ok } from '../kit/result.ts';
import type { Store, StoredPackage } from './port.ts';
import { headOf, newestFirst, planWrite, readStored, type Snapshot } from './write-plan.ts';

/** An empty store, or one that keeps its cases in the given map: raw records by id. */
export function createMemoryStore(cases = new Map<string, unknown>()): Store {
  const snapshots = new Map<string, Map<string, Snapshot>>();
  const settings = new Map<string, unknown>();
  const packages = new Map<string, StoredPackage>();
  const of = (id: string) => snapshots.get(id) ?? new Map<string, Snapshot>();

  return {
    kind: 'memory',
    readOnly: false,
    listCases: async () => ok([...cases.values()].map(headOf).sort(newestFirst)),
    readCase: async (id) => readStored(cases.get(id)),
    readRaw: async (id) => (cases.has(id) ? ok(cases.get(id)) : fail('store.not-found')),
    async writeCase(next, base) {
      const kept = of(next.id);
      const plan = planWrite(next, base, cases.get(next.id), [...kept.keys()]);
      if (!plan.ok) return plan;
      const { value, keep, forget } = plan.value;
      cases.set(next.id, value);
      if (keep) kept.set(keep.at, keep);
      for (const at of forget) kept.delete(at);
      snapshots.set(next.id, kept);
      return ok(value);
    },
    async removeCase(id) {
      cases.delete(id);
      snapshots.delete(id);
      return ok(undefined);
    },
    listSnapshots: async (id) => ok([...of(id).keys()].sort().reverse()),
    readSnapshot: async (id, at) => readStored(of(id).get(at)?.value),
    readSetting: async (key) => ok(structuredClone(settings.get(key))),
    async writeSetting(key, value) {
      settings.set(key, structuredClone(value));
      return ok(undefined);
    },
    listPackages: async () => ok([...packages.values()].sort((a, b) => (a.id < b.id ? -1 : 1))),
    async writePackages(added) {
      for (const one of added) packages.set(one.id, one);
      return ok(undefined);
    },
    async removePackage(id) {
      packages.delete(id);
      return ok(undefined);
    },
    async eraseAll() {
      for (const map of [cases, snapshots, settings, packages]) map.clear();
      return ok(undefined);
    },
    watch: () => () => {},
    close() {},
  };
}
