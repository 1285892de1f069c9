/** Finds the best place to keep things, and says so when it is not the device. */

import { fail, type Problem } from '../kit/result.ts';
import type { DeviceOptions } from './device.ts';
import { createMemoryStore } from './memory.ts';
import type { Store } from './port.ts';

/**
 * The store on this device; else memory, with the reason. A device that a newer build wrote is given with `store.newer`.
 * The code for the device is loaded only here: a widget that keeps nothing never pays for it.
 */
export async function openStore(options: DeviceOptions = {}): Promise<{ store: Store; problem?: Problem }> {
  const device = await import('./device.ts').then(
    ({ openDeviceStore }) => openDeviceStore(options),
    () => fail('store.missing'),
  );
  if (!device.ok) return { store: createMemoryStore(), problem: device.problem };
  const store = device.value;
  return store.readOnly ? { store, problem: fail('store.newer').problem } : { store };
}
