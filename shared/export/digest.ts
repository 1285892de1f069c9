import type { Digest } from '../package/schema.ts';

/** SHA-256 by the browser itself; undefined on a page that is not secure (plain http), where browsers do not offer it. */
export const sha256: Digest = async (text) => {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
