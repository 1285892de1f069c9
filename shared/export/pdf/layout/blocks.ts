/** From what the content says to rows on the page. */

import type { Cell, Mark, PaperBlock, Para } from '../paper.ts';
import { type Frame, type LaidPara, lay } from './frame.ts';
import { pictureBlock } from './picture.ts';
import { type Block, type Row, type RowColumn, rowBlock } from './row.ts';
import type { Sheet } from './sheet.ts';
import { type Tag, tag } from './tags.ts';
import { tallyBlock } from './tally.ts';
import { timelineBlock } from './timeline.ts';

type Of<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>;

/** Blocks of one section, under one branch of the tag tree. */
export function blocksOf(section: readonly PaperBlock[], frame: Frame, parent: Tag): Block[] {
  const lists = new Map<string, Tag>();
  return section.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [heading(block, frame, parent)];
      case 'pair':
        return [pair(block, frame, listFor(block.list, lists, parent), parent)];
      case 'wide':
        return [wide(block, frame, parent)];
      case 'strip':
        return strip(block, frame, parent);
      case 'table':
        return table(block, frame, parent);
      case 'tally':
        return [tallyBlock(block, frame, parent)];
      case 'timeline':
        return [timelineBlock(block, frame, parent)];
      case 'picture':
        return [pictureBlock(block, frame, parent)];
      default:
        return [{ height: block.height * frame.scale, draw: () => undefined }];
    }
  });
}

function listFor(name: string | undefined, lists: Map<string, Tag>, parent: Tag): Tag | undefined {
  if (name === undefined) return undefined;
  const list = lists.get(name) ?? tag('L', parent);
  lists.set(name, list);
  return list;
}

const all = (
  paras: readonly Para[],
  width: number,
  frame: Frame,
  parent: Tag,
  type = 'P',
  side?: 'ltr' | 'rtl',
): LaidPara[] => paras.map((para) => lay(para, width, frame, parent, type, side));

/** The own side, pushed in where a mark stands in the margin, and the other one. */
function sides(
  block: { own: readonly Para[]; other?: readonly Para[] | undefined; mark?: Mark | undefined },
  frame: Frame,
  parent: Tag,
  type: string,
): RowColumn[] {
  const indent = block.mark ? frame.mark * frame.scale : 0;
  const rtl = block.own[0]?.dir === 'rtl';
  const whole = block.other ? frame.half : frame.width;
  const ownLeft = block.other ? frame.ownX : frame.left;
  const own: RowColumn = {
    x: rtl ? ownLeft : ownLeft + indent,
    width: whole - indent,
    paras: all(block.own, whole - indent, frame, parent, type),
  };
  const markX = rtl ? ownLeft + whole - 10.4 * frame.scale : ownLeft;
  const first = block.mark
    ? { ...own, mark: { mark: block.mark, x: markX, ...rankOf(block.mark, block.own[0], frame, parent) } }
    : own;
  if (!block.other) return [first];
  return [first, { x: frame.otherX, width: frame.half, paras: all(block.other, frame.half, frame, parent, type) }];
}

function rankOf(mark: Mark, beside: Para | undefined, frame: Frame, parent: Tag): { label?: LaidPara } {
  if (!('rank' in mark) || !beside) return {};
  const spans = [{ text: String(mark.rank), bold: true, tone: 'have' as const }];
  // A label stands beside the body of its list item, not in it.
  return {
    label: lay(
      { spans, lang: frame.lang, dir: 'ltr', look: 'part' },
      frame.mark * 2,
      frame,
      parent.parent ?? parent,
      'Lbl',
    ),
  };
}

function heading(block: Of<'heading'>, frame: Frame, parent: Tag): Block {
  const top = tag(`H${block.level}`, parent);
  const gaps = { 1: [0, 5], 2: [16, 4], 3: [9, 1] } as const;
  const [above, below] = gaps[block.level];
  return rowBlock(
    {
      columns: sides(block, frame, top, 'Span'),
      above: above * frame.scale,
      below: below * frame.scale,
      rule: block.level === 2 ? { weight: 1.1, tone: 'ink' } : undefined,
      sticky: true,
      lead: above * frame.scale,
      onDraw: block.level < 3 ? (sheet: Sheet, y: number) => mark(sheet, block.bookmark, y) : undefined,
    },
    frame,
  );
}

const mark = (sheet: Sheet, title: string, y: number) => {
  sheet.doc.outline.addItem(title, { fit: false, top: Math.max(0, y) });
};

