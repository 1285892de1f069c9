/** tally: progress as a row of status shapes. */

import { cls } from './cls.ts';
import { Glyph, type Mark } from './icon.tsx';

/** One image with words: `label` says the same as the shapes, such as "7 in hand, 2 asked for, 3 not yet". */
export function Tally({ marks, label, large }: { marks: readonly Mark[]; label: string; large?: boolean | undefined }) {
  return (
    <div class={cls('tally', large && 'l')} role="img" aria-label={label}>
      {marks.map((mark, place) => (
        <Glyph key={place} status={mark} />
      ))}
    </div>
  );
}
