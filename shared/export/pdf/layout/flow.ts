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
  const place = (block: Block, next: Block | undefined) => {
    const room = frame.bottom - y;
    const needed = block.height + (block.sticky ? Math.min(next?.height ?? 0, follow * 2) : 0);
    if (needed <= room) return put(block);
    const parts = room > follow ? block.split?.(room) : undefined;
    if (parts) {
      put(parts[0]);
      turn(block.header);
      return placeRest(parts[1]);
    }
    turn(block.header);
    return placeRest(block);
  };
  const placeRest = (block: Block): void => {
    const parts = block.height > frame.bottom - y ? block.split?.(frame.bottom - y) : undefined;
    if (!parts) return put(block);
    put(parts[0]);
    turn(block.header);
    return placeRest(parts[1]);
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
