/** The rescue copy: works when nothing else does, so it comes with the first load and needs neither store nor network. */

import type { Case } from '../case/case.ts';
import { backupFileName, writeBackup } from '../export/backup.ts';
import { sha256 } from '../export/digest.ts';
import type { Result } from '../kit/result.ts';
import type { Desk } from './desk.ts';
import { generator } from './generator.ts';
import type { Ports } from './ports.ts';

/** Hands the open case to the person as a backup file, as it stands on the screen. */
export function saveCopy(desk: Desk): Promise<Result<unknown>> {
  const open = desk.current.peek();
  return saveBackup(desk.ports, open ? [open] : []);
}

/** Every case on this device in one file, damaged ones as their stored bytes. */
export async function backUp(desk: Desk): Promise<Result<unknown>> {
  await desk.flush();
  const { store } = desk.ports;
  const cases: Case[] = [];
  const damaged: unknown[] = [];
  for (const { id } of desk.cases.peek()) {
    const read = await store.readCase(id);
    if (read.ok) {
      cases.push(read.value);
      continue;
    }
    const raw = await store.readRaw(id);
    if (!raw.ok) return raw;
    damaged.push(raw.value);
  }
  return saveBackup(desk.ports, cases, damaged);
}

async function saveBackup(
  ports: Ports,
  cases: readonly Case[],
  damaged: readonly unknown[] = [],
): Promise<Result<unknown>> {
  const now = ports.now().toISOString();
  const bytes = await writeBackup({ cases, damaged, now, generator, digest: sha256 });
  return ports.save(new Blob([bytes], { type: 'application/json' }), backupFileName(now));
}
