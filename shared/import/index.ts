/** import: from a file to something checked that may be shown. Importing never writes. */

import { backupFormat } from '../export/backup.ts';
import { sha256 } from '../export/digest.ts';
import { fail, ok, type Result } from '../kit/result.ts';
import { type OpenedPackage, openPackage } from '../package/open.ts';
import { type Digest, packageFormat } from '../package/schema.ts';
import { type OpenedBackup, openBackup } from './backup.ts';
import { importLimits } from './limits.ts';
import { type FileType, sniff } from './sniff.ts';

export type ImportPreview = ({ kind: 'package' } & OpenedPackage) | ({ kind: 'backup' } & OpenedBackup);

/** A kind of file that can hold a package: gives the JSON document inside. */
interface Reader {
  /** Bytes; checked before the file is read. */
  limit: number;
  read(file: Blob): Promise<Result<unknown>>;
}

const readers: { readonly [type in FileType]?: Reader } = {
  json: {
    limit: importLimits.json,
    read: async (file) => (await import('./json.ts')).readJson(new Uint8Array(await file.arrayBuffer())),
  },
  pdf: {
    limit: importLimits.pdf,
    read: async (file) => (await import('./pdf.ts')).readPdf(new Uint8Array(await file.arrayBuffer())),
  },
};

/** What to say of a file that no reader takes. */
const refusals: { readonly [type in FileType]?: string } = {
  empty: 'import.empty',
  zip: 'import.zip-not-ours',
  archive: 'import.archive',
  image: 'import.image',
  dicom: 'import.dicom',
  office: 'import.office',
  markup: 'import.markup',
  program: 'import.program',
  encrypted: 'import.encrypted',
  'utf-16': 'import.not-utf8',
};

/**
 * Reads one file a person chose or dropped. Each refusal has one stable code (see problems.ts).
 * The file's name and declared type are never trusted.
 */
export async function readPackageFile(file: Blob, digest: Digest = sha256): Promise<Result<ImportPreview>> {
  const document = await documentIn(file);
  return document.ok ? preview(document.value, digest) : document;
}

async function documentIn(file: Blob): Promise<Result<unknown>> {
  try {
    const type = sniff(new Uint8Array(await file.slice(0, importLimits.head).arrayBuffer()));
    const reader = readers[type];
    if (!reader) return fail(refusals[type] ?? 'import.not-json');
    if (file.size > reader.limit) return fail('import.too-big', { size: file.size, limit: reader.limit });
    return await reader.read(file);
  } catch {
    // The disk, a phone's cloud folder or the person took the file away while it was read.
    return fail('import.unreadable');
  }
}

async function preview(document: unknown, digest: Digest): Promise<Result<ImportPreview>> {
  const format = formatOf(document);
  if (format === packageFormat) {
    const opened = await openPackage(document, digest);
    return opened.ok ? ok({ kind: 'package', ...opened.value }) : opened;
  }
  if (format === backupFormat) {
    const opened = await openBackup(document as object, digest);
    return opened.ok ? ok({ kind: 'backup', ...opened.value }) : opened;
  }
  return fail('import.not-ours');
}

const formatOf = (document: unknown): unknown =>
  typeof document === 'object' && document !== null ? (document as { format?: unknown }).format : undefined;
