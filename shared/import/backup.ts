/** Reads a backup: whole cases come back, damaged ones are counted and never stop the others. */

import * as z from 'zod/mini';
import { type Case, patientCase } from '../case/case.ts';
import { backupVersion } from '../export/backup.ts';
import { fail, ok, type Result } from '../kit/result.ts';
import { cleanTexts, type TextReport } from '../package/clean.ts';
import { type Integrity, integrityOf } from '../package/integrity.ts';
import type { Digest } from '../package/schema.ts';
import { importLimits } from './limits.ts';

export interface OpenedBackup {
  /** ISO instant. */
  created: string;
  cases: Case[];
  /** Cases that this version cannot read. They stay in the file. */
  damaged: number;
  settings: Record<string, unknown>;
  integrity: Integrity;
  texts: TextReport;
}

const backup = z.object({
  version: z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
  created: z.iso.datetime(),
  settings: z.optional(z.record(z.string(), z.unknown())),
  cases: z.array(z.unknown()).check(z.maxLength(importLimits.cases)),
});

/** Codes: `backup.invalid`, `backup.newer` (detail `version`). */
export async function openBackup(document: object, digest: Digest): Promise<Result<OpenedBackup>> {
  const { value, report } = cleanTexts(document);
  const checked = backup.safeParse(value);
  if (!checked.success) return fail('backup.invalid');
  const { version, created, settings = {} } = checked.data;
  if (major(version) !== major(backupVersion)) {
    return major(version) > major(backupVersion) ? fail('backup.newer', { version }) : fail('backup.invalid');
  }
  const read = checked.data.cases.map((one) => patientCase.safeParse(one));
  const cases = firstOfEach(read.flatMap((one) => (one.success ? [one.data] : [])));
  return ok({
    created,
    cases,
    damaged: read.length - cases.length,
    settings,
    integrity: await integrityOf(document, digest),
    texts: report,
  });
}

const major = (version: string): number => Number(version.split('.')[0]);

/** Two cases under one id cannot both be right; the first stays. */
const firstOfEach = (cases: readonly Case[]): Case[] =>
  cases.filter((one, index) => cases.findIndex((other) => other.id === one.id) === index);
