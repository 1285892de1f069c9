/** Answers of the demonstration server, each with the strictest headers a page of a careful clinic would have. */

import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

export interface Answer {
  status: number;
  body: string | Uint8Array;
  headers: Readonly<Record<string, string>>;
}

/** Nothing inline, nothing from elsewhere, no text that becomes script: the widget has to live with this. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export const strictHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  // With `no-referrer` a form would be sent from the origin `null`, which this server refuses.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  // A packed font that our own script unpacks; the browser must not.
  '.gz': 'application/gzip',
  '.txt': 'text/plain; charset=utf-8',
};

const answerOf = (status: number, type: string, body: Answer['body']): Answer => ({
  status,
  body,
  headers: { 'Content-Type': type },
});

export const html = (body: string, status = 200): Answer => answerOf(status, 'text/html; charset=utf-8', body);
export const json = (value: unknown): Answer => answerOf(200, 'application/json; charset=utf-8', JSON.stringify(value));
export const plain = (status: number, text: string): Answer =>
  answerOf(status, 'text/plain; charset=utf-8', `${text}\n`);
export const notFound = (): Answer => plain(404, 'Not found');
export const seeOther = (to: string): Answer => ({ status: 303, body: '', headers: { Location: to } });

/** A file to keep, never one to show: it came from a stranger. */
export const attachment = (name: string, body: Uint8Array): Answer => ({
  status: 200,
  body,
  headers: { 'Content-Type': 'application/octet-stream', 'Content-Disposition': `attachment; filename="${name}"` },
});

/** A file below the folder, or undefined: no path leads out of it, and files with a leading dot do not exist. */
export async function readBelow(folder: string, path: string): Promise<Uint8Array | undefined> {
  if (path.includes('\0') || path.split(/[\\/]/).some((part) => part.startsWith('.'))) return undefined;
  const file = resolve(folder, path);
  if (!file.startsWith(folder + sep)) return undefined;
  return readFile(file).catch(() => undefined);
}

/** A page or one of its files; a folder answers with its index. */
export async function answerFile(folder: string, path: string): Promise<Answer> {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const type = types[extname(name)];
  const body = type && (await readBelow(folder, name));
  return type && body ? answerOf(200, type, body) : notFound();
}
