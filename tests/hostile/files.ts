/** Files nobody should have to fear: each with the one answer it must get. Made in code, so that nothing large is stored. */

import { readFileSync } from 'node:fs';

export interface HostileFile {
  name: string;
  /** The problem code, or the kind of preview for files that are fine. */
  expect: string;
  make(): Blob;
}

type Part = string | Uint8Array<ArrayBuffer>;
const blob = (...parts: Part[]): Blob => new Blob(parts);
const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);

const sound = readFileSync(new URL('../versions/v1/told.package.json', import.meta.url), 'utf8');

type Document = Record<string, unknown>;
/** A fresh, sound package without its digest, to be broken in one place. */
export const soundDocument = (): Document => {
  const { integrity: _, ...document } = JSON.parse(sound) as Document;
  return document;
};

const file = (name: string, expect: string, make: () => Blob): HostileFile => ({ name, expect, make });
/** A package changed in one place. */
const changed = (name: string, expect: string, patch: Document): HostileFile =>
  file(name, expect, () => blob(JSON.stringify({ ...soundDocument(), ...patch })));
/** A package with raw JSON put in front of its fields. */
const raw = (name: string, expect: string, fields: string): HostileFile =>
  file(name, expect, () => blob(`{${fields},${JSON.stringify(soundDocument()).slice(1)}`));

const part = (key: string, patch: Document): Document => ({
  [key]: { ...(soundDocument()[key] as Document), ...patch },
});
const nested = (depth: number, open = '[', close = ']'): string => open.repeat(depth) + close.repeat(depth);

