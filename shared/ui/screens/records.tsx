/** records: the checklist, seen by need, by what to do next, or by where to ask. */

import { signal } from '@preact/signals';
import type { PageId } from '../../checklist/flow.ts';
import { sideOf } from '../../checklist/views.ts';
import type { Place } from '../../session/places.ts';
import { useCase, useChart, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Segments } from '../parts/choice.tsx';
import { Band, Head, Pad } from '../parts/frame.tsx';
import { visits } from './counter/asking.ts';
import { DeadlineStrip } from './records/deadline-strip.tsx';
import { TallyLine } from './records/tally-line.tsx';
import { type View, ViewOf, views } from './records/views.tsx';

/** The arrangement chosen last; it outlives a visit to one record. */
const chosen = signal<View>('need');

export function RecordsScreen() {
  const desk = useDesk();
  const of = useCase();
  const chart = useChart();
  const { t } = useVoice();
  const focusKey = useFocusKey();
  const place = desk.place.value;
  const { inHand, total } = chart.tally.value;
  const wished = place.at === 'records' ? place.view : undefined;
  const view = wished ?? chosen.value;
  const arrange = (next: View) => {
    chosen.value = next;
    if (wished) desk.go({ at: 'records' });
  };
  return (
    <DeskFrame foot={<MainAction />}>
      <Head title={t('places.records')} lead={t('records.inHand', { done: inHand, total })} focusKey={focusKey}>
        <TallyLine large />
      </Head>
      <DeadlineStrip tasks />
      <Incomplete />
      <Pad>
        <Segments
          label={t('records.arrange')}
          items={views.map((value) => ({ value, label: t(`records.by.${value}`) }))}
          value={view}
          onChange={arrange}
        />
      </Pad>
      <ViewOf view={view} />
      {sideOf(of) === 'china' && (
        <Pad>
          <LinkButton onClick={() => desk.go({ at: 'letter' })}>{t('records.letter')}</LinkButton>
        </Pad>
      )}
    </DeskFrame>
  );
}

/** Pages whose answers put records on the list or take them off. */
const deciding: ReadonlySet<PageId> = new Set([
  'journey',
  'opinion',
  'area',
  'modifiers',
  'events-care',
  'events-tests',
  'events-treatments',
  'actor',
]);

function Incomplete() {
  const desk = useDesk();
  const { t } = useVoice();
  const open = useChart().pages.value.filter((page) => !page.answered && deciding.has(page.id));
  const first = open[0];
  if (!first) return null;
  return (
    <Band>
      <p>{t('records.incomplete', { count: open.length })}</p>
      <LinkButton strong onClick={() => desk.go({ at: 'situation', page: first.id })}>
        {t('records.answer')}
      </LinkButton>
    </Band>
  );
}

/** The situation first: without a journey the list fits nobody. */
function MainAction() {
  const desk = useDesk();
  const of = useCase();
  const { t } = useVoice();
  const visit = visits(of, useChart().entries.value, desk.today.value)[0];
  const [label, place]: [string, Place] = !of.situation.journey
    ? [t('home.next.start'), { at: 'situation', page: 'journey' }]
    : visit
      ? [t('records.ask', { count: visit.count }), { at: 'counter', office: visit.office }]
      : [t('places.check'), { at: 'check' }];
  return (
    <Button kind="main" wide onClick={() => desk.go(place)}>
      {label}
    </Button>
  );
}
