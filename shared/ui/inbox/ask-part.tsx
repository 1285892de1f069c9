/** Asks the patient for the rest: a message to paste into e-mail or chat. */

import { useState } from 'preact/hooks';
import { isOpen } from '../../checklist/views.ts';
import { askBoth, askText } from '../../session/inbox/ask.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { useInbox, useInboxVoice, useOpenCase } from './context.tsx';
import { Part } from './texts.tsx';

export function AskPart() {
  const inbox = useInbox();
  const { t, say, languageName, ...voice } = useInboxVoice();
  const { row, study, patientSpeech } = useOpenCase();
  const askable = study.entries.filter(
    (entry) => isOpen(entry) && entry.need !== 'if-available' && !study.heldBack.has(entry.record.id),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(
    new Set(askable.filter((entry) => entry.need !== 'required').map((entry) => entry.record.id)),
  );
  const records = askable.filter((entry) => !left.has(entry.record.id)).map((entry) => entry.record);
  const { discharge } = study.case.situation.dates;
  const ask = {
    records,
    profile: inbox.profile.value,
    discharge: discharge && discharge > inbox.today.value ? discharge : undefined,
  };
  const mine = inbox.speech.value;
  const hasWords = patientSpeech.meta.tag !== 'en' || row.language.toLowerCase().startsWith('en');
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  if (askable.length === 0) {
    return (
      <Part title={t('inbox.ask.title')}>
        <p class="two">{t('inbox.ask.nothing')}</p>
      </Part>
    );
  }
  return (
    <Part title={t('inbox.ask.title')}>
      <p class="two">
        {t(hasWords ? 'inbox.ask.lead' : 'inbox.ask.leadOther', {
          own: languageName(row.language),
          language: languageName(patientSpeech.meta.tag),
        })}
      </p>
      <details>
        <summary>{t('inbox.ask.records')}</summary>
        <fieldset>
          <legend class="vh">{t('inbox.ask.records')}</legend>
          {askable.map(({ record, need }) => (
            <label class="chk" key={record.id}>
              <input type="checkbox" checked={!left.has(record.id)} onChange={() => toggle(record.id)} />
              <span>
                {say(record.name)} <small>{t(`terms.need.${need}`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      </details>
      {records.length === 0 ? (
        <p class="two">{t('inbox.ask.none')}</p>
      ) : (
        <div class="slip">
          <div class="told" lang={patientSpeech.meta.tag} dir={patientSpeech.meta.dir}>
            {askText(patientSpeech, ask)}
          </div>
          {patientSpeech.meta.tag !== voice.tag && (
            <details class="own">
              <summary>{t('inbox.ask.meaning', { language: languageName(voice.tag) })}</summary>
              <div class="told">{askText(mine, ask)}</div>
            </details>
          )}
        </div>
      )}
      <ButtonRow>
        <Button
          icon="copy"
          disabled={records.length === 0}
          onClick={() => void inbox.copy(askBoth(patientSpeech, mine, ask))}
        >
          {t('inbox.ask.copy')}
        </Button>
        {row.notes.state !== 'waiting' && (
          <Button onClick={() => inbox.note(row.id, { state: 'waiting' })}>{t('inbox.ask.waiting')}</Button>
        )}
      </ButtonRow>
    </Part>
  );
}
