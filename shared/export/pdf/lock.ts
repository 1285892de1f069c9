/**
 * lock: AES-256 as ISO 32000-2 has it (revision 6). pdfkit writes revision 5, which is quick to guess and does not open
 * in Firefox with letters beyond ASCII; the file key stays its own, what guards the key is replaced.
 */

import type { PdfDocument } from './writer.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Takes effect when the document is closed. */
export async function lock(doc: PdfDocument, password: string): Promise<void> {
  const security = doc._security;
  if (!security) throw new Error('a document without a lock');
  const secret = passwordBytes(password);
  const key = security.encryptionKey as Bytes;
  const user = await guard(secret, key, new Uint8Array());
  const owner = await guard(secret, key, user.entry);
  Object.assign(security.dictionary.data, { R: 6, U: user.entry, UE: user.key, O: owner.entry, OE: owner.key });
  doc._root.data.Extensions = { ADBE: { BaseVersion: '1.7', ExtensionLevel: 8 } };
}

/** SASLprep (RFC 4013) as far as keyboards go: compatibility forms composed, odd spaces plain; 127 bytes at most. */
const passwordBytes = (password: string): Bytes =>
  new TextEncoder()
    .encode(
      password
        .replace(/\u00ad|[\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
        .normalize('NFKC'),
    )
    .slice(0, 127);

/** What proves the password, and the file key under it (ISO 32000-2, algorithms 8 and 9). */
async function guard(secret: Bytes, key: Bytes, owned: Bytes): Promise<{ entry: Bytes; key: Bytes }> {
  const [proof, salt] = [randomBytes(8), randomBytes(8)];
  const entry = together(await hash(secret, together(secret, proof, owned), owned), proof, salt);
  const under = await hash(secret, together(secret, salt, owned), owned);
  return { entry, key: await encrypted(under, new Uint8Array(16), key) };
}

const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

const digests = ['SHA-256', 'SHA-384', 'SHA-512'] as const;

/** ISO 32000-2, algorithm 2.B: slow on purpose. */
async function hash(secret: Bytes, input: Bytes, owned: Bytes): Promise<Bytes> {
  let k = await digest('SHA-256', input);
  for (let round = 0; ; round += 1) {
    const once = together(secret, k, owned);
    const repeated = new Uint8Array(once.length * 64);
    for (let copy = 0; copy < 64; copy += 1) repeated.set(once, copy * once.length);
    const e = await encrypted(k.slice(0, 16), k.slice(16, 32), repeated);
    const remainder = e.slice(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    k = await digest(digests[remainder as 0 | 1 | 2], e);
    if (round >= 63 && (e.at(-1) as number) <= round - 31) return k.slice(0, 32);
  }
}

const digest = async (name: string, bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest(name, bytes));

/** CBC without padding: the block that WebCrypto adds is cut off again. */
async function encrypted(key: Bytes, iv: Bytes, bytes: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', key, 'AES-CBC', false, ['encrypt']);
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, imported, bytes)).slice(0, bytes.length);
}

function together(...parts: readonly Bytes[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
