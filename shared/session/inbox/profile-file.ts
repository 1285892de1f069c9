/** A clinic's rules from a file she chose. */

import { type ClinicProfile, readProfile } from '../../catalog/profile.ts';
import { readJson } from '../../import/json.ts';
import { fail, type Result } from '../../kit/result.ts';

/** Bytes. Rules are written by hand, so they stay small. */
const limit = 1024 * 1024;

/** Codes: those of reading JSON, `import.too-big`, `import.unreadable`, `profile.invalid`. */
export async function readProfileFile(file: Blob): Promise<Result<ClinicProfile>> {
  if (file.size > limit) return fail('import.too-big', { size: file.size, limit });
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return fail('import.unreadable');
  const read = readJson(new Uint8Array(bytes));
  return read.ok ? readProfile(read.value) : read;
}
