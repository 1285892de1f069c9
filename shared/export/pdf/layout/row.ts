/** A row: columns of paragraphs side by side, with a mark in the margin and a line below. Most of the paper is rows. */

import type { Mark } from '../paper.ts';
import type { Tone } from '../text/items.ts';
import { type Frame, heightOf, type LaidPara } from './frame.ts';
import { shapeOf } from './shapes.ts';
import type { Sheet } from './sheet.ts';

/** Something of a height that can be drawn. */
export interface Block {
  height: number;
  /** Empty space at its top, which is not needed at the top of a page. */
  lead?: number;
  /** Must not be the last thing on a page. */
  sticky?: boolean;
  /** Drawn again, unread, at the top of a page on which this block continues a table. */
  header?: Block;
  draw(sheet: Sheet, y: number): void;
  /** Draws without tags, for headers that come again. */
  repeat?(sheet: Sheet, y: number): void;
  /** The part that fits a height, and the rest. */
  split?(room: number): [Block, Block] | undefined;
}

export interface RowColumn {
  x: number;
  width: number;
  paras: readonly LaidPara[];
  mark?: { mark: Mark; x: number; label?: LaidPara } | undefined;
}

export interface Row {
  columns: readonly RowColumn[];
  above: number;
  below: number;
  /** The line below. */
  rule?: { weight: number; tone: Tone | 'line' } | undefined;
  sticky?: boolean;
  lead?: number;
  header?: Block;
  onDraw?: ((sheet: Sheet, y: number) => void) | undefined;
}

/** Rows taller than this may be divided between pages. */
const tall = 90;

export function rowBlock(row: Row, frame: Frame): Block {
  const inner = Math.max(0, ...row.columns.map(({ paras }) => heightOf(paras)));
  const height = row.above + inner + row.below;
  return {
    height,
    ...(row.lead && { lead: row.lead }),
    ...(row.sticky && { sticky: true }),
    ...(row.header && { header: row.header }),
    draw(sheet, y) {
      row.onDraw?.(sheet, y);
      for (const column of row.columns) drawColumn(sheet, column, y + row.above);
      drawRule(sheet, row, frame, y + height);
    },
    repeat(sheet, y) {
      sheet.artifact(() => {
        for (const { x, width, paras } of row.columns)
          drawParas(sheet, paras, x, width, y + row.above, (_, draw) => draw());
        ruleOf(sheet, row, frame, y + height);
      }, 'Pagination');
    },
    split: (room) => (inner > tall ? divided(row, frame, room) : undefined),
  };
}

function drawColumn(sheet: Sheet, column: RowColumn, y: number) {
  if (column.mark) drawMark(sheet, column.mark, column.paras[0], y);
  drawParas(sheet, column.paras, column.x, column.width, y, (para, draw, top) => {
    if (!para.href) return sheet.tagged(para.tag, draw);
    const width = Math.max(...para.lines.map((line) => line.width));
    const x = para.rtl ? column.x + column.width - width : column.x;
    return sheet.linked(para.tag, para.href, { x, y: top, width, height: para.lines.length * para.step }, draw);
  });
}

function drawParas(
  sheet: Sheet,
  paras: readonly LaidPara[],
  x: number,
  width: number,
  y: number,
  within: (para: LaidPara, draw: () => void, top: number) => void,
) {
  let top = y;
  for (const para of paras) {
    if (para.lines.length === 0) continue;
    within(
      para,
      () => {
        for (const [index, line] of para.lines.entries()) {
          const start = para.rtl ? x + width - line.width : x;
          sheet.text(line, start, baselineOf(para, top + index * para.step), para.size);
        }
      },
      top,
    );
    top += para.lines.length * para.step;
  }
}

/** Half the height of capitals below the middle of the line. */
const baselineOf = ({ step, size }: LaidPara, top: number): number => top + step / 2 + size * 0.36;

/** A shape only repeats the word beside it; a rank is said. */
function drawMark(
  sheet: Sheet,
  { mark, x, label }: NonNullable<RowColumn['mark']>,
  first: LaidPara | undefined,
  y: number,
) {
  const step = first?.step ?? 12;
  const size = first?.size ?? 10;
  if ('status' in mark) {
    const r = Math.min(5.2, size * 0.46);
    sheet.artifact(() => sheet.draw(shapeOf(mark.status, x + r, y + step / 2, r)));
  } else if (label) {
    const [line] = label.lines;
    if (line) sheet.tagged(label.tag, () => sheet.text(line, x, baselineOf({ ...label, step }, y), label.size));
  }
}

function drawRule(sheet: Sheet, row: Row, frame: Frame, y: number) {
  if (row.rule) sheet.artifact(() => ruleOf(sheet, row, frame, y));
}

function ruleOf(sheet: Sheet, { rule }: Row, frame: Frame, y: number) {
  if (rule) sheet.rule(frame.left, y, frame.width, rule.weight, rule.tone);
}

/** At least two lines stay and two go on, or the row moves as a whole. */
function divided(row: Row, frame: Frame, room: number): [Block, Block] | undefined {
  const space = room - row.above - row.below;
  const cuts = row.columns.map(({ paras }) => cutAt(paras, space));
  const stays = cuts.some(({ upper }) => lineCount(upper) > 1);
  if (!stays || space < 30) return undefined;
  const part = (half: 'upper' | 'lower'): RowColumn[] =>
    row.columns.map((column, index) => ({
      ...column,
      paras: cuts[index]?.[half] ?? [],
      ...(half === 'lower' && { mark: undefined }),
    }));
  const upper = rowBlock({ ...row, columns: part('upper'), rule: undefined }, frame);
  return [upper, rowBlock({ ...row, columns: part('lower'), onDraw: undefined }, frame)];
}

const lineCount = (paras: readonly LaidPara[]): number => paras.reduce((sum, { lines }) => sum + lines.length, 0);

function cutAt(paras: readonly LaidPara[], space: number): { upper: LaidPara[]; lower: LaidPara[] } {
  const upper: LaidPara[] = [];
  const lower: LaidPara[] = [];
  let left = space;
  for (const para of paras) {
    const fits = lower.length > 0 ? 0 : Math.min(para.lines.length, Math.floor(left / para.step));
    if (fits > 0) upper.push({ ...para, lines: para.lines.slice(0, fits) });
    if (fits < para.lines.length) lower.push({ ...para, lines: para.lines.slice(fits) });
    left -= fits * para.step;
  }
  return { upper, lower };
}
