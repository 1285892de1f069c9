/** The one page a doctor reads first: who, why, what is asked, what is missing, what must not be missed. */

import type { RecordsPackage } from '../../package/schema.ts';
import type { Voice } from '../context.tsx';
import { type Both, Fact, Heading, Line } from './both.tsx';
import { patientFacts, requestFacts } from './facts.ts';
import { allergyLine } from './lists.tsx';
import { QuestionLine } from './questions.tsx';

export function Cover({ document, both }: { document: RecordsPackage; both: Both }) {
  const first = document.stage === 'first-contact';
  const { missing } = document.readiness;
  const needed = document.records.filter((one) => one.need === 'required' && one.status !== 'not-applicable');
  const have = needed.filter((one) => one.status === 'have').length;
  return (
    <>
      <Heading both={both} as="h1" say={(v) => v.t(first ? 'paper.firstTitle' : 'paper.title')} />
      <Heading both={both} say={(v) => v.t('paper.patient')} />
      {patientFacts(document).map((fact) => (
        <Fact key={fact.key} both={both} fact={fact} />
      ))}
      <Line both={both} say={(v) => <b>{`${v.t('paper.allergies')}: ${allergyLine(document, v)}`}</b>} />
      <Heading both={both} say={(v) => v.t('paper.request')} />
      {requestFacts(document).map((fact) => (
        <Fact key={fact.key} both={both} fact={fact} />
      ))}
      <Heading both={both} say={(v) => v.t('paper.topQuestions')} />
      {document.questions.length === 0 && <Line both={both} say={(v) => v.t('paper.noQuestions')} />}
      {document.questions
        .filter((question) => question.top)
        .map((question) => (
          <QuestionLine key={question.id} both={both} question={question} document={document} />
        ))}
      <Heading both={both} say={(v) => v.t('paper.missing')} />
      {needed.length > 0 && (
        <Line both={both} say={(v) => v.t('paper.recordsInHand', { have, total: needed.length })} />
      )}
      {missing.length === 0 && <Line both={both} say={(v) => v.t('paper.nothingMissing')} />}
      {missing
        .filter((one) => one.need === 'required')
        .map(({ id }) => (
          <MissingLine key={id} id={id} document={document} both={both} />
        ))}
    </>
  );
}

function MissingLine({ id, document, both }: { id: string; document: RecordsPackage; both: Both }) {
  const record = document.records.find((one) => one.id === id);
  if (!record) return null;
  const say = (v: Voice) => `${record.name ? v.say(record.name) : id}: ${v.t(`terms.status.${record.status}`)}`;
  return <Line both={both} mark={record.status} say={say} />;
}
