/** The situation: one question a page, each can be skipped, and the way back goes to the page before. */

import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { nextPage, type Page, type PageId, pageBefore } from '../../checklist/flow.ts';
import { useCase, useChart, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/field-error.tsx';
import { Pad } from '../parts/frame.tsx';
import { Progress } from '../parts/steps.tsx';
import { ActorPage, AreaPage, JourneyPage, OpinionPage } from './situation/choice-pages.tsx';
import { ConsultationPage, DatesPage, WherePage } from './situation/date-pages.tsx';
import { CarePage, TestsPage, TreatmentsPage } from './situation/event-pages.tsx';
import type { PageProps } from './situation/page.ts';
import { BadFitPage, ModifiersPage } from './situation/tick-pages.tsx';
import { useErrors } from './situation/use-errors.ts';

const pageScreens: Record<PageId, ComponentType<PageProps>> = {
  journey: JourneyPage,
  opinion: OpinionPage,
  area: AreaPage,
  modifiers: ModifiersPage,
  'events-care': CarePage,
  'events-tests': TestsPage,
  'events-treatments': TreatmentsPage,
  where: WherePage,
  dates: DatesPage,
  consultation: ConsultationPage,
  actor: ActorPage,
  'bad-fit': BadFitPage,
};

export function SituationScreen() {
  const desk = useDesk();
  const of = useCase();
  const { t } = useVoice();
  const pages = useChart().pages.value;
  const { page, index } = useShownPage(pages);
  const { shown, presses, mayGoOn, onDate } = useErrors(page);
  const [wasOpen] = useState(!page.answered);
  const focusKey = useFocusKey();

  const go = (to: PageId | undefined) => desk.go(to ? { at: 'situation', page: to } : { at: 'home' });
  // Who fills gaps is led to the next gap; who reads through the answers sees the next page.
  const goOn = () => go(wasOpen ? pages.slice(index + 1).find((one) => !one.answered)?.id : nextPage(of, page.id));
  const before = pageBefore(of, page.id);
  const over = t('situation.over', { n: index + 1, total: pages.length });
  const Shown = pageScreens[page.id];
  return (
    <DeskFrame
      back={before && { label: t('situation.question', { n: index }), onClick: () => go(before) }}
      progress={<Progress value={index + 1} max={pages.length} label={over} />}
      foot={<Foot onContinue={() => mayGoOn() && goOn()} onSkip={wasOpen ? goOn : undefined} />}
    >
      {shown.length > 0 && (
        <Pad>
          <ErrorSummary title={t('common.problem')} items={shown} focusKey={presses} />
        </Pad>
      )}
      <Shown
        over={over}
        focusKey={focusKey}
        errorOf={(field) => shown.find((error) => error.forId === field)?.text}
        onDate={onDate}
      />
    </DeskFrame>
  );
}

/** The page the place names; the first where this case does not ask for it any more. */
function useShownPage(pages: readonly Page[]): { page: Page; index: number } {
  const place = useDesk().place.value;
  const index = Math.max(
    0,
    pages.findIndex((page) => place.at === 'situation' && page.id === place.page),
  );
  return { page: pages[index] ?? { id: 'journey', answered: false }, index };
}

function Foot({ onContinue, onSkip }: { onContinue: () => void; onSkip: (() => void) | undefined }) {
  const { t } = useVoice();
  return (
    <>
      <Button kind="main" wide onClick={onContinue}>
        {t('common.continue')}
      </Button>
      {onSkip && (
        <Button kind="quiet" wide onClick={onSkip}>
          {t('common.skip')}
        </Button>
      )}
    </>
  );
}
