/** Tells what a file is by its first bytes; its name and its declared type are only claims. */

export type FileType =
  | 'empty'
  | 'json'
  | 'pdf'
  | 'zip'
  | 'archive'
  | 'image'
  | 'dicom'
  | 'office'
  | 'markup'
  | 'program'
  | 'encrypted'
  | 'utf-16'
  | 'unknown';

interface Signature {
  type: FileType;
  /** Latin-1 text of the bytes. */
  bytes: string;
  at?: number;
}

/** File signatures as their formats define them. */
const signatures: readonly Signature[] = [
  { type: 'dicom', bytes: 'DICM', at: 128 }, // DICOM PS3.10, 7.1
  { type: 'pdf', bytes: '%PDF-' },
  { type: 'zip', bytes: 'PK\x03\x04' }, // also docx, xlsx, pptx
  { type: 'zip', bytes: 'PK\x05\x06' },
  { type: 'archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { type: 'archive', bytes: 'Rar!\x1a\x07' },
  { type: 'archive', bytes: '\x1f\x8b' },
  { type: 'archive', bytes: 'ustar', at: 257 },
  { type: 'image', bytes: '\x89PNG\r\n\x1a\n' },
  { type: 'image', bytes: '\xff\xd8\xff' },
  { type: 'image', bytes: 'GIF8' },
  { type: 'image', bytes: 'II*\0' },
  { type: 'image', bytes: 'MM\0*' },
  { type: 'image', bytes: 'WEBP', at: 8 },
  { type: 'image', bytes: 'ftyp', at: 4 }, // HEIC photos; also MP4 video
  { type: 'image', bytes: 'BM' },
  { type: 'office', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' }, // doc, xls, ppt
  { type: 'office', bytes: '{\\rtf' },
  { type: 'program', bytes: 'MZ' },
  { type: 'program', bytes: '\x7fELF' },
  { type: 'program', bytes: '#!' },
  { type: 'program', bytes: '\xca\xfe\xba\xbe' },
  { type: 'program', bytes: '\xcf\xfa\xed\xfe' },
  { type: 'encrypted', bytes: 'age-encryption.org/' },
  { type: 'encrypted', bytes: '-----BEGIN' },
  { type: 'utf-16', bytes: '\xff\xfe' },
  { type: 'utf-16', bytes: '\xfe\xff' },
];

/**
 * The type of a file from its first bytes (4 KB are enough). Signatures that stand further in come last: a text may
 * hold the same letters there by chance.
 */
export function sniff(head: Uint8Array): FileType {
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  if (text === '') return 'empty';
  const first = signatures.find(({ bytes, at }) => at === undefined && text.startsWith(bytes));
  if (first) return first.type;
  const start = text.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  const inside = signatures.find(({ bytes, at }) => at !== undefined && text.startsWith(bytes, at));
  if (inside) return inside.type;
  return start.startsWith('<') ? 'markup' : 'unknown';
}
