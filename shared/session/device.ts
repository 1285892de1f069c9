/** What a person can do with the storage of this device. Loaded with the settings and the list of cases. */

import { rename, stamped } from '../case/edits.ts';
import { backupFileName, writeBackup } from '../export/backup.ts';
import { sha256 } from '../export/digest.ts';
import type { Result } from '../kit/result.ts';
import type { Desk } from './desk.ts';
import { generator } from './generator.ts';

export { askToPersist, quota } from '../store/persist.ts';

/** Hands over what is stored of a damaged case, as a backup that a later version may be able to read. */
export async function saveDamaged({ ports }: Desk, id: string): Promise<Result<unknown>> {
  const raw = await ports.store.readRaw(id);
  if (!raw.ok) return raw;
  const now = ports.now().toISOString();
  const bytes = await writeBackup({ cases: [], damaged: [raw.value], now, generator, digest: sha256 });
  return ports.save(new Blob([bytes], { type: 'application/json' }), backupFileName(now));
}

/** Gives a case another name, whether it is open or not. */
export async function renameCase(desk: Desk, id: string, label: string | undefined): Promise<Result<unknown>> {
  if (desk.current.peek()?.id === id) {
    desk.edit(rename(label), 'label');
    await desk.flush();
    return { ok: true, value: undefined };
  }
  const { store, now } = desk.ports;
  const stored = await store.readCase(id);
  if (!stored.ok) return stored;
  const renamed = stamped(now().toISOString())(rename(label)(stored.value));
  return store.writeCase(renamed, stored.value);
}
