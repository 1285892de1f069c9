/** Makes PDFs beside the page, so that the page stays quick. Stopping it is ending it. */

import { makePdf } from './make.ts';
import { type FromWorker, failureOf, pdfError, type ToWorker } from './messages.ts';

const page = globalThis as unknown as {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

const waiting = new Map<string, (bytes: Uint8Array | undefined) => void>();

async function asset(name: string): Promise<Uint8Array> {
  const bytes = await new Promise<Uint8Array | undefined>((resolve) => {
    waiting.set(name, resolve);
    page.postMessage({ type: 'asset', name });
  });
  if (!bytes) throw pdfError('font', name);
  return bytes;
}

async function make({ paper, attachments, password }: Extract<ToWorker, { type: 'make' }>) {
  try {
    const made = await makePdf(paper, attachments, {
      assets: asset,
      password,
      onProgress: (done) => page.postMessage({ type: 'progress', done }),
    });
    page.postMessage({ type: 'made', made }, [made.bytes.buffer]);
  } catch (error) {
    page.postMessage({ type: 'failed', ...failureOf(error) });
  }
}

page.postMessage({ type: 'ready' });
page.onmessage = ({ data }) => {
  if (data.type === 'make') make(data).catch(() => undefined);
  else waiting.get(data.name)?.(data.bytes);
};
