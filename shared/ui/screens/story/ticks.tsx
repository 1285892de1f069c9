/** ticks: lists of the catalogue to tick off. */

import type { Case } from '../../../case/case.ts';
import { tick } from '../../../case/edits.ts';
import type { Bilingual } from '../../../catalog/schema.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Options } from '../../parts/choice.tsx';

type TickList = Extract<keyof Case, 'reportItems' | 'bookingItems' | 'translationChecks'>;
type Tickable = { id: string; text: Bilingual; why: Bilingual };

/** One checkbox for each item, with the reason for it. */
export function Ticks({ list, items, legend }: { list: TickList; items: readonly Tickable[]; legend: string }) {
  const desk = useDesk();
  const { say } = useVoice();
  const ticked = useCase()[list];
  const change = (next: string[]) => {
    for (const { id } of items) {
      const on = next.includes(id);
      if (on !== ticked.includes(id)) desk.edit(tick(list, id, on));
    }
  };
  return (
    <Options
      multiple
      legend={<span class="vh">{legend}</span>}
      options={items.map(({ id, text, why }) => ({ value: id, label: say(text), hint: say(why) }))}
      value={ticked}
      onChange={change}
    />
  );
}
