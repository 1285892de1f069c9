/** The only place that knows pdfkit: objects, pages, tags, links, bookmarks, attachments. Its fonts and texts are not used. */

import PDFDocument from 'pdfkit';

export interface PdfRef {
  data: Record<string, unknown>;
  end(content?: Uint8Array | string): void;
}

export interface PdfElement {
  add(child: unknown): PdfElement;
  end(): void;
}

interface ElementOptions {
  lang?: string | undefined;
  alt?: string | undefined;
  actual?: string | undefined;
  scope?: 'Column' | 'Row' | undefined;
  bbox?: [number, number, number, number] | undefined;
  title?: string | undefined;
}

interface PdfOutline {
  addItem(title: string, options?: { expanded?: boolean; fit?: boolean; top?: number }): PdfOutline;
}

interface PdfPage {
  width: number;
  height: number;
  fonts: Record<string, PdfRef>;
  xobjects: Record<string, unknown>;
}

/** What we use of a pdfkit document. `_root` and `_security` are its inner parts: hence the pinned version. */
export interface PdfDocument {
  page: PdfPage;
  outline: PdfOutline;
  _root: PdfRef;
  _security: { dictionary: PdfRef; encryptionKey: Uint8Array } | null;
  on(event: 'data' | 'end' | 'error', listener: (value: unknown) => void): void;
  ref(data: object): PdfRef;
  addPage(): void;
  addContent(operators: string): void;
  switchToPage(index: number): void;
  bufferedPageRange(): { start: number; count: number };
  struct(type: string, options?: ElementOptions): PdfElement;
  addStructure(element: PdfElement): void;
  markStructureContent(tag: string): unknown;
  markContent(tag: string, options?: { type?: string; lang?: string; actual?: string }): void;
  endMarkedContent(): void;
  link(x: number, y: number, width: number, height: number, target: string | number, options: object): void;
  file(bytes: Uint8Array, options: object): PdfRef;
  openImage(bytes: Uint8Array): { width: number; height: number; obj?: PdfRef; embed(doc: PdfDocument): void };
  appendXML(xml: string): void;
  end(): void;
}

export interface Heading {
  title: string;
  lang: string;
  subject: string;
  keywords: string;
  created: Date;
  paper: 'A4' | 'Letter';
  password?: string | undefined;
}

export interface OpenedDocument {
  doc: PdfDocument;
  /** Closes the document and gives its bytes. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** `pdfuaid` in the metadata is a wish for readers that look for it; nothing here claims that a validator agreed. */
export function openDocument({ title, lang, subject, keywords, created, paper, password }: Heading): OpenedDocument {
  const info = {
    Title: bare(title),
    Subject: bare(subject),
    Keywords: bare(keywords),
    Creator: 'Second Opinion Kit',
    Producer: 'Second Opinion Kit',
  };
  const doc = new PDFDocument({
    pdfVersion: password === undefined ? '1.7' : '1.7ext3',
    ...(password !== undefined && { userPassword: password, permissions: allowed }),
    size: paper === 'A4' ? 'A4' : 'LETTER',
    margin: 0,
    tagged: true,
    lang,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: { ...info, CreationDate: created, ModDate: created },
  } as never) as unknown as PdfDocument;
  return {
    doc,
    bytes: () =>
      new Promise((resolve, reject) => {
        const chunks: Uint8Array<ArrayBuffer>[] = [];
        doc.on('data', (chunk) => chunks.push(chunk as Uint8Array<ArrayBuffer>));
        doc.on('end', () => resolve(joined(chunks)));
        doc.on('error', reject);
        doc.end();
      }),
  };
}

/** Only opening is guarded: who can open the file may print it, copy it and have it read aloud. */
const allowed = {
  printing: 'highResolution',
  copying: true,
  annotating: true,
  contentAccessibility: true,
  documentAssembly: true,
};

/** pdfkit puts these into XML as they are. */
const bare = (text: string): string => text.replace(/[<>&]/g, ' ');

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
