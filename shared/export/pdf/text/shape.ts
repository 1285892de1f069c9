/** text: from characters to glyphs in lines: directions, fonts, joining letters, breaks. */

import bidiFactory from 'bidi-js';
import type { Face } from '../fonts/face.ts';
import { isUnseen } from '../fonts/library.ts';

/** A glyph and where it stands, in font units from the cluster's start. */
export interface Glyph {
  id: number;
  x: number;
  y: number;
}

/** The smallest piece that is drawn and copied out as one: mostly one character. */
export interface Cluster {
  text: string;
  glyphs: readonly Glyph[];
  advance: number;
}

interface Shaping {
  face: Face;
  text: string;
  rtl: boolean;
  lang: string;
}

/** Clusters from left to right, as they stand on the page. */
export type Shaper = (input: Shaping) => Cluster[];

export const bidi = bidiFactory();

/** Scripts whose letters join, change or stack: Hebrew to Arabic, India, South-East Asia, Tibet, Mongolia. */
const joins =
  /[\u0590-\u08ff\u0900-\u0eff\u0f00-\u109f\u1780-\u18af\u1a20-\u1aaf\ua8e0-\ua8ff\ua980-\uaaff\ufb1d-\ufdff\ufe70-\ufefc]|\p{M}/u;

export const needsJoining = (text: string): boolean => joins.test(text);

/** One glyph for each character: right for Latin, Greek, Cyrillic and East Asian text once it is composed (NFC). */
export const plainShaper: Shaper = ({ face, text, rtl }) => {
  const clusters: Cluster[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0) as number;
    if (isUnseen(point)) continue;
    const shown = rtl ? (bidi.getMirroredCharacter(sign) ?? sign) : sign;
    const id = face.glyphFor(shown.codePointAt(0) as number);
    clusters.push({ text: sign, glyphs: [{ id, x: 0, y: 0 }], advance: face.advance(id) });
  }
  return rtl ? clusters.reverse() : clusters;
};

/** Remembers what was shaped: the same words come again and again. */
export function remembering(shaper: Shaper): Shaper {
  const known = new Map<string, Cluster[]>();
  return (input) => {
    const key = `${input.face.name}|${input.rtl ? 1 : 0}|${input.lang}|${input.text}`;
    let clusters = known.get(key);
    if (!clusters) {
      clusters = shaper(input);
      known.set(key, clusters);
    }
    return clusters;
  };
}
