/** row: one question of the bank, chosen or not. */

import { addTo, removeFrom } from '../../../case/edits.ts';
import { recordById } from '../../../catalog/index.ts';
import type { Question } from '../../../catalog/schema.ts';
import { useCase, useDesk, useVoice, type Voice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Glyph } from '../../parts/icon.tsx';

/** The names of the records a question rests on. */
export const restsOn = ({ needs }: Question, { say, list }: Voice): string =>
  list(needs.flatMap((id) => recordById(id) ?? []).map((record) => say(record.name)));

/** One button adds and takes away, so the focus stays on it. */
export function BankRow({ question }: { question: Question }) {
  const desk = useDesk();
  const voice = useVoice();
  const { t, say, second } = voice;
  const chosen = useCase().questions.find((one) => one.bank === question.id);
  const text = say(question.text);
  const other = second(question.text);
  const records = restsOn(question, voice);
  const toggle = () => {
    desk.edit(
      chosen ? removeFrom('questions', chosen.id) : addTo('questions', { id: desk.newId(), bank: question.id }),
    );
    // Adding it again would not bring back what the person wrote.
    if (chosen?.text)
      desk.notice.value = { kind: 'done', code: 'story.removed', detail: { what: chosen.text, undo: 1 } };
  };
  return (
    <li class="row plain sug">
      {chosen ? <Glyph status="have" /> : <span />}
      <div>
        <span>{text}</span>
        <p class="two" lang={other.lang}>
          {other.text}
        </p>
        {records && <p>{t('questions.restsOn', { records })}</p>}
        {chosen && <p>{t('questions.chosen')}</p>}
      </div>
      <Button
        kind="square"
        icon={chosen ? 'x' : 'plus'}
        label={`${t(chosen ? 'common.remove' : 'common.add')}: ${text}`}
        onClick={toggle}
      />
    </li>
  );
}
