/** how-to-get: steps, forms, places to ask, and the words to say. */

import type { Case } from '../../../case/case.ts';
import { officeById } from '../../../catalog/index.ts';
import type { Bilingual, RecordType } from '../../../catalog/schema.ts';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import { isOpen, officesOf, sideOf } from '../../../checklist/views.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Button, ButtonRow } from '../../parts/button.tsx';
import { Group, List, Pad } from '../../parts/frame.tsx';
import { PlainRow } from '../../parts/row.tsx';
import { HowSteps } from '../../parts/steps.tsx';
import { pick } from '../counter/asking.ts';
import { deskVoices, slipFor } from './slip.ts';
import { SlipOf } from './slip-of.tsx';
import { useNote } from './status-part.tsx';
import { useCopy } from './use-copy.ts';

/** Steps that begin with "In China" are no help at a hospital at home. */
const stepsFor = (record: RecordType, side: 'china' | 'home'): readonly Bilingual[] =>
  record.steps.filter((step) => side === 'china' || !step.en.startsWith('In China'));

/** The desk to ask; undefined for what lies at home. */
export function deskFor(entry: ChecklistEntry, of: Case): string | undefined {
  const chosen = entry.state.office;
  return chosen && chosen !== 'patient' ? chosen : officesOf(entry, of).find((office) => office !== 'patient');
}

export function HowToGet({ entry }: { entry: ChecklistEntry }) {
  const of = useCase();
  const { t, say, list } = useVoice();
  const { record } = entry;
  const steps = stepsFor(record, sideOf(of));
  return (
    <>
      <Group title={t('record.how')}>
        {steps.length > 0 && <HowSteps items={steps.map(say)} />}
        <Pad>
          <p class="two">{t('record.forms', { forms: list(record.forms.map((form) => t(`terms.form.${form}`))) })}</p>
        </Pad>
      </Group>
      {(isOpen(entry) || entry.stale) && deskFor(entry, of) && <WhatToSay entry={entry} />}
      <Places entry={entry} />
    </>
  );
}

function Places({ entry }: { entry: ChecklistEntry }) {
  const of = useCase();
  const { t, say, second } = useVoice();
  const offices = officesOf(entry, of).flatMap((id) => officeById(id) ?? []);
  if (offices.length === 0) return null;
  return (
    <Group title={t('record.where')} aside={offices.length > 1 && t('record.whereAside')}>
      <List ordered>
        {offices.map((office, place) => (
          <PlainRow
            key={office.id}
            mark={place + 1}
            title={say(office.name)}
            second={second(office.name)}
            more={say(office.hint)}
          />
        ))}
      </List>
    </Group>
  );
}

function WhatToSay({ entry }: { entry: ChecklistEntry }) {
  const desk = useDesk();
  const of = useCase();
  const voice = useVoice();
  const { t } = voice;
  const note = useNote(entry);
  const copy = useCopy();
  const today = desk.today.value;
  const words = deskVoices(voice, slipFor(entry.record, of, sideOf(of)), sideOf(of));
  const office = deskFor(entry, of);
  const askedToday = entry.status === 'requested' && entry.state.on === today;
  const show = () => {
    pick(of, entry.record.id, true);
    desk.go({ at: 'counter', ...(office && { office }) });
  };
  const asked = () => {
    note({ status: 'requested', on: today, ...(office && !entry.state.officeOther && { office }) });
    desk.notice.value = { kind: 'done', code: 'record.askedNotice', detail: { undo: 1 } };
  };
  return (
    <Group title={t('record.say')}>
      <Pad>
        <SlipOf {...words} />
        <Button kind="main" wide icon="smartphone" onClick={show}>
          {t('record.show')}
        </Button>
        <ButtonRow>
          <Button icon="copy" onClick={() => copy(words.desk.text)}>
            {t('common.copy')}
          </Button>
          <Button icon="calendar-check" disabled={askedToday} onClick={asked}>
            {t(askedToday ? 'record.askedToday' : 'record.asked')}
          </Button>
        </ButtonRow>
      </Pad>
    </Group>
  );
}
