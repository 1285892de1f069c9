/** Puts blocks on pages, one under the other. */

import type { Frame } from './frame.ts';
import type { Block } from './row.ts';
import type { Sheet } from './sheet.ts';

/** Room that must be left under a heading. */
const follow = 46;

export interface Flow {
  place(blocks: readonly Block[]): void;
  /** Goes to a new page, unless the present one is still empty. */
  fresh(): void;
}

export function openFlow(sheet: Sheet, frame: Frame): Flow {
  let y = Number.POSITIVE_INFINITY;

  const turn = (header?: Block) => {
    sheet.page();
    y = frame.top;
    if (header?.repeat) {
      header.repeat(sheet, y);
      y += header.height;
    }
  };
  const put = (block: Block) => {
    const top = y === frame.top ? y - (block.lead ?? 0) : y;
    block.draw(sheet, top);
    y = top + block.height;
  };
  /** A block that does not fit goes on to the next page, or part of it stays where it can be divided. */
  const place = (block: Block, next: Block | undefined) => {
    let rest = block;
    let fresh = false;
    for (;;) {
      const room = frame.bottom - y;
      const needed = rest.height + (rest.sticky ? Math.min(next?.height ?? 0, follow * 2) : 0);
      if (needed <= room) break;
      const parts = room > follow ? rest.split?.(room) : undefined;
      // What fits no page and cannot be divided is drawn all the same.
      if (!parts && fresh) break;
      if (parts) put(parts[0]);
      rest = parts ? parts[1] : rest;
      turn(rest.header);
      fresh = true;
    }
    put(rest);
  };

  return {
    place(blocks) {
      for (const [index, block] of blocks.entries()) place(block, blocks[index + 1]);
    },
    fresh() {
      y = Number.POSITIVE_INFINITY;
    },
  };
}
