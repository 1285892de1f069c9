/** counter: the card for one office, and what its desk answered. */

import { useState } from 'preact/hooks';
import { sideOf } from '../../checklist/views.ts';
import { useCase, useChart, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Empty, Head } from '../parts/frame.tsx';
import { type Answered, AnswerPage } from './counter/answer-page.tsx';
import { noteAll, patchFor, restore } from './counter/answers.ts';
import { toAskFor, visits } from './counter/asking.ts';
import { type Answer, sentOn } from './counter/card-words.ts';
import { ShownCard } from './counter/shown-card.tsx';

export function CounterScreen() {
  const desk = useDesk();
  const of = useCase();
  const entries = useChart().entries.value;
  const [answered, setAnswered] = useState<Answered>();
  const today = desk.today.value;
  const place = desk.place.value;
  const offices = visits(of, entries, today);
  const office = (place.at === 'counter' ? place.office : undefined) ?? offices[0]?.office;
  if (answered) {
    const takeBack = () => {
      desk.edit(restore(answered.records, answered.before));
      setAnswered(undefined);
    };
    return <AnswerPage answered={answered} onTakeBack={takeBack} />;
  }
  if (office === undefined || offices.length === 0) return <NothingToAsk />;
  const answer = (given: Answer, records: readonly string[]) => {
    const sentTo = sentOn(sideOf(of), office).to;
    desk.edit(noteAll(records, patchFor(given, office, sentTo, today)));
    setAnswered({ answer: given, sentTo, records, before: of.records });
  };
  return <ShownCard office={office} offices={offices} asking={toAskFor(of, entries, today)} onAnswer={answer} />;
}

function NothingToAsk() {
  const desk = useDesk();
  const { t } = useVoice();
  return (
    <DeskFrame
      foot={
        <Button kind="main" wide onClick={() => desk.go({ at: 'records' })}>
          {t('record.toList')}
        </Button>
      }
    >
      <Head title={t('record.show')} focusKey={useFocusKey()} />
      <Empty title={t('counter.empty')} why={t('counter.emptyWhy')} />
    </DeskFrame>
  );
}
