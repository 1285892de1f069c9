/** One case for a doctor: ten seconds, questions, story, records; beside it what to ask and what to look at. */

import { useState } from 'preact/hooks';
import { daysBetween } from '../../kit/dates.ts';
import { saveFhir } from '../../session/inbox/fhir.ts';
import { type CaseState, currentOf } from '../../session/inbox/stored.ts';
import { Button } from '../parts/button.tsx';
import { useFocusOn } from '../parts/focus.ts';
import { Pad } from '../parts/frame.tsx';
import { Desk, type FactsProps, Split, TenSeconds } from '../parts/table.tsx';
import { AskPart } from './ask-part.tsx';
import { useInbox, useInboxVoice, useOpenCase } from './context.tsx';
import { DeleteForGood } from './delete-for-good.tsx';
import { FillPage } from './fill-page.tsx';
import { HistoryPart, NewsPart } from './history-part.tsx';
import { LookPart } from './look-part.tsx';
import { NotesPart } from './notes-part.tsx';
import { InboxNotice } from './notice.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { RecordsPart } from './records-part.tsx';
import { ReachPart, StoryPart } from './story-part.tsx';
import { Day, InHand, StateWord } from './texts.tsx';

export function CasePage() {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const { filed } = useOpenCase();
  const [fills, setFills] = useState(false);
  if (fills) return <FillPage onBack={() => setFills(false)} />;
  return (
    <Desk back={{ label: t('inbox.page.back'), onClick: inbox.closeCase }} start={<Bar />} actions={<Actions />}>
      <InboxNotice />
      {inbox.ports.page && (
        <Pad>
          <Button icon="app-window" onClick={() => setFills(true)}>
            {t('inbox.page.fill')}
          </Button>
        </Pad>
      )}
      <Ten />
      <Split
        sideLabel={t('inbox.page.side')}
        side={
          <>
            <div class="noprint">
              <AskPart />
            </div>
            <LookPart />
            <ReachPart />
            <div class="noprint">
              <NotesPart />
            </div>
            <HistoryPart />
            <div class="noprint">
              <SaveFhir />
              <DeleteForGood
                label={t('inbox.remove.action')}
                title={t('inbox.remove.title')}
                why={t('inbox.remove.why', { count: filed.copies.length })}
                onDelete={() => void inbox.remove(filed.id)}
              />
            </div>
          </>
        }
      >
        <NewsPart />
        <QuestionsPart />
        <StoryPart />
        <RecordsPart />
      </Split>
    </Desk>
  );
}

function Bar() {
  const { t, moment } = useInboxVoice();
  const { row, study } = useOpenCase();
  const { native } = study.case.person.name;
  const title = useFocusOn<HTMLHeadingElement>(row.id);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        <span class="num">{row.code}</span> {row.name ? <bdi>{row.name}</bdi> : t('inbox.noName')}
        {native && native !== row.name && (
          <>
            {' '}
            <bdi class="two">{native}</bdi>
          </>
        )}
      </h1>
      <StateWord state={row.notes.state} />
      <span class="two">
        {t('inbox.page.received', {
          when: moment(row.current.received),
          seal: t(`inbox.seal.${row.current.integrity}`),
        })}
      </span>
    </>
  );
}

/** The state that usually follows. Any other can be chosen in the notes. */
const next: Record<CaseState, 'ready' | 'sent' | 'closed' | 'new'> = {
  new: 'ready',
  answer: 'ready',
  waiting: 'ready',
  ready: 'sent',
  sent: 'closed',
  closed: 'new',
};

function Actions() {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const { row } = useOpenCase();
  const state = next[row.notes.state];
  return (
    <>
      <Button icon="printer" onClick={() => inbox.ports.print()}>
        {t('inbox.page.print')}
      </Button>
      <Button kind="main" icon="check" onClick={() => inbox.note(row.id, { state })}>
        {t(`inbox.page.to.${state}`)}
      </Button>
    </>
  );
}

function SaveFhir() {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const { filed } = useOpenCase();
  return (
    <>
      <p class="two">{t('inbox.fhir.why')}</p>
      <Button icon="file-down" small onClick={() => void saveFhir(inbox, currentOf(filed).package)}>
        {t('inbox.fhir.save')}
      </Button>
    </>
  );
}

/** Who, what, what is asked; by when, in which language, how much is there. */
function Ten() {
  const { t } = useInboxVoice();
  const { row, study } = useOpenCase();
  const { opinion } = study.case.situation;
  const { sex, age } = row;
  const who = [
    sex && sex !== 'unknown' && age !== undefined && t('inbox.page.who', { sex: t(`terms.sex.${sex}`), count: age }),
    (!sex || sex === 'unknown') && age !== undefined && t('inbox.page.bornOnly', { count: age }),
    sex && sex !== 'unknown' && age === undefined && t(`terms.sex.${sex}`),
  ].find(Boolean);
  const condition = row.diagnosis ? (
    <bdi>{row.diagnosis}</bdi>
  ) : row.area ? (
    t(`terms.area.${row.area}`)
  ) : (
    t('inbox.noCondition')
  );
  return (
    <TenSeconds
      lead={
        <>
          {row.example && `${t('inbox.example')}${t('inbox.stop')}`}
          {who && `${who}${t('inbox.stop')}`}
          {condition}
          {t('inbox.stop')}
          {opinion && <b>{t(`inbox.asks.${opinion}`)}</b>}
        </>
      }
      facts={useFacts()}
    />
  );
}

function useFacts(): FactsProps['items'] {
  const inbox = useInbox();
  const { t, languageName, country } = useInboxVoice();
  const { row, study } = useOpenCase();
  const { person, situation } = study.case;
  const { decideBy, leaveChina, consultation } = situation.dates;
  const day = (date: string) => <Day date={date} soon={daysBetween(inbox.today.value, date) <= 4} />;
  const language = languageName(row.language);
  const from = person.contact.address?.country ?? person.nationality ?? situation.country;
  return [
    { label: t('inbox.column.decideBy'), value: decideBy ? day(decideBy) : t('inbox.noDate') },
    ...(leaveChina ? [{ label: t('inbox.page.leavesChina'), value: day(leaveChina) }] : []),
    ...(consultation ? [{ label: t('inbox.page.consultation'), value: day(consultation) }] : []),
    {
      label: t('inbox.column.language'),
      value: person.interpreter === 'yes' ? t('inbox.page.interpreter', { language }) : language,
    },
    { label: t('inbox.page.records'), value: <InHand study={study} /> },
    ...(from ? [{ label: t('inbox.page.from'), value: country(from) }] : []),
    { label: t('inbox.page.stage'), value: t(`terms.stage.${study.case.share.stage}`) },
  ];
}
