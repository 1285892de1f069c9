/** record: one record: where it stands, how to get it, and its translation. */

import { recordById } from '../../catalog/index.ts';
import type { ChecklistEntry } from '../../checklist/entries.ts';
import { isOpen } from '../../checklist/views.ts';
import { reasonText } from '../../session/reasons.ts';
import { useCase, useChart, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Band, Empty, Head, Pad } from '../parts/frame.tsx';
import { deskFor, HowToGet } from './record/how-to-get.tsx';
import { StatusPart } from './record/status-part.tsx';
import { TranslationPart } from './record/translation-part.tsx';
import { Fold } from './records/fold.tsx';
import { placeOfRecord } from './records/places.ts';

export function RecordScreen() {
  const place = useDesk().place.value;
  const id = place.at === 'record' ? place.id : '';
  const entry = useChart().entries.value.find((one) => one.record.id === id);
  if (!entry) return <Gone id={id} />;
  return entry.record.madeFrom ? <Made entry={entry} /> : <Asked entry={entry} />;
}

function Asked({ entry }: { entry: ChecklistEntry }) {
  const { t } = useVoice();
  const of = useCase();
  const open = (isOpen(entry) || entry.stale) && deskFor(entry, of) !== undefined;
  return (
    <DeskFrame foot={open ? undefined : <Next entry={entry} main />}>
      <RecordHead entry={entry} />
      <AskedBy entry={entry} />
      <StatusPart entry={entry} />
      {isOpen(entry) || open ? (
        <HowToGet entry={entry} />
      ) : (
        <Fold title={t('record.how')}>
          <HowToGet entry={entry} />
        </Fold>
      )}
      {entry.status !== 'not-applicable' && entry.status !== 'cannot-get' && <TranslationPart entry={entry} />}
      {open && (
        <Pad>
          <Next entry={entry} />
        </Pad>
      )}
    </DeskFrame>
  );
}

/** Need and reasons, the name in both voices, how to say it, and why a doctor wants it. */
function RecordHead({ entry }: { entry: ChecklistEntry }) {
  const voice = useVoice();
  const { t, say, second, tag } = voice;
  const focusKey = useFocusKey();
  const { record, need, reasons } = entry;
  const other = second(record.name);
  // What a clinic asked for stands in a band of its own.
  const told = reasons.filter((reason) => reason.kind !== 'asked');
  const over = [t(`terms.need.${need}`), ...told.map((reason) => reasonText(t, reason, voice))];
  return (
    <Head title={say(record.name)} over={over.join(' · ')} focusKey={focusKey}>
      <p lang={other.lang}>
        <bdi>{other.text}</bdi>
      </p>
      {record.name.pinyin && !tag.startsWith('zh') && (
        <p class="two" lang="zh-Latn" dir="ltr">
          {record.name.pinyin}
        </p>
      )}
      <p>{say(record.why)}</p>
    </Head>
  );
}

/** The words of a clinic stay as they came. */
function AskedBy({ entry }: { entry: ChecklistEntry }) {
  const { t, near } = useVoice();
  const by = entry.state.askedBy;
  if (!by) return null;
  return (
    <Band tone="act">
      <p>
        <b>{t('record.askedBy', { clinic: by.clinic, date: near(by.on) })}</b>
      </p>
      {by.note && <p dir="auto">{by.note}</p>}
    </Band>
  );
}

/** The next record nobody looked at yet; the main action once this one needs nothing more. */
function Next({ entry, main }: { entry: ChecklistEntry; main?: boolean }) {
  const desk = useDesk();
  const { t, say } = useVoice();
  const entries = useChart().entries.value;
  const untouched = (one: ChecklistEntry) => one.status === 'unknown' && !one.record.madeFrom && one !== entry;
  const next = entries.find((one) => untouched(one) && one.rank > entry.rank) ?? entries.find(untouched);
  const wide = next && next.need !== 'if-available' ? next : undefined;
  return (
    <Button
      kind={main ? 'main' : 'quiet'}
      wide
      iconEnd={wide && 'arrow-right'}
      onClick={() => desk.go(wide ? placeOfRecord(wide.record) : { at: 'records' })}
    >
      {wide ? t('record.next', { record: say(wide.record.name) }) : t('record.toList')}
    </Button>
  );
}

/** What the product makes itself is written elsewhere. */
function Made({ entry }: { entry: ChecklistEntry }) {
  const desk = useDesk();
  const { t } = useVoice();
  return (
    <DeskFrame
      foot={
        <Button kind="main" wide onClick={() => desk.go(placeOfRecord(entry.record))}>
          {t(entry.status === 'have' ? 'record.change' : 'record.write')}
        </Button>
      }
    >
      <RecordHead entry={entry} />
      <AskedBy entry={entry} />
      <Pad>
        <p>{t('record.made')}</p>
      </Pad>
    </DeskFrame>
  );
}

function Gone({ id }: { id: string }) {
  const desk = useDesk();
  const of = useCase();
  const { t, say } = useVoice();
  const focusKey = useFocusKey();
  const known = recordById(id);
  return (
    <DeskFrame
      foot={
        <Button kind="main" wide onClick={() => desk.go({ at: 'records' })}>
          {t('record.toList')}
        </Button>
      }
    >
      <Head title={known ? say(known.name) : t('places.records')} focusKey={focusKey} />
      <Empty title={t('record.gone')} why={of.records[id] ? t('record.goneWhy') : undefined} />
    </DeskFrame>
  );
}
