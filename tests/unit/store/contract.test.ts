import { createMemoryStore } from '../../../shared/store/memory.ts';
import { storeContract } from '../../contract/store.ts';
import { freshDevice, openTab, plantRecord } from './fresh-device.ts';

storeContract('memory', async () => {
  const records = new Map<string, unknown>();
  return {
    store: createMemoryStore(records),
    plant: async (id, raw) => void records.set(id, raw),
  };
});

storeContract('device', async () => {
  freshDevice();
  return { store: await openTab(), plant: (_id, raw) => plantRecord(raw) };
});
