/** The clinic's own checklist with what the package says of each record; what is missing comes first. */

import type { ChecklistEntry } from '../../checklist/entries.ts';
import { isOpen } from '../../checklist/views.ts';
import { Glyph, type Mark, toneOf } from '../parts/icon.tsx';
import { type InboxVoice, useInboxVoice, useOpenCase } from './context.tsx';
import { Part, Told } from './texts.tsx';

export function RecordsPart() {
  const { t } = useInboxVoice();
  const { entries, heldBack } = useOpenCase().study;
  // What the kit makes itself is on this page already.
  const shown = entries.filter(
    (entry) => entry.status !== 'not-applicable' && !(entry.record.madeFrom && entry.status === 'have'),
  );
  const first = (entry: ChecklistEntry) =>
    heldBack.has(entry.record.id) ? 2 : isOpen(entry) ? 0 : entry.status === 'have' ? 1 : 3;
  const inOrder = (list: readonly ChecklistEntry[]) => [...list].sort((a, b) => first(a) - first(b));
  const welcome = shown.filter((entry) => entry.need === 'if-available' && entry.status === 'unknown');
  const groups = (['required', 'recommended', 'if-available'] as const)
    .map((need) => ({ need, of: inOrder(shown.filter((entry) => entry.need === need && !welcome.includes(entry))) }))
    .filter(({ of }) => of.length > 0);
  return (
    <Part title={t('inbox.records.title')}>
      {groups.map(({ need, of }) => (
        <div key={need}>
          <h3>{t(`terms.need.${need}`)}</h3>
          <Lines entries={of} />
        </div>
      ))}
      {welcome.length > 0 && (
        <details>
          <summary>{t('inbox.records.ifAvailable', { count: welcome.length })}</summary>
          <Lines entries={welcome} />
        </details>
      )}
    </Part>
  );
}

const Lines = ({ entries }: { entries: readonly ChecklistEntry[] }) => (
  <ul class="list ruled">
    {entries.map((entry) => (
      <Line key={entry.record.id} entry={entry} />
    ))}
  </ul>
);

function Line({ entry }: { entry: ChecklistEntry }) {
  const voice = useInboxVoice();
  const { t, say, second } = voice;
  const out = useOpenCase().study.heldBack.has(entry.record.id);
  const mark: Mark = out ? 'dash' : entry.status;
  const other = second(entry.record.name);
  const facts = out ? [t('inbox.records.heldBackWhy')] : factsOf(voice, entry);
  return (
    <li class="row plain">
      <Glyph status={mark} />
      <div>
        <b>{say(entry.record.name)}</b>{' '}
        <span class="two">
          <bdi lang={other.lang}>{other.text}</bdi>
        </span>
        {facts.length > 0 && (
          <p>
            <bdi>{facts.join(t('inbox.comma'))}</bdi>
          </p>
        )}
        {entry.state.note && (
          <p>
            <Told>{entry.state.note}</Told>
          </p>
        )}
      </div>
      <span class={`st ${toneOf(mark)}`}>{out ? t('inbox.records.heldBack') : t(`terms.status.${entry.status}`)}</span>
    </li>
  );
}

/** What is known of the record beside its status. Words of the patient are isolated by their line. */
function factsOf(
  { t, near, partial, languageName }: InboxVoice,
  { status, state, stale, freshDays }: ChecklistEntry,
): string[] {
  const { on, due, reason, dated, language, translation, hospital } = state;
  const facts = [
    status === 'requested' && on && t('inbox.records.asked', { date: near(on) }),
    status === 'requested' && due && t('inbox.records.due', { date: near(due) }),
    status === 'refused' && on && t('inbox.records.refused', { date: near(on) }),
    reason && t('inbox.records.reason', { reason: isolated(reason) }),
    dated && t('inbox.records.dated', { date: partial(dated) }),
    stale && freshDays !== undefined && t('inbox.records.stale', { count: freshDays }),
    language && languageName(language),
    translation && translation.state !== 'done' && t(`terms.translation.${translation.state}`),
    translation?.state === 'done' &&
      (translation.by
        ? t('inbox.records.translatedBy', { who: isolated(translation.by) })
        : t('terms.translation.done')),
    hospital && isolated(hospital),
  ];
  return facts.filter((fact) => typeof fact === 'string');
}

/** U+2068 and U+2069: inside a sentence made of text alone they do what `bdi` does. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
