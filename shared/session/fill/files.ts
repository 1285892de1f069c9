/** The files a page may take: named from the start, made only when the person ticked one, sent in pieces. */

import type { Attachable } from '../../fill/answer/files.ts';
import { ok, type Result } from '../../kit/result.ts';
import type { PageAccess, PageFrame } from '../page-access.ts';

export interface FileOffer extends Attachable {
  /** `onProgress` hears how far it is, from 0 to 1. */
  make(onProgress: (done: number) => void): Promise<Result<File>>;
}

/** Small enough for every browser's messages, large enough that a PDF takes a few. A multiple of 3, so that base64 joins. */
export const pieceSize = 384 * 1024;

/** Bytes as text without a call per byte; the argument list of a call has a limit. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

/** Sends one file to one frame. */
export async function sendFile(page: PageAccess, frame: PageFrame, file: string, content: File): Promise<Result<void>> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const { name, type } = content;
  for (let at = 0; at === 0 || at < bytes.length; at += pieceSize) {
    const base64 = base64Of(bytes.subarray(at, at + pieceSize));
    const sent = await page.send(frame, { file, name, type, base64, last: at + pieceSize >= bytes.length });
    if (!sent.ok) return sent;
  }
  return ok(undefined);
}
