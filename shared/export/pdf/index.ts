/** pdf: a sealed package as the paper a doctor wants, with the package itself inside. Loaded when first used. */

import type { RecordsPackage } from '../../package/schema.ts';
import { type Attachment, packageFile } from './attach.ts';
import { paperOf } from './content/paper.ts';
import type { PaperVoice } from './content/voice.ts';
import { type Enclosure, enclosed } from './enclose.ts';
import type { Assets } from './fonts/library.ts';
import type { MadePdf } from './make.ts';
import { type FromWorker, failureOf, pdfError, type ToWorker } from './messages.ts';
import type { Paper } from './paper.ts';

export type { MadePdf, PaperVoice };

export interface PdfOptions {
  /** The patient's language, and the reader's where it is another one. */
  voices: readonly [own: PaperVoice, other?: PaperVoice];
  paper?: 'A4' | 'Letter';
  /** Reads a file of `public/fonts` by its name. */
  assets: Assets;
  signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
  password?: string | undefined;
  /** The patient's own files: pictures on pages of their own, PDFs as attachments. */
  enclosures?: readonly Enclosure[] | undefined;
}

/**
 * Writes the PDF in a worker, or on the page where no worker can start. Rejects with the signal's reason, or with a
 * `PdfError` whose `code` is `font` (a font file did not come), `shaping` (this page forbids WebAssembly, which
 * scripts with joining letters need) or `other`.
 */
export async function writePdf(document: RecordsPackage, options: PdfOptions): Promise<MadePdf> {
  const { voices, paper: size = 'A4', enclosures = [], signal } = options;
  signal?.throwIfAborted();
  const paper = paperOf(document, { own: voices[0], other: voices[1] }, size);
  const attachments: Attachment[] = [packageFile(document)];
  const full = enclosed(paper, attachments, enclosures, { own: voices[0], other: voices[1] }, document.created);
  const worker = await startWorker();
  return worker
    ? inWorker(worker, full.paper, full.attachments, options)
    : onPage(full.paper, full.attachments, options);
}

async function onPage(paper: Paper, attachments: readonly Attachment[], options: PdfOptions): Promise<MadePdf> {
  const { makePdf } = await import('./make.ts');
  try {
    return await makePdf(paper, attachments, { ...options, assets: (name) => fetched(options.assets, name) });
  } catch (error) {
    options.signal?.throwIfAborted();
    const { code, reason } = failureOf(error);
    throw pdfError(code, reason);
  }
}

const fetched = (assets: Assets, name: string): Promise<Uint8Array> =>
  assets(name).catch((error: unknown) => {
    throw pdfError('font', `${name}: ${failureOf(error).reason}`);
  });

type Trusted = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
};

/** Undefined where the browser has no workers or the page's rules forbid this one, e.g. a script of another origin. */
async function startWorker(): Promise<Worker | undefined> {
  if (typeof Worker === 'undefined') return undefined;
  try {
    const { default: address } = await import('./worker.ts?worker&url');
    const { trustedTypes } = globalThis as { trustedTypes?: Trusted };
    // Pages that check script addresses want to hear that this one is ours.
    const url = trustedTypes
      ? trustedTypes.createPolicy('records-pdf', { createScriptURL: (one) => one }).createScriptURL(address)
      : address;
    return await alive(new Worker(url, { type: 'module' }));
  } catch {
    return undefined;
  }
}

/** A worker whose script may not load says so only by an error event, some time later. */
function alive(worker: Worker): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    worker.onerror = () => resolve(undefined);
    worker.onmessage = () => resolve(worker);
  });
}

function inWorker(
  worker: Worker,
  paper: Paper,
  attachments: readonly Attachment[],
  options: PdfOptions,
): Promise<MadePdf> {
  const { signal, onProgress, assets, password } = options;
  const tell = (message: ToWorker) => worker.postMessage(message);
  const send = (name: string) =>
    fetched(assets, name).then(
      (bytes) => tell({ type: 'asset', name, bytes }),
      () => tell({ type: 'asset', name, bytes: undefined }),
    );
  return new Promise<MadePdf>((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    worker.onerror = ({ message }) => reject(pdfError('other', message));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'asset') send(data.name).catch(reject);
      else if (data.type === 'progress') onProgress?.(data.done);
      else if (data.type === 'made') resolve(data.made);
      else if (data.type === 'failed') reject(pdfError(data.code, data.reason));
    };
    tell({ type: 'make', paper, attachments, password });
  }).finally(() => worker.terminate());
}
