/** Gives a document its digest. Apart from checking one, because the rescue copy needs it at the first load. */

import { canonicalJson } from '../kit/json.ts';
import type { Digest } from './schema.ts';

/** The document with its digest as the last field, or without one where none can be worked out. */
export async function seal<T extends object>(document: T, digest: Digest) {
  const hash = await digest(canonicalJson(document));
  return hash === undefined ? document : { ...document, integrity: { algorithm: 'SHA-256' as const, digest: hash } };
}
