/** Three lists of the catalogue: what an opinion helps with, where it ends, and when people ask for one. */

import { goodFits, opinionHelps, opinionLimits } from '../../../catalog/fit.ts';
import type { Bilingual } from '../../../catalog/schema.ts';
import { useVoice } from '../../context.tsx';
import { Group, List, Pad } from '../../parts/frame.tsx';
import type { Mark } from '../../parts/icon.tsx';
import { PlainRow } from '../../parts/row.tsx';

const lists: readonly {
  key: 'helps' | 'limits' | 'good';
  mark: Mark;
  items: readonly { id: string; text: Bilingual }[];
}[] = [
  { key: 'helps', mark: 'tick', items: opinionHelps },
  { key: 'limits', mark: 'square', items: opinionLimits },
  { key: 'good', mark: 'dash', items: goodFits },
];

export function FitLists() {
  const { t, say } = useVoice();
  return (
    <>
      {lists.map(({ key, mark, items }) => (
        <Group key={key} title={t(`start.fit.${key}`)}>
          <List>
            {items.map(({ id, text }) => (
              <PlainRow key={id} mark={mark}>
                {say(text)}
              </PlainRow>
            ))}
          </List>
        </Group>
      ))}
      <Pad>{t('start.fit.ask')}</Pad>
    </>
  );
}
