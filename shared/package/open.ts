/** From a document that came from outside to a package that may be shown. Never changes anything stored. */

import { fail, ok, type Result } from '../kit/result.ts';
import { checkPackage } from './check.ts';
import { cleanTexts, type TextReport } from './clean.ts';
import { type Integrity, integrityOf } from './integrity.ts';
import { type Digest, packageFormat, type RecordsPackage } from './schema.ts';
import { migrated } from './versions/index.ts';

export interface OpenedPackage {
  package: RecordsPackage;
  integrity: Integrity;
  /** Fields a newer version wrote and this one does not know. They are dropped. */
  unknownKeys: number;
  texts: TextReport;
  /** The version it was written in, when it had to be brought forward. */
  migratedFrom?: string;
}

/**
 * Problem codes: `package.not-ours`, `package.version-unknown`, `package.newer` (detail `version`),
 * `package.invalid` (detail `place`, `count`).
 */
export async function openPackage(document: unknown, digest: Digest): Promise<Result<OpenedPackage>> {
  if (!isObject(document) || document.format !== packageFormat) return fail('package.not-ours');
  const today = migrated(document);
  if (!today.ok) return today;
  const clean = cleanTexts(today.value.document);
  const checked = checkPackage(clean.value);
  if (!checked.ok) return checked;
  return ok({
    package: checked.value,
    integrity: await integrityOf(document, digest),
    unknownKeys: countKeys(clean.value) - countKeys(checked.value),
    texts: clean.report,
    ...(today.value.from === undefined ? {} : { migratedFrom: today.value.from }),
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, item) => sum + countKeys(item), own);
}
