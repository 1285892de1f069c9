/** fonts: reads TrueType files, finds out which of ours are needed, and cuts what a PDF embeds. */

/** One font file, read as far as a PDF needs. Numbers are in font units. */
export interface Face {
  name: string;
  bytes: Uint8Array;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  bbox: readonly [number, number, number, number];
  /** 0 where the font has no such character. */
  glyphFor(point: number): number;
  advance(glyph: number): number;
  /** The glyph's bytes in `glyf`; empty for blank ones. */
  outline(glyph: number): Uint8Array;
  table(tag: string): DataView;
  points(): number[];
}

/** Reads a TrueType font with `glyf` outlines (OpenType 1.9, "Organization of an OpenType Font"). */
export function readFace(name: string, bytes: Uint8Array): Face {
  const tables = directory(bytes);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new Error(`font ${name} has no table ${tag}`);
    return found;
  };
  const head = table('head');
  const hhea = table('hhea');
  const cmap = readCmap(table('cmap'));
  return {
    name,
    bytes,
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    bbox: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphFor: (point) => cmap.get(point) ?? 0,
    advance: advances(hhea, table('hmtx')),
    outline: outlines(head, table('loca'), table('glyf')),
    table,
    points: () => [...cmap.keys()].sort((a, b) => a - b),
  };
}

function directory(bytes: Uint8Array): Map<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)));
  }
  return tables;
}

function advances(hhea: DataView, hmtx: DataView): Face['advance'] {
  const last = hhea.getUint16(34) - 1;
  return (glyph) => hmtx.getUint16(Math.min(glyph, last) * 4);
}

function outlines(head: DataView, loca: DataView, glyf: DataView): Face['outline'] {
  const long = head.getInt16(50) === 1;
  const offset = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  return (glyph) => {
    const start = offset(glyph);
    return new Uint8Array(glyf.buffer, glyf.byteOffset + start, offset(glyph + 1) - start);
  };
}

/** The widest Unicode map the font has: format 12, or 4 for the basic plane. */
function readCmap(view: DataView): Map<number, number> {
  let best: { at: number; format: number } | undefined;
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const at = view.getUint32(4 + index * 8 + 4);
    const format = view.getUint16(at);
    if ((format === 12 || format === 4) && format > (best?.format ?? 0)) best = { at, format };
  }
  if (!best) throw new Error('a font without a Unicode map');
  return best.format === 12 ? format12(view, best.at) : format4(view, best.at);
}

function format12(view: DataView, at: number): Map<number, number> {
  const map = new Map<number, number>();
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const entry = at + 16 + group * 12;
    const first = view.getUint32(entry);
    for (let point = first; point <= view.getUint32(entry + 4); point += 1) {
      map.set(point, view.getUint32(entry + 8) + point - first);
    }
  }
  return map;
}

function format4(view: DataView, at: number): Map<number, number> {
  const map = new Map<number, number>();
  const double = view.getUint16(at + 6);
  for (let segment = 0; segment < double; segment += 2) {
    const end = view.getUint16(at + 14 + segment);
    const start = view.getUint16(at + 16 + double + segment);
    const delta = view.getUint16(at + 16 + double * 2 + segment);
    const rangeAt = at + 16 + double * 3 + segment;
    const range = view.getUint16(rangeAt);
    for (let point = start; point <= end && point < 0xffff; point += 1) {
      const raw = range === 0 ? point : view.getUint16(rangeAt + range + (point - start) * 2);
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) map.set(point, glyph);
    }
  }
  return map;
}
