/** Shapes scripts whose letters join, with HarfBuzz. Loaded only when a text has such letters: 190 kB. */

import { Buffer, Blob as Bytes, Direction, Font, Face as HbFace, shape } from 'harfbuzzjs';
import type { Face } from '../fonts/face.ts';
import { isUnseen } from '../fonts/library.ts';
import type { Cluster, Glyph, Shaper } from './shape.ts';

const fonts = new WeakMap<Face, Font>();

function fontOf(face: Face): Font {
  let font = fonts.get(face);
  if (!font) {
    font = new Font(new HbFace(new Bytes(face.bytes)));
    fonts.set(face, font);
  }
  return font;
}

interface Group {
  start: number;
  glyphs: Glyph[];
  advance: number;
}

export const joiningShaper: Shaper = ({ face, text, rtl, lang }) => {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(rtl ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(lang);
  shape(fontOf(face), buffer);
  const groups = grouped(buffer);
  const starts = groups.map((group) => group.start).sort((a, b) => a - b);
  return groups.flatMap((group) => {
    const end = starts.find((start) => start > group.start) ?? text.length;
    const cluster = { text: seen(text.slice(group.start, end)), glyphs: group.glyphs, advance: group.advance };
    return rtl ? apart(cluster) : [cluster];
  });
};

/** Glyphs of one cluster stand together in HarfBuzz's output, whatever the direction. */
function grouped(buffer: Buffer): Group[] {
  const positions = buffer.getGlyphPositions();
  const groups: Group[] = [];
  for (const [index, { codepoint, cluster }] of buffer.getGlyphInfos().entries()) {
    const position = positions[index];
    if (!position) continue;
    let group = groups.at(-1);
    if (group?.start !== cluster) {
      group = { start: cluster, glyphs: [], advance: 0 };
      groups.push(group);
    }
    group.glyphs.push({ id: codepoint, x: group.advance + position.xOffset, y: position.yOffset });
    group.advance += position.xAdvance;
  }
  return groups;
}

const seen = (text: string): string => [...text].filter((sign) => !isUnseen(sign.codePointAt(0) as number)).join('');

/**
 * Readers turn right-to-left text round character by character, so a cluster of several must be several there too:
 * the first has the whole picture, letters share the width, marks have none.
 */
function apart(cluster: Cluster): Cluster[] {
  const signs = [...cluster.text];
  if (signs.length < 2) return [cluster];
  const letters = signs.filter((sign) => !/\p{M}/u.test(sign)).length || 1;
  return signs.reverse().map((sign, index) => ({
    text: sign,
    glyphs: index === 0 ? cluster.glyphs : [],
    advance: /\p{M}/u.test(sign) ? 0 : cluster.advance / letters,
  }));
}
