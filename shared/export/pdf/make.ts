/** From a paper to the bytes of a PDF. Knows no browser page: it runs in a worker, on a page and in tests. */

import { type Attachment, attach } from './attach.ts';
import type { Assets, Wanted } from './fonts/library.ts';
import { openLibrary } from './fonts/library.ts';
import { blocksOf } from './layout/blocks.ts';
import { openFlow } from './layout/flow.ts';
import { drawFeet } from './layout/foot.ts';
import { type Frame, frameOf } from './layout/frame.ts';
import type { Block } from './layout/row.ts';
import { openSheet, type Sheet } from './layout/sheet.ts';
import { type Tag, tag } from './layout/tags.ts';
import { lock } from './lock.ts';
import { pdfError } from './messages.ts';
import { type Paper, parasOf } from './paper.ts';
import { spanText } from './text/items.ts';
import type { Setting } from './text/lines.ts';
import { needsJoining, plainShaper, remembering, type Shaper } from './text/shape.ts';
import { drawStrangers } from './text/strangers.ts';
import { openDocument } from './writer.ts';

export interface MakeOptions {
  assets: Assets;
  /** From 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  password?: string | undefined;
}

export interface MadePdf {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  /** Characters that none of our fonts has. They copy out as themselves, and stand as a box unless they are in `drawn`. */
  missing: readonly string[];
  /** Those of them that the device's own fonts could draw. */
  drawn: readonly string[];
  /** Bytes of fonts fetched. */
  fonts: number;
}

export async function makePdf(
  paper: Paper,
  attachments: readonly Attachment[],
  options: MakeOptions,
): Promise<MadePdf> {
  const { assets, signal, onProgress, password } = options;
  const library = await openLibrary(assets);
  const missing = await library.load(wantedBy(paper), signal);
  onProgress?.(0.3);
  const setting: Setting = { library, shape: remembering(await shaperFor(paper)) };
  const { doc, bytes } = openDocument({
    title: paper.title,
    lang: paper.lang,
    subject: paper.subject,
    keywords: paper.keywords,
    created: new Date(paper.created),
    paper: paper.size,
    password,
  });
  if (password !== undefined) await lock(doc, password);
  const frame = frameOf(paper, setting);
  const strangers = await drawStrangers(missing);
  const sheet = openSheet(doc, { width: frame.pageWidth, height: frame.pageHeight }, strangers);
  await drawPaper(paper, frame, sheet, (done) => onProgress?.(0.3 + done * 0.6), signal);
  drawFeet(paper, frame, sheet);
  sheet.finish();
  for (const one of attachments) attach(doc, one);
  return { bytes: await bytes(), pages: sheet.pages, missing, drawn: [...strangers.keys()], fonts: library.fetched };
}

function* wantedBy(paper: Paper): Generator<Wanted> {
  // What the layout adds: page numbers, and blanks in cells and for strangers.
  yield { text: ' 0123456789/', lang: paper.lang, bold: false };
  yield { text: '0123456789', lang: paper.lang, bold: true };
  for (const para of parasOf(paper)) {
    for (const span of para.spans)
      yield { text: spanText(span), lang: span.lang ?? para.lang, bold: span.bold === true };
    if (para.most !== undefined) yield { text: '…', lang: para.lang, bold: false };
  }
}

/** HarfBuzz only if a text has letters that join: 190 kB that most packages do not need. */
async function shaperFor(paper: Paper): Promise<Shaper> {
  const joins = [...parasOf(paper)].some(({ spans }) => spans.some(({ text }) => needsJoining(text.normalize('NFC'))));
  if (!joins) return plainShaper;
  // Where a page forbids WebAssembly this import fails, and letters that ought to join would be wrong: better no PDF.
  const { joiningShaper } = await import('./text/harfbuzz.ts').catch((error: unknown) => {
    throw pdfError('shaping', String(error));
  });
  return (input) => (needsJoining(input.text) ? joiningShaper(input) : plainShaper(input));
}

async function drawPaper(
  paper: Paper,
  frame: Frame,
  sheet: Sheet,
  onProgress: (done: number) => void,
  signal?: AbortSignal,
) {
  const root = tag('Document');
  const flow = openFlow(sheet, frame);
  flow.place(coverOf(paper, frame, root));
  flow.fresh();
  for (const [index, section] of paper.sections.entries()) {
    signal?.throwIfAborted();
    flow.place(blocksOf(section, frame, tag('Sect', root)));
    onProgress((index + 1) / paper.sections.length);
    // Lets a page that has no worker breathe, and a wish to stop arrive.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const smallestCover = 0.76;

/** The first cover that fits one page: better small than short, better short than two pages. */
function coverOf(paper: Paper, frame: Frame, root: Tag): Block[] {
  const room = frame.bottom - frame.top;
  let blocks: Block[] = [];
  for (const cover of paper.covers) {
    for (let scale = 1; scale >= smallestCover; ) {
      blocks = blocksOf(cover, { ...frame, scale }, tag('Sect', root));
      const height = blocks.reduce((sum, block) => sum + block.height, 0);
      if (height <= room) return blocks;
      // Smaller type also breaks into fewer lines: hence not the whole way at once.
      scale = Math.min(scale - 0.02, scale * (room / height) ** 0.8);
    }
  }
  return blocks;
}
