/** A patient's own picture on a page of its own size. */

import type { PaperBlock } from '../paper.ts';
import type { Frame } from './frame.ts';
import type { Block } from './row.ts';
import { num } from './sheet.ts';
import { type Tag, tag } from './tags.ts';

export function pictureBlock(block: Extract<PaperBlock, { kind: 'picture' }>, frame: Frame, parent: Tag): Block {
  const room = frame.bottom - frame.top - 60;
  return {
    height: room,
    draw(sheet, y) {
      const image = sheet.doc.openImage(block.bytes);
      if (!image.obj) image.embed(sheet.doc);
      const fit = Math.min(frame.width / image.width, room / image.height, 1);
      const [width, height] = [image.width * fit, image.height * fit];
      const name = `Im${Object.keys(sheet.doc.page.xobjects).length + 1}`;
      sheet.doc.page.xobjects[name] = image.obj;
      const bbox: [number, number, number, number] = [frame.left, y, frame.left + width, y + height];
      sheet.tagged(tag('Figure', parent, { alt: block.alt, bbox }), () =>
        sheet.draw(`q ${num(width)} 0 0 ${num(-height)} ${num(frame.left)} ${num(y + height)} cm /${name} Do Q`),
      );
    },
  };
}
