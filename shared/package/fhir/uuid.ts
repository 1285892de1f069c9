/** Names for resources that are the same each time: UUIDs of version 5 (RFC 9562, 5.5). They name things and protect nothing. */

/** Of this format; chosen once, never to be changed. */
const space = '6f0d6c0e-0a5b-4f0e-9a55-5b6c1c2f7e31';

/** The UUID of a name within a namespace. */
export function uuidOf(name: string, namespace: string = space): string {
  const hash = sha1([...bytesOfHex(namespace.replaceAll('-', '')), ...utf8(name)]).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const bytesOfHex = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/** Without TextEncoder, which this room does not know. A half character becomes the sign for one. */
function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  return (escaped.match(/%..|./g) ?? []).map((one) =>
    one.length > 1 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0),
  );
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** FIPS 180-4. Written out because the browser's own is async and missing on insecure pages. */
function sha1(message: readonly number[]): number[] {
  let state: readonly number[] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const bytes = [...message, 0x80];
  while (bytes.length % 64 !== 56) bytes.push(0);
  bytes.push(0, 0, 0, 0, ...bigEndian(message.length * 8));
  for (let at = 0; at < bytes.length; at += 64) state = round(state, bytes.slice(at, at + 64));
  return state.flatMap(bigEndian);
}

const bigEndian = (word: number): number[] => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff);

function round(state: readonly number[], block: readonly number[]): number[] {
  const words: number[] = [];
  for (let t = 0; t < 80; t++) {
    const past = (back: number) => words[t - back] ?? 0;
    const read = () => [0, 1, 2, 3].reduce((word, byte) => (word << 8) | (block[4 * t + byte] ?? 0), 0);
    words.push(t < 16 ? read() : rotate(past(3) ^ past(8) ^ past(14) ^ past(16), 1));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (const [t, word] of words.entries()) {
    const next = (rotate(a, 5) + mix(t, b, c, d) + e + word) | 0;
    [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
  }
  return [a, b, c, d, e].map((word, at) => (word + (state[at] ?? 0)) | 0);
}

function mix(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}
