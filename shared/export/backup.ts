/** A copy of all cases on this device, for the person alone. */

import type { Case } from '../case/case.ts';
import { seal } from '../package/digest.ts';
import type { Digest } from '../package/schema.ts';

export const backupFormat = 'second-opinion-backup';
export const backupVersion = '1.0.0';

export interface BackupInput {
  cases: readonly Case[];
  /** Stored bytes of damaged cases, kept as they are: a later version may be able to read them. */
  damaged?: readonly unknown[];
  settings?: Readonly<Record<string, unknown>>;
  /** ISO instant. */
  now: string;
  generator: { name: string; version: string };
  digest: Digest;
}

/** Everything, whatever a package would leave out: never meant for a clinic. */
export async function writeBackup(input: BackupInput): Promise<Uint8Array<ArrayBuffer>> {
  const document = {
    format: backupFormat,
    version: backupVersion,
    created: input.now,
    generator: input.generator,
    settings: input.settings ?? {},
    cases: [...input.cases, ...(input.damaged ?? [])],
  };
  return new TextEncoder().encode(`${JSON.stringify(await seal(document, input.digest), null, 2)}\n`);
}

export const backupFileName = (now: string): string =>
  `second-opinion-backup_${now.slice(0, 10).replaceAll('-', '')}.json`;
