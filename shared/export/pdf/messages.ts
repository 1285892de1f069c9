/** What a page and its PDF worker say to each other. Plain data: the worker asks the page for files. */

import type { Attachment } from './attach.ts';
import type { MadePdf } from './make.ts';
import type { Paper } from './paper.ts';

export type ToWorker =
  | { type: 'make'; paper: Paper; attachments: readonly Attachment[]; password: string | undefined }
  | { type: 'asset'; name: string; bytes: Uint8Array | undefined };

export type FromWorker =
  | { type: 'ready' }
  | { type: 'asset'; name: string }
  | { type: 'progress'; done: number }
  | { type: 'made'; made: MadePdf }
  | { type: 'failed'; code: PdfFailure; reason: string };

/** Why there is no PDF. Stable: the screens explain each and offer the print view instead. */
export type PdfFailure = 'font' | 'shaping' | 'other';

/** An error with a code that survives the way out of a worker. */
export function pdfError(code: PdfFailure, reason: string): Error {
  return Object.assign(new Error(`${code}: ${reason}`), { name: 'PdfError', code });
}

export const failureOf = (error: unknown): { code: PdfFailure; reason: string } => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const known = code === 'font' || code === 'shaping' ? code : 'other';
  return { code: known, reason: typeof message === 'string' ? message : String(error) };
};
