import type { RecordsPackage } from '../../package/schema.ts';
import { type MadePdf, type PdfOptions, writePdf } from '../pdf/index.ts';

/** A writer that needs to know more than the package: languages, paper size, fonts. */
export interface PdfWriter {
  write(document: RecordsPackage, options: PdfOptions): Promise<MadePdf>;
}

export const pdfWriter: PdfWriter = { write: writePdf };
