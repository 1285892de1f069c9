/** What a person can do with the storage of this device. Loaded with the settings and the list of cases. */

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
