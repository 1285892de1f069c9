/** bank: every question there is, by theme, with what each one rests on. */

import { useState } from 'preact/hooks';
import type { Case } from '../../case/case.ts';
import { areas } from '../../case/terms.ts';
import { questions } from '../../catalog/index.ts';
import { type Question, type QuestionGroup, questionGroups } from '../../catalog/schema.ts';
import { useCase, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Announce, Group, Head, List, Note, Pad } from '../parts/frame.tsx';
import { BankRow, restsOn } from './bank/row.tsx';
import { Fold } from './story/fold.tsx';

export function BankScreen() {
  const desk = useDesk();
  const voice = useVoice();
  const { t } = voice;
  const of = useCase();
  const [search, setSearch] = useState('');
  const found = search.trim() ? questions.filter((one) => matches(one, search, restsOn(one, voice))) : undefined;
  return (
    <DeskFrame
      foot={
        <Button kind="main" wide onClick={() => desk.go({ at: 'questions' })}>
          {t('questions.backToMine', { count: of.questions.length })}
        </Button>
      }
    >
      <Head title={t('questions.bankTitle')} lead={t('questions.bankLead')} focusKey={useFocusKey()} />
      <Pad>
        <Note icon="info">{t('questions.askDecision')}</Note>
        <TextField type="search" label={t('questions.search')} value={search} onInput={setSearch} />
        <Announce text={found ? t('questions.found', { count: found.length }) : ''} />
      </Pad>
      {found ? (
        <Found found={found} />
      ) : (
        <Group title={t('questions.themes')}>
          <Groups />
        </Group>
      )}
    </DeskFrame>
  );
}

function Found({ found }: { found: readonly Question[] }) {
  const { t } = useVoice();
  return (
    <Group title={t('questions.found', { count: found.length })}>
      {found.length > 0 ? <Rows of={found} /> : <Pad>{t('questions.notFound')}</Pad>}
    </Group>
  );
}

/** What belongs to this case first; what belongs to other illnesses comes last, not left out. */
function Groups() {
  const of = useCase();
  const { t } = useVoice();
  const order = [true, false].flatMap((fits) => questionGroups.filter((group) => fitsCase(group, of) === fits));
  return order.map((group) => {
    const inGroup = questions.filter((one) => one.group === group);
    const name = t(`terms.questionGroup.${group}`);
    return (
      <Fold key={group} title={t('questions.group', { group: name, count: inGroup.length })}>
        <Rows of={inGroup} />
      </Fold>
    );
  });
}

const Rows = ({ of }: { of: readonly Question[] }) => (
  <List>
    {of.map((question) => (
      <BankRow key={question.id} question={question} />
    ))}
  </List>
);

/** Groups of the other conditions do not fit; while the condition is open, all do. */
function fitsCase(group: QuestionGroup, { situation }: Case): boolean {
  const { area, modifiers } = situation;
  if ((areas as readonly string[]).includes(group)) return area === undefined || area === group;
  return group !== 'child-transplant' || modifiers.length > 0;
}

/** Every word must occur somewhere: in either language or in the name of a record. */
function matches({ text }: Question, search: string, records: string): boolean {
  const all = `${text.en} ${text.zh} ${records}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
