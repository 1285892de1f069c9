/** Makes a package of the open case without handing it to anyone. Loaded with the first package. */

import { exportFormats } from '../shared/export/index.ts';
import type { Result } from '../shared/kit/result.ts';
import type { Desk } from '../shared/session/desk.ts';
import { makePackage, packageFile } from '../shared/session/exchange.ts';

/** The open case as a file of the given media type, or as JSON. */
export async function reseal(desk: Desk, type = ''): Promise<Result<File>> {
  const sealed = await makePackage(desk);
  if (!sealed.ok) return sealed;
  return packageFile(sealed.value, exportFormats.find(({ mime }) => mime === type)?.id);
}
