/** Invented packages for the PDF tests. Nobody in them exists. */

import type { Case } from '../../shared/case/case.ts';
import type { RecordsPackage } from '../../shared/package/schema.ts';
import { exampleCase } from '../../shared/session/example.ts';
import { sealed } from '../unit/package/sealed.ts';
import { entriesFor } from './checklist.ts';

const now = '2026-11-22T09:30:00Z';

export const example = (): Case => exampleCase('2026-11-22', now);

/** The example with a whole checklist, sealed at a fixed time. */
export async function examplePackage(more: Partial<Case> = {}, language = 'en'): Promise<RecordsPackage> {
  const from = { ...example(), ...more };
  const { checklist, questions } = entriesFor(from);
  return sealed(from, { checklist, questions, now, language });
}
