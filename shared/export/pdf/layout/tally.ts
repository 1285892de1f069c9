/** The tally: a row of status shapes that says how far the records are. */

import type { PaperBlock } from '../paper.ts';
import { type Frame, lay } from './frame.ts';
import { type Block, rowBlock } from './row.ts';
import { shapeOf } from './shapes.ts';
import { type Tag, tag } from './tags.ts';

export function tallyBlock(block: Extract<PaperBlock, { kind: 'tally' }>, frame: Frame, parent: Tag): Block {
  const room = frame.half * 0.5;
  const r = Math.max(2.8, Math.min(4.4 * frame.scale, room / block.statuses.length / 2.5));
  const step = r * 2.5;
  const most = Math.max(1, Math.floor((room + 0.1) / step));
  const lines = Math.ceil(block.statuses.length / most);
  const wide = Math.min(block.statuses.length, most) * step + 6;
  const rtl = block.own[0]?.dir === 'rtl';
  const columns = [
    {
      x: rtl ? frame.ownX : frame.ownX + wide,
      width: frame.half - wide,
      paras: block.own.map((para) => lay(para, frame.half - wide, frame, parent, 'P')),
    },
    ...(block.other
      ? [
          {
            x: frame.otherX,
            width: frame.half,
            paras: block.other.map((para) => lay(para, frame.half, frame, parent, 'P')),
          },
        ]
      : []),
  ];
  const text = rowBlock({ columns, above: 5 * frame.scale, below: 4 * frame.scale }, frame);
  const left = rtl ? frame.ownX + frame.half - wide + 4 : frame.ownX;
  const height = Math.max(text.height, lines * step + 8 * frame.scale);
  return {
    height,
    draw(sheet, y) {
      const top = y + 5 * frame.scale + r + 1;
      const bbox: [number, number, number, number] = [left, top - r, left + wide, top + lines * step];
      sheet.tagged(tag('Figure', parent, { alt: block.alt, bbox }), () => {
        for (const [index, status] of block.statuses.entries()) {
          sheet.draw(shapeOf(status, left + r + (index % most) * step, top + Math.floor(index / most) * step, r));
        }
      });
      text.draw(sheet, y);
    },
  };
}
