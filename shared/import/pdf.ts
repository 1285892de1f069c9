/**
 * Finds the package that lies inside a PDF of ours, also after another program saved the file anew. Not a PDF reader:
 * it looks for one attached file by its name, and everything it meets may be hostile.
 */

import { fail, type Result } from '../kit/result.ts';
import { readJson } from './json.ts';
import { importLimits } from './limits.ts';

const attachmentName = 'package.json';

interface Source {
  bytes: Uint8Array;
  /** One character per byte, so that places in the text are places in the file. */
  text: string;
}

/** Codes: `import.pdf-not-ours`, `import.encrypted`, and those of JSON. */
export async function readPdf(bytes: Uint8Array): Promise<Result<unknown>> {
  const source = { bytes, text: oneCharPerByte(bytes) };
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(source.text.slice(-4096))) return fail('import.encrypted');
  const content = await attachmentIn(source);
  return content ? readJson(content) : fail('import.pdf-not-ours');
}

/** TextDecoder's "latin1" is Windows-1252, which still maps each byte to one character. */
const oneCharPerByte = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

async function attachmentIn(source: Source): Promise<Uint8Array | undefined> {
  const plain = fileSpecs(source.text);
  const specs = plain.length > 0 ? plain : fileSpecs((await packedObjects(source)).join('\n'));
  // The last one wins: a program that changes a PDF writes the newer part behind the older one.
  for (const spec of specs.slice(-mostSpecs).reverse()) {
    const content = await streamOf(source, spec);
    if (content) return content;
  }
  return undefined;
}

/** Numbers of the streams that are attached under our name. */
function fileSpecs(text: string): number[] {
  return [...text.matchAll(/\/Type\s*\/(?:Filespec|F)\b/g)].flatMap(({ index }) => {
    const dictionary = around(text, index);
    const named = [...dictionary.matchAll(/\/U?F\s*(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>)/g)].some(
      ([, name]) => decoded(name ?? '') === attachmentName,
    );
    const stream = /\/EF\s*<<[^>]*\/U?F\s+(\d+)\s+\d+\s+R/.exec(dictionary)?.[1] ?? indirect(text, dictionary);
    return named && stream !== undefined ? [Number(stream)] : [];
  });
}

/** Far more than a file's description takes; a hostile file gains nothing by being longer. */
const reach = 2_000;

/** The innermost dictionary around a place, by counting its brackets both ways. */
function around(text: string, at: number): string {
  return text.slice(edge(text, at, -1), edge(text, at, 1));
}

function edge(text: string, at: number, step: 1 | -1): number {
  const [inward, outward] = step === 1 ? ['<<', '>>'] : ['>>', '<<'];
  let depth = 0;
  for (let place = at; Math.abs(place - at) < reach; place += step) {
    const pair = text.slice(place, place + 2);
    if (pair !== inward && pair !== outward) continue;
    if (pair === outward && depth === 0) return place;
    depth += pair === inward ? 1 : -1;
    place += step;
  }
  return at;
}

/** Some programs move the list of an attachment's streams to an object of its own. */
function indirect(text: string, dictionary: string): string | undefined {
  const number = /\/EF\s+(\d+)\s+\d+\s+R/.exec(dictionary)?.[1];
  const at = number === undefined ? -1 : placeOf(text, Number(number));
  return at === -1 ? undefined : /\/U?F\s+(\d+)\s+\d+\s+R/.exec(text.slice(at, at + reach))?.[1];
}

/** Text of a PDF name string: in brackets or hexadecimal, Latin or UTF-16. */
function decoded(name: string): string {
  const raw = name.startsWith('<')
    ? (name.slice(1, -1).replace(/\s/g, '').match(/../g) ?? [])
        .map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
        .join('')
    : name.slice(1, -1).replace(/\\(.)/g, '$1');
  return raw.replace(/^(?:\u00fe\u00ff|þÿ)/, '').replaceAll('\u0000', '');
}

/** Where the newest object of a number begins, or -1. */
function placeOf(text: string, number: number): number {
  const found = [...text.matchAll(new RegExp(`(?:^|[\\r\\n\\s])${number}\\s+\\d+\\s+obj\\b`, 'g'))].at(-1);
  return found ? found.index + found[0].length : -1;
}

async function streamOf({ bytes, text }: Source, number: number): Promise<Uint8Array | undefined> {
  const at = placeOf(text, number);
  const found = at === -1 ? undefined : contentAt({ bytes, text }, at);
  if (!found) return undefined;
  return found.packed ? inflated(found.content) : found.content;
}

function contentAt({ bytes, text }: Source, at: number): { content: Uint8Array; packed: boolean } | undefined {
  const open = /stream\r?\n/.exec(text.slice(at, at + reach));
  if (!open) return undefined;
  const dictionary = text.slice(at, at + open.index);
  const start = at + open.index + open[0].length;
  const length = lengthOf(text, dictionary);
  const end =
    length !== undefined && /^\s*endstream/.test(text.slice(start + length, start + length + 16))
      ? start + length
      : text.indexOf('endstream', start);
  if (end === -1) return undefined;
  return { content: bytes.subarray(start, end), packed: dictionary.includes('/FlateDecode') };
}

function lengthOf(text: string, dictionary: string): number | undefined {
  const match = /\/Length\s+(\d+)(\s+\d+\s+R)?/.exec(dictionary);
  if (!match) return undefined;
  if (!match[2]) return Number(match[1]);
  const at = placeOf(text, Number(match[1]));
  return at === -1 ? undefined : Number.parseInt(text.slice(at, at + 20), 10);
}

/** Objects that a program packed together (ISO 32000-1, 7.5.7), as text. */
async function packedObjects(source: Source): Promise<string[]> {
  const texts: string[] = [];
  let size = 0;
  for (const { index } of source.text.matchAll(/\/Type\s*\/ObjStm\b/g)) {
    const found = contentAt(source, source.text.lastIndexOf('obj', index) + 3);
    const content = found?.packed ? await inflated(found.content) : found?.content;
    if (content) texts.push(oneCharPerByte(content));
    size += content?.length ?? 0;
    if (size > mostUnpacked) break;
  }
  return texts;
}

const mostSpecs = 20;
/** Bytes that may come out of packed objects altogether. */
const mostUnpacked = 64 * 1024 * 1024;

/** Stops at the size a package may have: a small stream can unpack to gigabytes. */
async function inflated(content: Uint8Array): Promise<Uint8Array | undefined> {
  const reader = new Blob([content as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      parts.push(step.value);
      size += step.value.length;
      if (size > importLimits.json) return undefined;
    }
  } catch {
    // A line end behind the stream is an error to the unpacker, though all of the content came out.
  } finally {
    reader.cancel().catch(() => undefined);
  }
  return size > 0 ? joined(parts, size) : undefined;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
