import { expect, test } from 'vitest';
import { sniff } from '../../../shared/import/sniff.ts';

const typeOf = (text: string) => sniff(new TextEncoder().encode(text));

test('JSON is known by its first sign, after spaces and a byte mark', () => {
  expect(typeOf('{"a":1}')).toBe('json');
  expect(typeOf(' \r\n\t[1]')).toBe('json');
  expect(typeOf('\ufeff {}')).toBe('json');
});

test('letters that other formats use further in do not make JSON something else', () => {
  expect(typeOf(`{"${'a'.repeat(126)}DICM"}`)).toBe('json');
  expect(typeOf('{ "aftyp": 1 }')).toBe('json');
});

test('what is none of the known types is unknown', () => {
  expect(typeOf('Hello')).toBe('unknown');
  expect(sniff(new Uint8Array())).toBe('empty');
});
