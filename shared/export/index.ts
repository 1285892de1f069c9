/** export: from a sealed package to bytes that can be saved. One entry per format. */

import type { RecordsPackage } from '../package/schema.ts';

/** Turns a sealed package into the bytes of one format. Same package, same bytes. */
export interface Writer {
  write(document: RecordsPackage, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer> | Blob>;
}

export interface ExportFormat {
  /** Stable; also the key of the format's name in the interface. */
  id: string;
  extension: string;
  mime: string;
  /** Fetches the writer only when it is used. */
  load(): Promise<Writer>;
}

export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'json',
    extension: 'json',
    mime: 'application/json',
    load: async () => (await import('./writers/json.ts')).jsonWriter,
  },
];

/** The PDF stands apart: it needs the words of two languages, a paper size and the fonts. */
export const pdfFormat = {
  id: 'pdf',
  extension: 'pdf',
  mime: 'application/pdf',
  load: async () => (await import('./writers/pdf.ts')).pdfWriter,
} as const;

/** A file name that says nothing about the patient: `records-package_20260301_k3f9a2.json`. */
export function packageFileName(document: Pick<RecordsPackage, 'created' | 'id'>, extension: string): string {
  return `records-package_${document.created.slice(0, 10).replaceAll('-', '')}_${document.id.slice(-6)}.${extension}`;
}
