/** Cuts a font down to the pictures a document uses, each under a number of our own. */

import type { Glyph } from '../text/shape.ts';
import type { Face } from './face.ts';

/** What stands under one number: one glyph, several put together, or nothing. */
export type Recipe = readonly Glyph[];

/** A TrueType file with `recipes[n]` as glyph n. Number 0 must be the font's own "not defined". */
export function cutFace(face: Face, recipes: readonly Recipe[], advances: readonly number[]): Uint8Array {
  const outlines = outlinesOf(face, recipes).map(padded);
  return sfnt([
    ['glyf', joined(outlines)],
    ['head', headOf(face)],
    ['hhea', changed(face, 'hhea', (view) => view.setUint16(34, outlines.length))],
    ['hmtx', hmtxOf(outlines, advances)],
    ['loca', locaOf(outlines)],
    ['maxp', maxpOf(face, outlines.length, recipes)],
  ]);
}

/** The recipes' outlines, then those of whatever they are put together from. */
function outlinesOf(face: Face, recipes: readonly Recipe[]): Uint8Array[] {
  const numbers = new Map<number, number>();
  const waiting: number[] = [];
  const numberOf = (glyph: number): number => {
    let number = numbers.get(glyph);
    if (number === undefined) {
      number = recipes.length + numbers.size;
      numbers.set(glyph, number);
      waiting.push(glyph);
    }
    return number;
  };
  const outlines = recipes.map((recipe) => outlineOf(face, recipe, numberOf));
  for (let glyph = waiting.shift(); glyph !== undefined; glyph = waiting.shift()) {
    outlines.push(renumbered(face.outline(glyph), numberOf));
  }
  return outlines;
}

function outlineOf(face: Face, recipe: Recipe, numberOf: (glyph: number) => number): Uint8Array {
  const inked = recipe.filter(({ id }) => face.outline(id).length > 0);
  const [only] = inked;
  if (!only) return new Uint8Array();
  if (inked.length === 1 && only.x === 0 && only.y === 0) return renumbered(face.outline(only.id), numberOf);
  return together(face, inked, numberOf);
}

/** Component flags of `glyf` (OpenType 1.9). */
const wordOffsets = 0x0001;
const offsetsAreXY = 0x0002;
const hasScale = 0x0008;
const moreFollow = 0x0020;
const hasXYScale = 0x0040;
const hasMatrix = 0x0080;

/** One outline out of several glyphs, so that they are one thing to select and to copy. */
function together(face: Face, glyphs: Recipe, numberOf: (glyph: number) => number): Uint8Array {
  const view = new DataView(new ArrayBuffer(10 + glyphs.length * 8));
  view.setInt16(0, -1);
  const boxes = glyphs.map((glyph) => movedBox(face.outline(glyph.id), glyph));
  for (const [index, edge] of [Math.min, Math.min, Math.max, Math.max].entries()) {
    view.setInt16(2 + index * 2, edge(...boxes.map((box) => box[index] as number)));
  }
  for (const [index, { id, x, y }] of glyphs.entries()) {
    const at = 10 + index * 8;
    view.setUint16(at, wordOffsets | offsetsAreXY | (index < glyphs.length - 1 ? moreFollow : 0));
    view.setUint16(at + 2, numberOf(id));
    view.setInt16(at + 4, Math.round(x));
    view.setInt16(at + 6, Math.round(y));
  }
  return new Uint8Array(view.buffer);
}

function movedBox(outline: Uint8Array, { x, y }: Glyph): number[] {
  const view = viewOf(outline);
  return [2, 4, 6, 8].map((at, index) => Math.round(view.getInt16(at) + (index % 2 === 0 ? x : y)));
}

/** A glyph made of others names them by number: give it ours. */
function renumbered(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  if (outline.length < 10 || viewOf(outline).getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const view = viewOf(copy);
  for (let at = 10, more = true; more; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at +=
      4 + (flags & wordOffsets ? 4 : 2) + (flags & hasScale ? 2 : flags & hasXYScale ? 4 : flags & hasMatrix ? 8 : 0);
    more = (flags & moreFollow) !== 0;
  }
  return copy;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function padded(bytes: Uint8Array): Uint8Array {
  const length = (bytes.length + 3) & ~3;
  if (length === bytes.length) return bytes;
  const out = new Uint8Array(length);
  out.set(bytes);
  return out;
}

function changed(face: Face, tag: string, change: (view: DataView) => void): Uint8Array {
  const table = face.table(tag);
  const copy = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
  change(viewOf(copy));
  return copy;
}

const headOf = (face: Face) =>
  changed(face, 'head', (view) => {
    view.setUint32(8, 0); // checkSumAdjustment: readers of embedded fonts do not ask for it
    view.setInt16(50, 1); // long offsets in `loca`
  });

function hmtxOf(outlines: readonly Uint8Array[], advances: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(outlines.length * 4));
  for (const [index, outline] of outlines.entries()) {
    view.setUint16(index * 4, Math.max(0, Math.round(advances[index] ?? 0)));
    view.setInt16(index * 4 + 2, outline.length > 0 ? viewOf(outline).getInt16(2) : 0);
  }
  return new Uint8Array(view.buffer);
}

function locaOf(outlines: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let at = 0;
  for (const [index, outline] of outlines.entries()) {
    at += outline.length;
    view.setUint32((index + 1) * 4, at);
  }
  return new Uint8Array(view.buffer);
}

/** Glyphs put together nest one level deeper and hold more points than any of the font's own. */
const maxpOf = (face: Face, count: number, recipes: readonly Recipe[]) =>
  changed(face, 'maxp', (view) => {
    const parts = Math.max(1, ...recipes.map((recipe) => recipe.length));
    view.setUint16(4, count);
    const raise = (at: number, value: number) =>
      view.setUint16(at, Math.min(0xffff, Math.max(view.getUint16(at), value)));
    raise(10, Math.max(view.getUint16(6), view.getUint16(10)) * parts);
    raise(12, Math.max(view.getUint16(8), view.getUint16(12)) * parts);
    raise(28, parts);
    raise(30, view.getUint16(30) + 1);
  });

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Tables in alphabetical order behind their directory (OpenType 1.9). */
function sfnt(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const header = new DataView(new ArrayBuffer(12 + tables.length * 16));
  const power = 2 ** Math.floor(Math.log2(tables.length));
  header.setUint32(0, 0x00010000);
  for (const [at, value] of [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].entries()) {
    header.setUint16(4 + at * 2, value);
  }
  let offset = header.byteLength;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const at = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) header.setUint8(at + letter, tag.charCodeAt(letter));
    header.setUint32(at + 4, checksum(padded(bytes)));
    header.setUint32(at + 8, offset);
    header.setUint32(at + 12, bytes.length);
    offset += padded(bytes).length;
  }
  return joined([new Uint8Array(header.buffer), ...tables.map(([, bytes]) => padded(bytes))]);
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
