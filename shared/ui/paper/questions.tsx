/** Questions on paper: ranked, in the bank's two languages, with the records they rest on. */

import type { PackageQuestion, RecordsPackage } from '../../package/schema.ts';
import type { Voice } from '../context.tsx';
import { type Both, Heading, Line } from './both.tsx';

/** The question in one language: the patient's own words stand as they are; we never translate them. */
function questionText({ text }: PackageQuestion, voice: Voice): string {
  if (text.own) return text.own;
  return text.en !== undefined && text.zh !== undefined
    ? voice.say({ en: text.en, zh: text.zh })
    : (text.en ?? text.zh ?? '');
}

type QuestionLineProps = { both: Both; question: PackageQuestion; document: RecordsPackage };

export function QuestionLine({ both, question, document }: QuestionLineProps) {
  const say = (voice: Voice) => (
    <>
      <bdi>{questionText(question, voice)}</bdi>
      {question.text.own && voice === both.other && <span class="two"> {voice.t('paper.ownWordsOnly')}</span>}
      {question.needs.length > 0 && (
        <div class="two">
          {voice.t('paper.needs', { records: voice.list(question.needs.map((id) => recordName(document, id, voice))) })}
        </div>
      )}
    </>
  );
  return <Line both={both} mark={question.rank} say={say} />;
}

function recordName(document: RecordsPackage, id: string, voice: Voice): string {
  const name = document.records.find((record) => record.id === id)?.name;
  return name ? voice.say(name) : id;
}

export function MoreQuestions({ document, both }: { document: RecordsPackage; both: Both }) {
  const rest = document.questions.filter((question) => !question.top);
  if (rest.length === 0) return null;
  return (
    <>
      <Heading both={both} say={(v) => v.t('paper.moreQuestions')} />
      {rest.map((question) => (
        <QuestionLine key={question.id} both={both} question={question} document={document} />
      ))}
    </>
  );
}
