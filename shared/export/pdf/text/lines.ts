/** Fills lines of a width and brings each into the order it is seen in. */

import type { Library } from '../fonts/library.ts';
import { type Break, breaksOf } from './break.ts';
import { type Item, itemise, type Paragraph, type Prepared } from './items.ts';
import type { Cluster, Shaper } from './shape.ts';

/** Clusters of one font and style with their place on the line, in points. */
export interface Run {
  x: number;
  width: number;
  item: Item;
  clusters: readonly Cluster[];
}

export interface Line {
  width: number;
  /** In the order they are read, not from left to right: that is how readers copy them. */
  runs: readonly Run[];
}

export interface Setting {
  library: Library;
  shape: Shaper;
}

interface Piece {
  item: Item;
  text: string;
  start: number;
  clusters: readonly Cluster[];
  width: number;
  /** Width without the spaces at its end. */
  solid: number;
  breakAfter: Break | undefined;
}

/** Lines no wider than `width`; a word longer than a line is cut between its characters. */
export function setLines(paragraph: Paragraph, size: number, width: number, setting: Setting): Line[] {
  const prepared = itemise(paragraph, setting.library);
  const pieces = piecesOf(prepared, paragraph.lang, size, setting);
  return filled(pieces, width, size).map((line) => ordered(blankApart(line), prepared.base));
}

/** The width a paragraph takes on one line. */
export function widthOf(paragraph: Paragraph, size: number, setting: Setting): number {
  const pieces = piecesOf(itemise(paragraph, setting.library), paragraph.lang, size, setting);
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

function piecesOf({ text, items }: Prepared, lang: string, size: number, { shape }: Setting): Piece[] {
  const breaks = breaksOf(text, lang);
  const pieces: Piece[] = [];
  let next = 0;
  for (const item of items) {
    let start = item.start;
    while (start < item.end) {
      while ((breaks[next]?.at ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const stop = breaks[next];
      const end = Math.min(item.end, stop?.at ?? item.end);
      pieces.push(pieceOf({ item, start, end, text }, stop?.at === end ? stop : undefined, size, shape));
      start = end;
    }
  }
  return pieces;
}

function pieceOf(
  at: { item: Item; start: number; end: number; text: string },
  breakAfter: Break | undefined,
  size: number,
  shape: Shaper,
): Piece {
  const { item, start } = at;
  const text = at.text.slice(start, at.end);
  const clusters = item.stranger
    ? boxFor(item, item.stranger)
    : shape({ face: item.face, text, rtl: item.level % 2 === 1, lang: item.lang });
  const scale = size / item.face.unitsPerEm;
  const width = sum(clusters) * scale;
  const blank = sum(clusters.filter((cluster) => cluster.text.trim() === '' && trailing(text, cluster))) * scale;
  return { item, text, start, clusters, width, solid: width - (/\s$/.test(text) ? blank : 0), breakAfter };
}

/** Room for a picture or a box, and the character itself for whoever copies it. */
const boxFor = ({ face }: Item, sign: string): Cluster[] => [{ text: sign, glyphs: [], advance: face.unitsPerEm }];

const sum = (clusters: readonly Cluster[]): number => clusters.reduce((total, { advance }) => total + advance, 0);
/** Pieces end where a line may end, so blanks inside one stand at its end only. */
const trailing = (text: string, cluster: Cluster): boolean => text.endsWith(cluster.text);

function filled(pieces: readonly Piece[], width: number, size: number): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const close = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const word of words(pieces)) {
    const solid = word.reduce(
      (total, piece, index) => total + (index === word.length - 1 ? piece.solid : piece.width),
      0,
    );
    if (used > 0 && used + solid > width + 0.01) close();
    for (const piece of solid > width ? word.flatMap((one) => cut(one, width, size)) : word) {
      if (used > 0 && used + piece.solid > width + 0.01 && solid > width) close();
      line.push(piece);
      used += piece.width;
    }
    if (word.at(-1)?.breakAfter?.must) close();
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return lines;
}

/** Pieces up to the next place where a line may end: a word can have several fonts. */
function words(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
    found.at(-1)?.push(piece);
    if (piece.breakAfter) found.push([]);
  }
  return found.filter((word) => word.length > 0);
}

function cut(piece: Piece, width: number, size: number): Piece[] {
  if (piece.width <= width || piece.item.level % 2 === 1) return [piece];
  const scale = size / piece.item.face.unitsPerEm;
  const parts: Piece[] = [];
  let clusters: Cluster[] = [];
  let used = 0;
  const close = () => parts.push({ ...piece, clusters, width: used, solid: used, breakAfter: undefined });
  for (const cluster of piece.clusters) {
    const step = cluster.advance * scale;
    if (used + step > width && clusters.length > 0) {
      close();
      clusters = [];
      used = 0;
    }
    clusters.push(cluster);
    used += step;
  }
  if (clusters.length > 0) close();
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, breakAfter: piece.breakAfter } : part));
}