const otherKinds: readonly HostileFile[] = [
  file('an empty file', 'import.empty', () => blob()),
  file('a PDF', 'import.pdf-not-ours', () => blob('%PDF-1.7\n%âãÏÓ')),
  file('a PDF with a JSON name inside', 'import.pdf-not-ours', () => blob('%PDF-1.4 {"format":"records-package"}')),
  file('a ZIP', 'import.zip-not-ours', () => blob('PK\x03\x04', bytes(20, 0, 0, 0))),
  file('an empty ZIP', 'import.zip-not-ours', () => blob('PK\x05\x06', bytes(0, 0, 0, 0))),
  file('a 7z archive', 'import.archive', () => blob(bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c))),
  file('a RAR archive', 'import.archive', () => blob('Rar!\x1a\x07\x01')),
  file('a gzip file', 'import.archive', () => blob(bytes(0x1f, 0x8b, 8, 0))),
  file('a tar archive', 'import.archive', () => blob('name'.padEnd(257, '\0'), 'ustar')),
  file('a PNG', 'import.image', () => blob(bytes(0x89), 'PNG\r\n\x1a\n')),
  file('a JPEG', 'import.image', () => blob(bytes(0xff, 0xd8, 0xff, 0xe0))),
  file('a GIF', 'import.image', () => blob('GIF89a')),
  file('a TIFF', 'import.image', () => blob('II*\0')),
  file('a HEIC photo', 'import.image', () => blob(bytes(0, 0, 0, 24), 'ftypheic')),
  file('a WebP', 'import.image', () => blob('RIFF1234WEBP')),
  file('a DICOM image', 'import.dicom', () => blob(bytes(...new Array(128).fill(0)), 'DICM')),
  file('a DICOM image that starts like a program', 'import.program', () => blob('MZ'.padEnd(128, '\0'), 'DICM')),
  file('a DICOM image that starts like JSON', 'import.not-json', () => blob('{'.padEnd(128, '\0'), 'DICM')),
  file('an old Word document', 'import.office', () => blob(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))),
  file('a rich text', 'import.office', () => blob('{\\rtf1\\ansi hello}')),
  file('a web page', 'import.markup', () => blob('<!doctype html><script>alert(1)</script>')),
  file('an SVG with a script', 'import.markup', () =>
    blob(' \n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  ),
  file('an XML entity bomb', 'import.markup', () => blob('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "&c;&c;">]>')),
  file('a Windows program', 'import.program', () => blob('MZ', bytes(0x90, 0))),
  file('a Linux program', 'import.program', () => blob(bytes(0x7f), 'ELF')),
  file('a shell script', 'import.program', () => blob('#!/bin/sh\nrm -rf /')),
  file('an age-encrypted file', 'import.encrypted', () => blob('age-encryption.org/v1\n')),
  file('an armoured file', 'import.encrypted', () => blob('-----BEGIN AGE ENCRYPTED FILE-----')),
];

const brokenText: readonly HostileFile[] = [
  file('UTF-16 text', 'import.not-utf8', () => blob(bytes(0xff, 0xfe, 0x7b, 0), '')),
  file('UTF-16 text, other order', 'import.not-utf8', () => blob(bytes(0xfe, 0xff, 0, 0x7b))),
  file('GBK text', 'import.not-utf8', () => blob('{"name":"', bytes(0xb2, 0xa1, 0xc0, 0xfa), '"}')),
  file('an overlong slash', 'import.not-utf8', () => blob('{"a":"', bytes(0xc0, 0xaf), '"}')),
  file('a half character in bytes', 'import.not-utf8', () => blob('{"a":"', bytes(0xed, 0xa0, 0x80), '"}')),
  file('a character cut off at the end', 'import.not-utf8', () => blob('{"a":"', bytes(0xe7, 0x97))),
  file('a mark of the bytes in the middle of nothing', 'import.not-json', () => blob('\ufeff\ufeff{}')),
  file('only a byte mark', 'import.not-json', () => blob('\ufeff')),
  file('only spaces', 'import.not-json', () => blob(' \n\t ')),
  file('plain text', 'import.not-json', () => blob('Dear doctor,')),
  file('a comma-separated table', 'import.not-json', () => blob('=cmd|calc,2\n')),
  file('half a document', 'import.not-json', () => blob(JSON.stringify(soundDocument()).slice(0, -40))),
  file('two documents', 'import.not-json', () => blob('{}{}')),
  file('single quotes', 'import.not-json', () => blob("{'format':'records-package'}")),
  file('a comment', 'import.not-json', () => blob('{/* */"format":"records-package"}')),
  file('a trailing comma', 'import.not-json', () => blob('{"format":"records-package",}')),
  file('a bare NaN', 'import.not-json', () => blob('{"revision":NaN}')),
  file('a call', 'import.not-json', () => blob('{"a":alert(1)}')),
  file('a raw control character', 'import.not-json', () => blob('{"a":"\u0001"}')),
  file('NUL bytes after the end', 'import.not-json', () => blob('{}', bytes(0, 0))),
  file('a number', 'import.not-json', () => blob('12 monkeys')),
];

const outOfBounds: readonly HostileFile[] = [
  file('one byte too many', 'import.too-big', () => blob('{}', new Uint8Array(10 * 1024 * 1024 - 1).fill(32))),
  file('as many bytes as allowed', 'import.not-ours', () => blob('{}', new Uint8Array(10 * 1024 * 1024 - 2).fill(32))),
  file('33 lists in one another', 'import.too-deep', () => blob(nested(33))),
  file('32 lists in one another', 'import.not-ours', () => blob(nested(32))),
  file('a million lists in one another', 'import.too-deep', () => blob(nested(1_000_000))),
  file('a million lists that never close', 'import.too-deep', () => blob('['.repeat(1_000_000))),
  file('100,000 objects in one another', 'import.too-deep', () =>
    blob(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
  ),
  file('brackets inside a text', 'import.not-ours', () => blob(JSON.stringify({ a: nested(500, '[{"\\') }))),
  file('a list of 5,001', 'import.too-many', () => blob(JSON.stringify({ a: new Array(5_001).fill(0) }))),
  file('a list of 5,000', 'import.not-ours', () => blob(JSON.stringify({ a: new Array(5_000).fill(0) }))),
  file('a list of a million', 'import.too-many', () => blob(`[${'0,'.repeat(1_000_000)}0]`)),
  file('an object of 5,001 fields', 'import.too-many', () =>
    blob(JSON.stringify(Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`k${index}`, 0])))),
  ),
  file('a text of 20,001', 'import.too-long', () => blob(JSON.stringify({ a: 'x'.repeat(20_001) }))),
  file('a text of 20,000', 'import.not-ours', () => blob(JSON.stringify({ a: 'x'.repeat(20_000) }))),
  file('a text of 9 million', 'import.too-long', () => blob(JSON.stringify(['x'.repeat(9_000_000)]))),
  file('a field name of 201', 'import.too-long', () => blob(JSON.stringify({ ['k'.repeat(201)]: 0 }))),
];

const machinery: readonly HostileFile[] = [
  raw('a __proto__ object', 'import.forbidden-key', '"__proto__":{"polluted":1}'),
  raw('a __proto__ spelt with escapes', 'import.forbidden-key', '"\\u005f_proto__":{"polluted":1}'),
  raw('a constructor', 'import.forbidden-key', '"constructor":{"prototype":{"polluted":1}}'),
  raw('a prototype', 'import.forbidden-key', '"prototype":{"polluted":1}'),
  changed('a __proto__ deep in a list', 'import.forbidden-key', {
    extra: [[{ a: JSON.parse('{"__proto__":{"polluted":1}}') }]],
  }),
  changed(
    'a constructor among the events',
    'import.forbidden-key',
    part('situation', { events: { constructor: 'yes' } }),
  ),
  raw('a toJSON that is no function', 'package', '"toJSON":"x","valueOf":1,"hasOwnProperty":2'),
  raw('a then, so that it looks like a promise', 'package', '"then":{"then":1}'),
];

