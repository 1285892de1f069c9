/** Reads our PDFs with pdf.js, as Firefox and many viewers do, and audits their tags. */

import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  pages: number;
  text: string;
  title: string;
  marked: boolean;
  showsTitle: boolean;
  bookmarks: string[];
  attachments: Record<string, Uint8Array>;
  /** What is wrong with the tags; empty when nothing is. */
  problems: string[];
  roles: Map<string, number>;
}

interface Node {
  role?: string;
  type?: string;
  alt?: string;
  children?: Node[];
}

export async function readWithPdfJs(bytes: Uint8Array, password?: string): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, ...(password !== undefined && { password }) });
  const pdf = await task.promise;
  const read: ReadPdf = {
    pages: pdf.numPages,
    text: '',
    title: ((await pdf.getMetadata()).info as { Title?: string }).Title ?? '',
    marked: (await pdf.getMarkInfo())?.Marked === true,
    showsTitle:
      ((await pdf.getViewerPreferences()) as Map<string, unknown> | { DisplayDocTitle?: boolean } | null) !== null,
    bookmarks: ((await pdf.getOutline()) ?? []).map(({ title }) => title),
    attachments: Object.fromEntries(
      Object.entries(((await pdf.getAttachments()) ?? {}) as Record<string, { content: Uint8Array }>).map(
        ([name, { content }]) => [name, content],
      ),
    ),
    problems: [],
    roles: new Map(),
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    read.text += `${items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')}\n`;
    auditTree((await page.getStructTree()) as Node, read, `page ${number}`);
    const { fnArray, argsArray } = await page.getOperatorList();
    auditMarks(fnArray, argsArray, read, `page ${number}`);
  }
  await task.destroy();
  return read;
}

const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody'],
  TD: ['TR'],
  TH: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
};

function auditTree(node: Node | null, read: ReadPdf, where: string, parent = '') {
  if (!node) {
    read.problems.push(`${where}: no tree`);
    return;
  }
  const { role, alt, children = [] } = node;
  if (role) {
    read.roles.set(role, (read.roles.get(role) ?? 0) + 1);
    const allowed = parents[role];
    if (allowed && !allowed.includes(parent)) read.problems.push(`${where}: ${role} under ${parent}`);
    if (role === 'Figure' && !alt) read.problems.push(`${where}: figure without words`);
  }
  for (const child of children) auditTree(child, read, where, role ?? parent);
}

const drawing = new Set([OPS.showText, OPS.showSpacedText, OPS.constructPath, OPS.paintImageXObject]);

/** Everything that is drawn lies in tagged content or in an artifact, and these do not mix. */
function auditMarks(ops: readonly number[], args: readonly unknown[], read: ReadPdf, where: string) {
  const open: ('tag' | 'artifact' | 'span')[] = [];
  for (const [index, op] of ops.entries()) {
    if (op === OPS.beginMarkedContent || op === OPS.beginMarkedContentProps) {
      const [name, id] = args[index] as [string, unknown];
      const kind = name === 'Artifact' ? 'artifact' : typeof id === 'number' ? 'tag' : 'span';
      if (kind !== 'span' && open.length > 0) read.problems.push(`${where}: ${kind} inside ${open.at(-1)}`);
      open.push(kind);
    } else if (op === OPS.endMarkedContent) {
      if (open.pop() === undefined) read.problems.push(`${where}: one end too many`);
    } else if (drawing.has(op) && !open.some((kind) => kind !== 'span')) {
      read.problems.push(`${where}: something drawn outside of tags`);
    }
  }
  if (open.length > 0) read.problems.push(`${where}: ${open.length} left open`);
}
