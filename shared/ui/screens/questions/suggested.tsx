/** suggested: the first few questions of the bank that fit this case. */

import { useState } from 'preact/hooks';
import { addTo } from '../../../case/edits.ts';
import { factName } from '../../../session/reasons.ts';
import { useCase, useChart, useDesk, useVoice } from '../../context.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Announce, Group, List, Pad } from '../../parts/frame.tsx';
import { SuggestionRow } from '../../parts/question-card.tsx';

const shown = 3;

/** Adding one brings up the next in the same row, so the focus stays where it is. */
export function Suggested() {
  const desk = useDesk();
  const { t, say, second } = useVoice();
  const { situation } = useCase();
  const all = useChart().suggestions.value;
  const [added, setAdded] = useState('');
  const why = [situation.area, situation.opinion].flatMap((fact) => (fact ? [factName(t, fact)] : []));
  const add = (bank: string, text: string) => {
    desk.edit(addTo('questions', { id: desk.newId(), bank }));
    setAdded(t('questions.added', { text }));
  };
  return (
    <Group title={t('questions.suggested')} aside={why.join(' · ')}>
      <List>
        {all.slice(0, shown).map(({ question }, place) => (
          <SuggestionRow
            key={place}
            text={say(question.text)}
            second={second(question.text)}
            addLabel={`${t('common.add')}: ${say(question.text)}`}
            onAdd={() => add(question.id, say(question.text))}
          />
        ))}
      </List>
      <Announce text={added} />
      <Pad>
        {all.length > shown && <p class="two">{t('questions.moreFit', { count: all.length - shown })}</p>}
        <LinkButton onClick={() => desk.go({ at: 'bank' })}>{t('questions.wholeBank')}</LinkButton>
      </Pad>
    </Group>
  );
}
