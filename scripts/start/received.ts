/** What the sample clinic receives: the form's fields and files, kept in the folder `received`. */

import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { type Answer, attachment, html, notFound, plain, readBelow, seeOther } from './answers.ts';
import { receivedList, thanks } from './pages.ts';

export interface Letter {
  id: string;
  /** ISO instant. */
  received: string;
  fields: Readonly<Record<string, string>>;
  files: readonly { name: string; size: number }[];
}

/** Tests keep theirs apart. */
const folder = resolve(process.env.RECEIVED ?? join(import.meta.dirname, '../../received'));
const limits = { bytes: 50 * 1024 * 1024, parts: 50, text: 20_000, name: 80 } as const;

/** Takes a multipart form, keeps it, and leads to the page that says what arrived. */
export async function takeForm(request: IncomingMessage): Promise<Answer> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return plain(415, 'A multipart form is expected');
  const length = request.headers['content-length'];
  if (length === undefined) return plain(411, 'The length of the form is not said');
  // The length is the sender's word, but Node reads no more than it says.
  if (Number(length) > limits.bytes) return plain(413, 'The form is too large');
  const body = Readable.toWeb(request) as ReadableStream<Uint8Array>;
  // `duplex` has to be said for a body that streams; the browser's types do not know it.
  const sent: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    duplex: 'half',
  };
  const parts = await new Request('http://localhost/', sent).formData().then(
    (data) => [...data.entries()],
    () => undefined,
  );
  if (!parts || parts.length > limits.parts) return plain(400, 'The form cannot be read');
  const letter = await keep(parts);
  return seeOther(`/clinic/thanks/${letter.id}`);
}

async function keep(parts: readonly (readonly [string, FormDataEntryValue])[]): Promise<Letter> {
  const received = new Date().toISOString();
  const id = `${received.slice(0, 19).replace(/\D/g, '')}-${randomBytes(4).toString('hex')}`;
  const own = join(folder, id);
  await mkdir(own, { recursive: true });
  const fields: Record<string, string> = {};
  const files: { name: string; size: number }[] = [];
  for (const [key, value] of parts) {
    if (typeof value === 'string') fields[key.slice(0, limits.name)] = value.slice(0, limits.text);
    else if (value.size > 0) {
      const name = `${files.length + 1}-${safeName(value.name)}`;
      await writeFile(join(own, name), await value.bytes());
      files.push({ name, size: value.size });
    }
  }
  const letter: Letter = { id, received, fields, files };
  await writeFile(join(own, 'letter.json'), JSON.stringify(letter, undefined, 2));
  return letter;
}

/** Letters, digits, dots and dashes of a name; it can be no path, no hidden file and no device of Windows. */
const safeName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/\.{2,}/g, '.')
    .slice(-limits.name) || 'file';

const isId = (text: string): boolean => /^\d{14}-[0-9a-f]{8}$/.test(text);

async function readLetter(id: string): Promise<Letter | undefined> {
  if (!isId(id)) return undefined;
  const text = await readFile(join(folder, id, 'letter.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Letter);
}

/** Everything received, newest first. */
export async function listReceived(): Promise<Letter[]> {
  const ids = await readdir(folder).catch(() => []);
  const letters = await Promise.all(ids.map(readLetter));
  return letters.filter((letter) => letter !== undefined).sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** One received file, by `<id>/<name>`; only names that stand in the letter are given out. */
export async function receivedFile(path: string): Promise<Answer> {
  const [id = '', name = '', more] = path.split('/');
  const letter = more === undefined ? await readLetter(id) : undefined;
  const known = letter?.files.some((file) => file.name === name);
  const bytes = known ? await readBelow(join(folder, id), name) : undefined;
  return bytes ? attachment(encodeURIComponent(name), bytes) : notFound();
}

/** The page of everything received. */
export const receivedPage = async (): Promise<Answer> => html(receivedList(await listReceived()));

/** The page after sending. */
export async function thanksPage(id: string): Promise<Answer> {
  const letter = await readLetter(id);
  return letter ? html(thanks(letter)) : notFound();
}
