/** chosen: one question the person asks, to rank, reword or take away. */

import { useEffect, useRef } from 'preact/hooks';
import type { ChosenQuestion } from '../../../case/case.ts';
import { questionById } from '../../../catalog/index.ts';
import { useVoice } from '../../context.tsx';
import { Button, ButtonRow } from '../../parts/button.tsx';
import { TextArea } from '../../parts/field.tsx';
import { QuestionCard, type QuestionCardProps } from '../../parts/question-card.tsx';
import { PlainRow } from '../../parts/row.tsx';
import { useItem } from '../story/list-editor.tsx';

/** The question in the reader's words: their own when they wrote some. */
export function useQuestionText() {
  const { say } = useVoice();
  return ({ bank, text }: ChosenQuestion): string => {
    const known = bank === undefined ? undefined : questionById(bank);
    return text ?? (known ? say(known.text) : '');
  };
}

type ChosenCardProps = Pick<
  QuestionCardProps,
  'rank' | 'warning' | 'onUp' | 'onDown' | 'onEdit' | 'onRemove' | 'onDrag'
> & {
  question: ChosenQuestion;
};

export function ChosenCard({ question, ...rest }: ChosenCardProps) {
  const { t, say, second } = useVoice();
  const textOf = useQuestionText();
  const known = question.bank === undefined ? undefined : questionById(question.bank);
  const own = known ? question.text && t('questions.reworded', { text: say(known.text) }) : t('questions.own');
  const { rank } = rest;
  return (
    <QuestionCard
      {...rest}
      text={textOf(question)}
      second={known && second(known.text)}
      own={own || undefined}
      labels={{
        up: t('questions.up', { rank }),
        down: t('questions.down', { rank }),
        edit: t('questions.reword'),
        remove: t('common.remove'),
      }}
    />
  );
}

/** The question while it is written, in its place in the list. */
export function WriteQuestion({ id, rank, onClose }: { id: string; rank: number; onClose: () => void }) {
  const { t, say } = useVoice();
  const { item, put } = useItem('questions', id, {});
  const bank = item.bank === undefined ? undefined : questionById(item.bank);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  // An own question keeps its empty text until it is closed; one of the bank falls back to the bank's words.
  const write = (text: string) =>
    put({ text: bank && (text.trim() === '' || text === say(bank.text)) ? undefined : text });
  return (
    <PlainRow mark={rank}>
      <div ref={box}>
        <TextArea
          label={t(bank ? 'questions.yourWords' : 'questions.yourQuestion')}
          hint={bank ? t('questions.bankSays', { text: say(bank.text) }) : t('questions.ownHint')}
          value={item.text ?? (bank ? say(bank.text) : '')}
          maxLength={2_000}
          onInput={write}
        />
      </div>
      <ButtonRow start>
        <Button small onClick={onClose}>
          {t('common.done')}
        </Button>
        {bank && item.text !== undefined && (
          <Button
            small
            kind="quiet"
            icon="undo-2"
            onClick={() => {
              put({ text: undefined });
              onClose();
            }}
          >
            {t('questions.bankWords')}
          </Button>
        )}
      </ButtonRow>
    </PlainRow>
  );
}
