/** Names for things a person adds: short, unique on this device, safe in file names. */

/** A random id of 16 characters (80 bits) from the given source of random bytes. */
export function newId(random: (bytes: Uint8Array) => Uint8Array): string {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  let id = '';
  for (const byte of random(new Uint8Array(16))) id += alphabet[byte & 31];
  return id;
}