/** The blank at the end of a line as a piece of its own, because it does not go where its word goes. */
function blankApart(line: readonly Piece[]): Piece[] {
  const last = line.findLastIndex((piece) => piece.text.trim() !== '');
  const piece = line[last];
  if (!piece || piece.width - piece.solid < 0.01 || piece.item.level === 0) return [...line];
  const blank = piece.clusters.filter((cluster) => cluster.text.trim() === '' && trailing(piece.text, cluster));
  const inked = piece.clusters.filter((cluster) => !blank.includes(cluster));
  return [
    ...line.slice(0, last),
    { ...piece, text: piece.text.trimEnd(), clusters: inked, width: piece.solid },
    { ...piece, text: ' ', clusters: blank, width: piece.width - piece.solid, solid: 0 },
    ...line.slice(last + 1),
  ];
}

/** UAX 9, L1 and L2: blanks at a line's end go with the paragraph, then higher levels are turned round. */
function ordered(pieces: readonly Piece[], base: 0 | 1): Line {
  const last = pieces.findLastIndex((piece) => piece.text.trim() !== '');
  const levels = pieces.map((piece, index) => (index > last ? base : piece.item.level));
  const places = new Map<Piece, number>();
  let x = 0;
  for (const index of visualOrder(levels)) {
    const piece = pieces[index] as Piece;
    places.set(piece, x);
    x += piece.width;
  }
  // A right-to-left line has its trailing blanks on the left, where they would push it in.
  const hang = base === 1 ? pieces.slice(last + 1).reduce((total, piece) => total + piece.width, 0) : 0;
  const blanks = pieces.length === 0 ? 0 : lineBlank(pieces, last, base);
  const runs = joined(
    pieces.map((piece) => ({
      x: (places.get(piece) ?? 0) - hang,
      width: piece.width,
      item: piece.item,
      clusters: piece.clusters,
    })),
  );
  return { width: x - blanks - hang, runs };
}

const lineBlank = (pieces: readonly Piece[], last: number, base: 0 | 1): number => {
  const end = pieces[last];
  const inside = end ? end.width - end.solid : 0;
  return base === 1 ? 0 : inside + pieces.slice(last + 1).reduce((total, piece) => total + piece.width, 0);
};

function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      if ((levels[order[start] as number] ?? 0) < level) continue;
      let end = start;
      while (end + 1 < order.length && (levels[order[end + 1] as number] ?? 0) >= level) end += 1;
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse());
      start = end;
    }
  }
  return order;
}

/** Neighbours of one style and direction are drawn in one go, so that readers see words with blanks between them. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    if (before && isOneWith(before.item, run.item)) {
      const rtl = run.item.level % 2 === 1;
      const width = before.width + run.width;
      if (!rtl && near(before.x + before.width, run.x)) {
        out[out.length - 1] = { ...before, width, clusters: [...before.clusters, ...run.clusters] };
        continue;
      }
      if (rtl && near(run.x + run.width, before.x)) {
        out[out.length - 1] = { ...before, x: run.x, width, clusters: [...run.clusters, ...before.clusters] };
        continue;
      }
    }
    out.push(run);
  }
  return out;
}

const isOneWith = (a: Item, b: Item): boolean =>
  a.face === b.face && a.span === b.span && a.level === b.level && a.stranger === undefined && b.stranger === undefined;

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
