/** answer-page: what was noted after the desk answered, and the one thing to add. */

import { useState } from 'preact/hooks';
import type { Case, RecordState } from '../../../case/case.ts';
import type { Patch } from '../../../case/edits.ts';
import { officeById } from '../../../catalog/index.ts';
import { copyRequest } from '../../../catalog/request-words.ts';
import { sideOf } from '../../../checklist/views.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Head, Note, Pad } from '../../parts/frame.tsx';
import { DayField } from '../record/day-field.tsx';
import { deskVoices } from '../record/slip.ts';
import { SlipOf } from '../record/slip-of.tsx';
import { sentences } from '../records/task-text.ts';
import { noteAll } from './answers.ts';
import type { Answer } from './card-words.ts';

export interface Answered {
  answer: Answer;
  /** The office the desk sent the person to, where it did. */
  sentTo: string;
  /** Ids of the records the answer is about. */
  records: readonly string[];
  before: Case['records'];
}

type Props = { answered: Answered; onTakeBack: () => void };

export function AnswerPage({ answered, onTakeBack }: Props) {
  const desk = useDesk();
  const of = useCase();
  const { t, say } = useVoice();
  const { answer, records, sentTo } = answered;
  const [inHand, setInHand] = useState(false);
  const count = records.length;
  const to = officeById(sentTo);
  const office = to ? say(to.name) : '';
  const note = (patch: Patch<RecordState>, key: string) => desk.edit(noteAll(records, patch), `counter:${key}`);
  const first = of.records[records[0] ?? ''];
  const said = inHand ? 'have' : ({ now: 'asked', wait: 'asked', no: 'refused', office: 'office' } as const)[answer];
  const take = () => {
    note({ status: 'have' }, 'have');
    setInHand(true);
  };
  return (
    <DeskFrame foot={<Main answered={answered} office={office} onHave={inHand ? undefined : take} />}>
      <Head
        title={t(`counter.answered.${answer}`)}
        lead={t(`counter.noted.${said}`, { count, office })}
        focusKey={`answered:${answer}`}
      />
      <Pad>
        {answer === 'wait' && (
          <DayField
            label={t('counter.due')}
            hint={t('counter.dueHint')}
            value={first?.due}
            onDay={(due) => note({ due }, 'due')}
          />
        )}
        {answer === 'no' && (
          <>
            <TextField
              label={t('counter.reason')}
              value={first?.reason ?? ''}
              maxLength={500}
              onInput={(reason) => note({ reason: reason || undefined }, 'reason')}
            />
            <AfterNo />
          </>
        )}
        <Button icon="undo-2" onClick={onTakeBack}>
          {t('common.undo')}
        </Button>
      </Pad>
    </DeskFrame>
  );
}

type MainProps = { answered: Answered; office: string; onHave: (() => void) | undefined };

function Main({ answered, office, onHave }: MainProps) {
  const desk = useDesk();
  const { t } = useVoice();
  const { answer, sentTo } = answered;
  if (answer === 'now' && onHave)
    return (
      <Button kind="main" wide icon="check" onClick={onHave}>
        {t('counter.nowHave')}
      </Button>
    );
  if (answer === 'office')
    return (
      <Button kind="main" wide icon="smartphone" onClick={() => desk.go({ at: 'counter', office: sentTo })}>
        {t('counter.showNext', { office })}
      </Button>
    );
  return (
    <Button kind="main" wide onClick={() => desk.go({ at: 'records' })}>
      {t('record.toList')}
    </Button>
  );
}

/** Polite words for the next person at the desk; the law is named in China only. */
function AfterNo() {
  const side = sideOf(useCase());
  const voice = useVoice();
  const parts = [copyRequest.refused, ...(side === 'china' ? [copyRequest.basis] : []), copyRequest.thanks];
  const words = {
    en: sentences(
      'en',
      parts.map((part) => part.en),
    ),
    zh: sentences(
      'zh',
      parts.map((part) => part.zh),
    ),
  };
  return (
    <>
      <p>
        <b>{voice.t('counter.refusedSay')}</b>
      </p>
      <SlipOf {...deskVoices(voice, words, side)} />
      {side === 'china' && <Note icon="info">{voice.t('counter.rightNote')}</Note>}
    </>
  );
}
