/** list: the chosen questions in their order, the line after the top ones, and what was just removed. */

import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenQuestion } from '../../../case/case.ts';
import { moveIn } from '../../../case/edits.ts';
import { topQuestions } from '../../../catalog/consultation.ts';
import { useCase, useChart, useDesk, useVoice } from '../../context.tsx';
import { Announce, Group, List } from '../../parts/frame.tsx';
import { Cut } from '../../parts/question-card.tsx';
import { type ListEditor, RemovedRow } from '../story/list-editor.tsx';
import { ChosenCard, useQuestionText, WriteQuestion } from './chosen.tsx';
import { missingText } from './texts.ts';

type ChosenListProps = {
  editor: ListEditor<ChosenQuestion>;
  /** Takes the focus when the question that had it is gone. */
  onLost: () => void;
};

/** One list for all, so that a question keeps its buttons and the focus when it crosses the line. */
export function ChosenList({ editor, onLost }: ChosenListProps) {
  const { t } = useVoice();
  const { questions } = useCase();
  const textOf = useQuestionText();
  const { open, removed } = editor;
  const { card, said } = useCards(editor);
  const box = useFocusBack(editor, questions, onLost);

  const rows: ComponentChild[] = questions.map(card);
  if (open && !questions.some(({ id }) => id === open)) {
    rows.push(<WriteQuestion key={open} id={open} rank={rows.length + 1} onClose={editor.close} />);
  }
  if (rows.length > topQuestions) {
    rows.splice(
      topQuestions,
      0,
      <li key="cut">
        <Cut>{t('questions.ifTime')}</Cut>
      </li>,
    );
  }
  if (removed) {
    const place = removed.place + (removed.place > topQuestions ? 1 : 0);
    rows.splice(place, 0, <RemovedRow key="removed" what={textOf(removed.item)} onUndo={editor.restore} />);
  }
  return (
    <div ref={box}>
      <Group title={t('questions.top', { count: topQuestions })} aside={t('questions.topAside')}>
        <List ordered>{rows}</List>
        <Announce text={said} />
      </Group>
    </div>
  );
}

function useCards(editor: ListEditor<ChosenQuestion>) {
  const desk = useDesk();
  const voice = useVoice();
  const { t } = voice;
  const { questions } = useCase();
  const { warnings, entries } = useChart();
  const [said, setSaid] = useState('');
  const count = questions.length;
  const move = (id: string, to: number) => {
    desk.edit(moveIn('questions', id, to));
    setSaid(t('questions.nowNumber', { rank: to + 1, total: count }));
  };
  const card = (question: ChosenQuestion, place: number) => {
    const { id } = question;
    if (id === editor.open) return <WriteQuestion key={id} id={id} rank={place + 1} onClose={editor.close} />;
    const warning = warnings.value.find((one) => one.question === id);
    return (
      <ChosenCard
        key={id}
        question={question}
        rank={place + 1}
        warning={warning && missingText(voice, warning.missing, entries.value)}
        onUp={place > 0 ? () => move(id, place - 1) : undefined}
        onDown={place < count - 1 ? () => move(id, place + 1) : undefined}
        onEdit={() => editor.edit(id)}
        onRemove={() => editor.remove(id)}
        onDrag={(from, to) => {
          const dragged = questions[from - 1];
          if (dragged) move(dragged.id, to - 1);
        }}
      />
    );
  };
  return { card, said };
}

/** After writing or taking back, the keyboard stands on the question again, not at the top of the page. */
function useFocusBack({ turn, last }: ListEditor<ChosenQuestion>, all: readonly ChosenQuestion[], onLost: () => void) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef(turn);
  useEffect(() => {
    if (seen.current === turn) return;
    seen.current = turn;
    const place = all.findIndex(({ id }) => id === last);
    const card = box.current?.querySelectorAll('.q')[place];
    const button = card?.querySelector<HTMLElement>('.acts button');
    if (button) button.focus();
    else onLost();
  }, [turn, last, all, onLost]);
  return box;
}
