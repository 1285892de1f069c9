import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuidOf } from '../../../shared/package/fhir/uuid.ts';

/** RFC 9562, appendix C: the namespace for names of the DNS. */
const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('a UUID of a name', () => {
  it('is the one of RFC 9562 (A.4)', () => {
    expect(uuidOf('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('rests on the SHA-1 that Node has, for every text and length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const hash = createHash('sha1')
          .update(Buffer.from(dns.replaceAll('-', ''), 'hex'))
          .update(name, 'utf8')
          .digest('hex');
        const got = uuidOf(name, dns);
        expect(got).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(got.replaceAll('-', '').slice(0, 12)).toBe(hash.slice(0, 12));
        expect(got.replaceAll('-', '').slice(17)).toBe(hash.slice(17, 32));
      }),
    );
  });
});
