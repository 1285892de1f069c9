/** A font inside the PDF: one number per cluster, so that what is copied out is exactly what was written. */

import type { Cluster } from '../text/shape.ts';
import type { PdfDocument, PdfRef } from '../writer.ts';
import { cutFace, type Recipe } from './cut.ts';
import type { Face } from './face.ts';

export interface EmbeddedFont {
  /** Name in a page's resources. */
  id: string;
  /** To be filled by `finish`. */
  ref: PdfRef;
  /** The cluster's number, as four hexadecimal digits. */
  code(cluster: Cluster): string;
  finish(): void;
}

export function embedFont(doc: PdfDocument, face: Face, id: string): EmbeddedFont {
  const numbers = new Map<string, number>();
  const known = new Map<Cluster, string>();
  const recipes: Recipe[] = [[{ id: 0, x: 0, y: 0 }]];
  const texts: string[] = [''];
  const advances: number[] = [face.advance(0)];
  const ref = doc.ref({ Type: 'Font', Subtype: 'Type0', Encoding: 'Identity-H' });

  const numberOf = ({ text, glyphs, advance }: Cluster): number => {
    const key = `${advance}|${text}|${glyphs.map((glyph) => `${glyph.id},${glyph.x},${glyph.y}`).join(';')}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = recipes.length;
      numbers.set(key, number);
      recipes.push(glyphs);
      texts.push(text);
      advances.push(advance);
    }
    return number;
  };

  return {
    id,
    ref,
    code(cluster) {
      let code = known.get(cluster);
      if (code === undefined) {
        code = numberOf(cluster).toString(16).padStart(4, '0');
        known.set(cluster, code);
      }
      return code;
    },
    finish() {
      const name = `${subsetTag(id)}+${postscriptName(face.name)}`;
      ref.data.BaseFont = name;
      ref.data.DescendantFonts = [descendant(doc, face, name, cutFace(face, recipes, advances), advances)];
      ref.data.ToUnicode = stream(doc, {}, toUnicode(texts));
      ref.end();
    },
  };
}

/** Six letters that differ from font to font in one file. */
const subsetTag = (id: string): string =>
  Number(id.slice(1))
    .toString()
    .padStart(6, '0')
    .replace(/\d/g, (digit) => String.fromCharCode(65 + Number(digit)));

const postscriptName = (name: string): string =>
  `NotoSans-${name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`;

function stream(doc: PdfDocument, data: object, content: Uint8Array | string): PdfRef {
  const ref = doc.ref({ ...data });
  ref.end(content);
  return ref;
}

function descendant(doc: PdfDocument, face: Face, name: string, file: Uint8Array, advances: readonly number[]): PdfRef {
  const scale = 1000 / face.unitsPerEm;
  const descriptor = doc.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4, // symbolic: the numbers are ours
    FontBBox: face.bbox.map((edge) => Math.round(edge * scale)),
    ItalicAngle: 0,
    Ascent: Math.round(face.ascent * scale),
    Descent: Math.round(face.descent * scale),
    CapHeight: 714,
    StemV: name.includes('Bold') ? 120 : 80,
    FontFile2: stream(doc, { Length1: file.length }, file),
  });
  descriptor.end();
  const font = doc.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: Math.round(face.advance(0) * scale),
    W: [0, advances.map((advance) => advance * scale)],
    CIDToGIDMap: 'Identity',
  });
  font.end();
  return font;
}

/** Blocks of at most 100 lines (Adobe Technical Note 5411). Numbers without a text are left out. */
function toUnicode(texts: readonly string[]): string {
  const lines = texts.flatMap((text, number) =>
    text === '' ? [] : [`<${number.toString(16).padStart(4, '0')}> <${utf16(text)}>`],
  );
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('');
