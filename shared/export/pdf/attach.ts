/** attach: files inside the PDF. The first is the package itself, so that the PDF alone is the case. */

import type { RecordsPackage } from '../../package/schema.ts';
import type { PdfDocument } from './writer.ts';

export interface Attachment {
  name: string;
  bytes: Uint8Array;
  mime: string;
  description: string;
  /** ISO 32000-2, 7.11.3: `Data` is what the pages were made from, `Supplement` what comes beside them. */
  relationship: 'Data' | 'Supplement';
  /** ISO instant. */
  created: string;
}

/** Importers look for this name. */
export const packageAttachment = 'package.json';

export function attach(doc: PdfDocument, { name, bytes, mime, description, relationship, created }: Attachment) {
  const date = new Date(created);
  doc.file(bytes, { name, type: mime, relationship, description, creationDate: date, modifiedDate: date });
}

/** The package as it lies in the PDF: the same bytes as the JSON export. */
export function packageFile(document: RecordsPackage): Attachment {
  return {
    name: packageAttachment,
    bytes: new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`),
    mime: 'application/json',
    description: 'Records package (JSON)',
    relationship: 'Data',
    created: document.created,
  };
}