const notOurs: readonly HostileFile[] = [
  file('null', 'import.not-json', () => blob('null')),
  file('an empty object', 'import.not-ours', () => blob('{}')),
  file('an empty list', 'import.not-ours', () => blob('[]')),
  file('a package inside a list', 'import.not-ours', () => blob(JSON.stringify([soundDocument()]))),
  file('a FHIR bundle', 'import.not-ours', () => blob('{"resourceType":"Bundle","type":"document"}')),
  changed('a format that is a list', 'import.not-ours', { format: ['records-package'] }),
  changed('a format in capitals', 'import.not-ours', { format: 'Records-Package' }),
  file('a package with nothing in it', 'package.version-unknown', () => blob('{"format":"records-package"}')),
  file('a version and nothing else', 'package.invalid', () => blob('{"format":"records-package","version":"1.0.0"}')),
  changed('version 2', 'package.newer', { version: '2.0.0' }),
  changed('version 9999', 'package.newer', { version: '9999.0.0' }),
  changed('version 0', 'package.version-unknown', { version: '0.1.0' }),
  changed('a version that is a number', 'package.version-unknown', { version: 1 }),
  changed('a version of a thousand digits', 'package.version-unknown', { version: '1'.repeat(1_000) }),
  changed('a version with a script', 'package.version-unknown', { version: '1.0.0<script>' }),
];

const wrongShape: readonly HostileFile[] = [
  changed('records as an object', 'package.invalid', { records: { length: 1 } }),
  changed('a record as a text', 'package.invalid', { records: ['lab-results'] }),
  changed('two records under one id', 'package.invalid', { records: ['a', 'a'].map((id) => ({ id, status: 'have' })) }),
  changed('two questions under one id', 'package.invalid', {
    questions: [1, 2].map((rank) => ({ id: 'q', rank, top: true, text: {}, needs: [], missing: [] })),
  }),
  changed('an id with a path in it', 'package.invalid', { id: '../../etc/passwd' }),
  changed('an id with a line break', 'package.invalid', { id: 'abc\n' }),
  changed('an id of letters that only look Latin', 'package.invalid', { id: 'аbc' }),
  changed('a revision that is no whole number', 'package.invalid', { revision: 1.5 }),
  changed('a revision as a text', 'package.invalid', { revision: '12' }),
  changed('a revision too large to count', 'package.invalid', { revision: 1e300 }),
  changed('a day that does not exist', 'package.invalid', part('person', { birthDate: '2023-02-29' })),
  changed('a moment without a zone', 'package.invalid', { created: '2026-03-01T09:30:00' }),
  changed('a language with a script', 'package.invalid', { language: 'en"><script>' }),
  changed('a person as a list', 'package.invalid', { person: [] }),
  changed(
    'a name as an object',
    'package.invalid',
    part('person', { name: { family: { toString: 'x' }, aliases: [] } }),
  ),
  changed('a line of 501', 'package.invalid', part('person', { insurance: { policy: 'x'.repeat(501) } })),
  changed('a claim to come from a clinic', 'package.invalid', { source: 'clinic-verified' }),
  changed('a true in place of yes', 'package.invalid', part('person', { interpreter: true })),
  changed('a digest of another kind', 'package.invalid', { integrity: { algorithm: 'MD5', digest: 'a'.repeat(32) } }),
  changed(
    'an unconfirmed name shown as a name',
    'package.invalid',
    part('story', { medicines: { items: [{ id: 'm', printed: 'x', generic: 'y', checked: 'no' }] } }),
  ),
  changed('1,001 records', 'package.invalid', {
    records: Array.from({ length: 1_001 }, (_, index) => ({ id: `r${index}`, status: 'have' })),
  }),
];

const backup = (patch: Document): Document => ({
  format: 'second-opinion-backup',
  version: '1.0.0',
  created: '2026-03-01T09:30:00Z',
  cases: [],
  ...patch,
});
const backupFile = (name: string, expect: string, patch: Document): HostileFile =>
  file(name, expect, () => blob(JSON.stringify(backup(patch))));

const backups: readonly HostileFile[] = [
  backupFile('a backup without cases', 'backup', {}),
  backupFile('a backup of rubbish', 'backup', { cases: [null, 1, 'x', [], {}] }),
  backupFile('a newer backup', 'backup.newer', { version: '2.0.0' }),
  backupFile('a backup of version 0', 'backup.invalid', { version: '0.9.0' }),
  backupFile('a backup whose cases are a text', 'backup.invalid', { cases: 'many' }),
  backupFile('a backup of 501 cases', 'backup.invalid', { cases: new Array(501).fill({}) }),
  backupFile('a backup without a moment', 'backup.invalid', { created: 'yesterday' }),
];

/** Texts that attack whoever shows them. They are a person's words: they pass as text and are shown as text. */
export const payloads: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202egnp.exe',
  '=HYPERLINK("http://example.com")',
  'constructor',
  '__proto__',
];

const passing: readonly HostileFile[] = [
  file('a sound package', 'package', () => blob(sound)),
  file('a sound package with a byte mark', 'package', () => blob('\ufeff', sound)),
  file('a sound package after spaces', 'package', () => blob(' \n\n', sound)),
  ...payloads.map((text) =>
    changed(`the words ${JSON.stringify(text)} in a summary`, 'package', part('story', { summary: text })),
  ),
];

export const hostileFiles: readonly HostileFile[] = [
  ...otherKinds,
  ...brokenText,
  ...outOfBounds,
  ...machinery,
  ...notOurs,
  ...wrongShape,
  ...backups,
  ...passing,
];
