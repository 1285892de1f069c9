/** The questions in the patient's order, with what each one still lacks. */

import { questionById } from '../../catalog/index.ts';
import { Glyph } from '../parts/icon.tsx';
import { useInboxVoice, useOpenCase } from './context.tsx';
import { Part, recordName } from './texts.tsx';

export function QuestionsPart() {
  const voice = useInboxVoice();
  const { t, say, list } = voice;
  const { row, study, warnings } = useOpenCase();
  const questions = [...row.current.package.questions].sort((a, b) => a.rank - b.rank);
  const textOf = ({ bank, text }: (typeof questions)[number]) => {
    const known = bank === undefined ? undefined : questionById(bank);
    if (text.own || !known) return text.own ?? say({ en: text.en ?? text.zh ?? '', zh: text.zh ?? text.en ?? '' });
    return say(known.text);
  };
  return (
    <Part title={t('inbox.page.questions')}>
      {questions.length === 0 && <p class="two">{t('inbox.page.noQuestions')}</p>}
      <ol class="list ruled asked">
        {questions.map((question) => {
          const missing = warnings.find((warning) => warning.question === question.id)?.missing ?? [];
          const names = missing.map((id) => recordName(voice, id, study.entries));
          return (
            <li class="row plain" key={question.id}>
              <b class="num mk">{question.rank}</b>
              <div>
                <bdi class="told">{textOf(question)}</bdi>
                {names.length > 0 && (
                  <p class="warn">
                    <Glyph status="diamond" />
                    <span>{t('inbox.page.notHere', { names: list(names) })}</span>
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
