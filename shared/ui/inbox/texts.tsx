/** Small texts that several pieces share. What a patient typed is always text, in its own direction. */

import type { ComponentChildren } from 'preact';
import { recordById } from '../../catalog/index.ts';
import type { ChecklistEntry } from '../../checklist/entries.ts';
import type { Row } from '../../session/inbox/row.ts';
import type { CaseState } from '../../session/inbox/stored.ts';
import type { Study } from '../../session/inbox/study.ts';
import type { Mark } from '../parts/icon.tsx';
import { State } from '../parts/table.tsx';
import { Tally } from '../parts/tally.tsx';
import type { InboxVoice } from './context.tsx';
import { useInboxVoice } from './context.tsx';

/** Words of a patient: isolated, so that their direction changes nothing beside them, with their own line breaks. */
export const Told = ({ children }: { children: string }) => <bdi class="told">{children}</bdi>;

const marks: Record<CaseState, Mark> = {
  new: 'ring',
  answer: 'ring',
  waiting: 'half',
  ready: 'tick',
  sent: 'tick',
  closed: 'square',
};

export const markOf = (state: CaseState): Mark => marks[state];

export function StateWord({ state }: { state: CaseState }) {
  const { t } = useInboxVoice();
  return <State mark={marks[state]}>{t(`inbox.state.${state}`)}</State>;
}

/** "7 of 12" over the row of shapes. */
export function InHand({ study: { tally } }: { study: Study }) {
  const { t } = useInboxVoice();
  const count = (...statuses: string[]) => tally.entries.filter((entry) => statuses.includes(entry.status)).length;
  const label = t('inbox.tally', {
    have: tally.inHand,
    asked: count('requested'),
    open: tally.total - tally.inHand - count('requested'),
  });
  return (
    <>
      <span class="num">{t('inbox.inHand', { done: tally.inHand, total: tally.total })}</span>
      <Tally marks={shapesOf(tally.entries)} label={label} />
    </>
  );
}

const order: readonly string[] = ['have', 'requested', 'unknown', 'refused', 'cannot-get'];

/** Shapes of one kind stand together, so that the row is read at a glance. */
const shapesOf = (entries: readonly ChecklistEntry[]): Mark[] =>
  entries.map((entry) => entry.status).sort((a, b) => order.indexOf(a) - order.indexOf(b));

/** A day and how far away it is; within four days it asks for attention. */
export function Day({ date, soon }: { date: string; soon: boolean }) {
  const { near, away } = useInboxVoice();
  return (
    <>
      {near(date)} <small class={soon ? 'act' : undefined}>{away(date)}</small>
    </>
  );
}

/** The two heaviest names, and how many more. */
export function missingText({ t, say }: InboxVoice, { missing }: Study): string {
  const names = missing.slice(0, 2).map((entry) => say(entry.record.name));
  if (names.length === 0) return t('inbox.nothingMissing');
  const more = missing.length - names.length;
  return more > 0
    ? t('inbox.andMore', { names: names.join(t('inbox.comma')), count: more })
    : names.join(t('inbox.comma'));
}

/** A record's name: the clinic's own words, the catalogue's, or at least its id. */
export function recordName({ say }: InboxVoice, id: string, entries: readonly ChecklistEntry[]): string {
  const record = entries.find((entry) => entry.record.id === id)?.record ?? recordById(id);
  return record ? say(record.name) : id;
}

/** What is asked, in few words: "Next step, at home". The opinion before travel says the journey itself. */
export const requestText = ({ t }: InboxVoice, { opinion, journey }: Row): string =>
  [opinion && t(`terms.opinion.${opinion}`), opinion !== 'pre-travel' && journey && t(`inbox.request.${journey}`)]
    .filter(Boolean)
    .join(t('inbox.comma'));

/** A part of the page: heading, then what belongs to it. */
export function Part({
  title,
  aside,
  children,
}: {
  title: ComponentChildren;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section>
      <h2>
        {title} {aside && <span class="two">{aside}</span>}
      </h2>
      {children}
    </section>
  );
}
