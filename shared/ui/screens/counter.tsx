/** counter: the card for one office, and what its desk answered. */

import { useState } from 'preact/hooks';
import { useCase, useChart, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Empty, Head } from '../parts/frame.tsx';
import { AnswerPage } from './counter/answer-page.tsx';
import { toAskFor, visits } from './counter/asking.ts';
import type { Answer } from './counter/card-words.ts';
import { ShownCard } from './counter/shown-card.tsx';

export interface Answered {
  answer: Answer;
  office: string;
  /** Ids of the records the answer is about. */
  records: readonly string[];
}

export function CounterScreen() {
  const desk = useDesk();
  const of = useCase();
  const entries = useChart().entries.value;
  const [answered, setAnswered] = useState<Answered>();
  const today = desk.today.value;
  const place = desk.place.value;
  const offices = visits(of, entries, today);
  const wished = place.at === 'counter' ? place.office : undefined;
  const office = wished ?? offices[0]?.office;
  if (answered) return <AnswerPage {...answered} onBack={() => setAnswered(undefined)} />;
  if (office === undefined || offices.length === 0) return <NothingToAsk />;
  return (
    <ShownCard
      office={office}
      offices={offices}
      asking={toAskFor(of, entries, today)}
      onAnswer={(answer, records) => setAnswered({ answer, office, records })}
    />
  );
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
