/** A digest that shows whether a document changed on its way. It shows accidents and clumsy edits, not who wrote it. */

import { canonicalJson } from '../kit/json.ts';
import { type Digest, integrity } from './schema.ts';

/** `absent`: it carries no digest; `unchecked`: this page cannot work one out. */
export type Integrity = 'intact' | 'changed' | 'absent' | 'unchecked';

/** Compares a document, as it arrived, with the digest it carries. */
export async function integrityOf(document: object, digest: Digest): Promise<Integrity> {
  const { integrity: claim, ...rest } = document as { integrity?: unknown };
  if (claim === undefined) return 'absent';
  const checked = integrity.safeParse(claim);
  if (!checked.success) return 'changed';
  const hash = await digest(canonicalJson(rest));
  if (hash === undefined) return 'unchecked';
  return hash === checked.data.digest ? 'intact' : 'changed';
}
