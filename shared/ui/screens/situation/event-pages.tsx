/** What has happened: a list of yes, no and not sure. */

import { useState } from 'preact/hooks';
import type { Case } from '../../../case/case.ts';
import { answerEvent, type Edit } from '../../../case/edits.ts';
import type { EventId } from '../../../catalog/schema.ts';
import { type EventPage, eventsAsked } from '../../../checklist/flow.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { YesNoUnknown } from '../../parts/choice.tsx';
import { Announce, Head, Pad } from '../../parts/frame.tsx';
import type { PageProps } from './page.ts';

export const CarePage = (props: PageProps) => <Events {...props} page="events-care" />;
export const TestsPage = (props: PageProps) => <Events {...props} page="events-tests" />;
export const TreatmentsPage = (props: PageProps) => <Events {...props} page="events-treatments" />;

/** One edit, so that one undo takes it back. */
const noTo =
  (ids: readonly EventId[]): Edit =>
  (before: Case) =>
    ids.reduce((now, id) => answerEvent(id, 'no')(now), before);

function Events({ page, over, focusKey }: PageProps & { page: EventPage }) {
  const desk = useDesk();
  const { t } = useVoice();
  const of = useCase();
  const answers = of.situation.events;
  const asked = eventsAsked(page, of);
  const [said, setSaid] = useState('');
  const open = asked.filter((id) => answers[id] === undefined);
  const labels = { yes: t('common.yes'), no: t('common.no'), unknown: t('common.notSure') };
  return (
    <>
      <Head
        title={t(`situation.pages.${page}.title`)}
        lead={t(`situation.pages.${page}.hint`)}
        over={over}
        focusKey={focusKey}
      />
      {asked.map((id) => (
        <YesNoUnknown
          key={id}
          legend={t(`terms.event.${id}`)}
          value={answers[id]}
          labels={labels}
          onChange={(value) => desk.edit(answerEvent(id, value), `situation.events.${id}`)}
        />
      ))}
      <Pad>
        <Button
          disabled={open.length === 0}
          onClick={() => {
            desk.edit(noTo(open));
            setSaid(t('situation.restDone'));
          }}
        >
          {t('situation.restNo')}
        </Button>
        <Announce text={said} />
      </Pad>
    </>
  );
}
