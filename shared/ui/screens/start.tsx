/** The first screen: what this is, what stays where, and the ways in. It comes with the first load, so it stays light. */

import { useState } from 'preact/hooks';
import { offered } from '../../i18n/languages.ts';
import type { Result } from '../../kit/result.ts';
import type { Desk } from '../../session/desk.ts';
import { attempt } from '../attempt.ts';
import { useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Band, Group, Head, HelpLine, List, Note, Pad } from '../parts/frame.tsx';
import { LanguagePicker } from '../parts/language-picker.tsx';
import { PlainRow } from '../parts/row.tsx';
import { problemText } from '../problem-text.ts';
import { FitDetails } from './start/fit-details.tsx';
import { GoOn } from './start/go-on.tsx';
import { OpenFile } from './start/open-file.tsx';

export function StartScreen() {
  const desk = useDesk();
  const { t, tag, say } = useVoice();
  const { profile } = desk.ports;
  const isReturning = desk.cases.value.length > 0;
  return (
    <DeskFrame>
      {!isReturning && (
        <Pad>
          <LanguagePicker
            label={t('common.language')}
            languages={offered(desk.ports.profile?.languages)}
            value={tag}
            onChange={(next) => void attempt(desk, () => desk.speakIn(next))}
          />
        </Pad>
      )}
      <Head
        title={t('start.title')}
        over={profile && t('start.forClinic', { clinic: say(profile.name) })}
        lead={t('start.lead')}
        focusKey={useFocusKey()}
        large
      />
      <Kept />
      <GoOn />
      <WaysIn main={!isReturning} />
      <WhatYouDo />
      <Promises />
      <FitDetails />
      <HelpLine label={t('common.help')} onClick={() => desk.go({ at: 'emergency' })} />
    </DeskFrame>
  );
}

/** Said before anything is typed: what this device does not keep. */
function Kept() {
  const { store, storeProblem } = useDesk().ports;
  const { t } = useVoice();
  if (!storeProblem && store.kind === 'device') return null;
  return (
    <Band tone="act">
      <Note icon="triangle-alert">
        {store.kind === 'memory' && <b>{t('start.keep.memory')}</b>}
        <p>{storeProblem ? problemText(t, storeProblem) : t('start.keep.memoryMore')}</p>
      </Note>
    </Band>
  );
}

function WaysIn({ main }: { main: boolean }) {
  const desk = useDesk();
  const { t } = useVoice();
  const [busy, setBusy] = useState<'case' | 'example'>();
  const begin = (what: 'case' | 'example', work: Parameters<typeof attempt>[1]) => () => {
    setBusy(what);
    void attempt(desk, work).then(() => setBusy(undefined));
  };
  return (
    <Pad>
      <Button
        kind={main ? 'main' : 'plain'}
        wide
        icon={main ? undefined : 'plus'}
        iconEnd={main ? 'arrow-right' : undefined}
        busy={busy === 'case'}
        onClick={begin('case', () => desk.startCase())}
      >
        {main ? t('start.start') : t('start.another')}
      </Button>
      <OpenFile label={t('start.open')} />
      <Button kind="quiet" wide busy={busy === 'example'} onClick={begin('example', () => openExample(desk))}>
        {t('start.lookAround')}
      </Button>
    </Pad>
  );
}

/** The example as the person left it, or a fresh one around today. */
async function openExample(desk: Desk): Promise<Result<void>> {
  const { exampleCase } = await import('../../session/example.ts');
  const example = exampleCase(desk.today.peek(), desk.ports.now().toISOString());
  const known = desk.cases.peek().some((head) => head.id === example.id && !head.damaged);
  return known ? desk.openCase(example.id) : desk.takeCase(example, true);
}

function WhatYouDo() {
  const { inForm } = useDesk().ports;
  const { t } = useVoice();
  const steps = ['situation', 'records', 'story', inForm ? 'form' : 'file'] as const;
  return (
    <Group title={t('start.will')}>
      <List ordered>
        {steps.map((step, place) => (
          <PlainRow key={step} mark={place + 1} title={t(`start.steps.${step}`)} more={t(`start.steps.${step}More`)} />
        ))}
      </List>
    </Group>
  );
}

function Promises() {
  const { door, store } = useDesk().ports;
  const { t } = useVoice();
  return (
    <Pad>
      {store.kind === 'device' && (
        <Note icon="lock">
          <b>{t(`start.keep.${door}`)}</b>
          <p>{t(`start.keep.${door}More`)}</p>
        </Note>
      )}
      <Note icon="info">{t('start.organises')}</Note>
    </Pad>
  );
}
