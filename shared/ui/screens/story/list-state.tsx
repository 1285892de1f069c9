/** list-state: "none", "I do not know" and a list are three answers. */

import { stateOf } from '../../../case/edits.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Options } from '../../parts/choice.tsx';

const answers = ['listed', 'none', 'unknown'] as const;

/** Asked as long as the list is empty. */
export function ListState({ list, onAdd }: { list: 'medicines' | 'allergies'; onAdd: () => void }) {
  const desk = useDesk();
  const { t } = useVoice();
  const follow = {
    listed: (
      <Button icon="plus" onClick={onAdd}>
        {t(`${list}.add`)}
      </Button>
    ),
    none: <p class="hint">{t(`${list}.noneSaid`)}</p>,
    unknown: <p class="hint">{t(`${list}.unknownSaid`)}</p>,
  };
  return (
    <Options
      legend={t(`${list}.ask`)}
      legendAs="h2"
      hint={t(`${list}.askHint`)}
      options={answers.map((value) => ({ value, label: t(`${list}.answer.${value}`), follow: follow[value] }))}
      value={useCase().story[list].state}
      onChange={(state) => desk.edit(stateOf(list, state))}
    />
  );
}