function pair(block: Of<'pair'>, frame: Frame, list: Tag | undefined, parent: Tag): Block {
  const body = list ? tag('LBody', tag('LI', list)) : parent;
  const space = (block.ruled === false ? 1.5 : 4.5) * frame.scale;
  return rowBlock(
    {
      columns: sides(block, frame, body, 'P'),
      above: space,
      below: space,
      rule: block.ruled === false ? undefined : { weight: 0.5, tone: 'line' },
    },
    frame,
  );
}

function wide({ paras }: Of<'wide'>, frame: Frame, parent: Tag): Block {
  return rowBlock(
    {
      columns: [{ x: frame.left, width: frame.width, paras: all(paras, frame.width, frame, parent) }],
      above: 2 * frame.scale,
      below: 2 * frame.scale,
    },
    frame,
  );
}

/** Facts in columns, a small label over each. */
function strip({ cells, columns }: Of<'strip'>, frame: Frame, parent: Tag): Block[] {
  const list = tag('L', parent);
  const gap = 10;
  const width = (frame.width - gap * (columns - 1)) / columns;
  const rows: Row[] = [];
  for (let at = 0; at < cells.length; at += columns) {
    const row = cells.slice(at, at + columns).map(({ label, values }, index): RowColumn => {
      const item = tag('LI', list);
      const body = tag('LBody', item);
      const x =
        label.dir === 'rtl'
          ? frame.left + frame.width - (index + 1) * width - index * gap
          : frame.left + index * (width + gap);
      return {
        x,
        width,
        paras: [lay(label, width, frame, item, 'Lbl'), ...all(values, width, frame, body, 'P', label.dir)],
      };
    });
    rows.push({
      columns: row,
      above: 5 * frame.scale,
      below: 5 * frame.scale,
      rule: { weight: 0.8, tone: at + columns < cells.length ? 'line' : 'quiet' },
    });
  }
  return rows.map((row) => rowBlock(row, frame));
}

function table({ columns, rows, dir }: Of<'table'>, frame: Frame, parent: Tag): Block[] {
  const whole = tag('Table', parent);
  const places = placed(
    columns.map(({ share }) => share),
    frame,
    dir,
  );
  const top = tag('TR', tag('THead', whole));
  const header = rowBlock(
    {
      columns: places.map((place, index) => ({
        ...place,
        paras: cellParas({ paras: columns[index]?.head ?? [] }, place.width, frame, top, 'TH', dir),
      })),
      above: 3,
      below: 4,
      rule: { weight: 0.8, tone: 'ink' },
      sticky: true,
    },
    frame,
  );
  const body = tag('TBody', whole);
  return [header, ...rows.map((cells) => tableRow(cells, { places, dir, header }, frame, tag('TR', body)))];
}

interface Grid {
  places: readonly { x: number; width: number }[];
  dir: 'ltr' | 'rtl';
  header: Block;
}

function tableRow(cells: readonly Cell[], { places, dir, header }: Grid, frame: Frame, row: Tag): Block {
  const columns = places.map((place, index): RowColumn => {
    const cell = cells[index] ?? { paras: [] };
    const indent = cell.mark ? 14 : 0;
    const rtl = dir === 'rtl';
    const inner = { x: rtl ? place.x : place.x + indent, width: place.width - indent };
    const markX = rtl ? place.x + place.width - 9 : place.x;
    return {
      ...inner,
      paras: cellParas(cell, inner.width, frame, row, 'TD', dir),
      ...(cell.mark && { mark: { mark: { status: cell.mark }, x: markX } }),
    };
  });
  return rowBlock({ columns, above: 4, below: 4, rule: { weight: 0.5, tone: 'line' }, header }, frame);
}

/** A cell always stands in the tree, also an empty one: tables are regular. */
function cellParas(
  { paras }: Cell,
  width: number,
  frame: Frame,
  row: Tag,
  type: 'TH' | 'TD',
  side: 'ltr' | 'rtl',
): LaidPara[] {
  const cell = tag(type, row, type === 'TH' ? { scope: 'Column' } : {});
  const filled =
    paras.length > 0
      ? paras
      : [{ spans: [{ text: ' ' }], lang: frame.lang, dir: 'ltr' as const, look: 'small' as const }];
  return all(filled, width, frame, cell, 'P', side);
}

function placed(shares: readonly number[], frame: Frame, dir: 'ltr' | 'rtl'): { x: number; width: number }[] {
  const gap = 9;
  const space = frame.width - gap * (shares.length - 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  let at = 0;
  return shares.map((share) => {
    const width = (space * share) / total;
    const x = dir === 'rtl' ? frame.left + frame.width - at - width : frame.left + at;
    at += width + gap;
    return { x, width };
  });
}
