/** report: what to ask for in the written opinion, and what to ask before booking one. */

import { tick } from '../../case/edits.ts';
import { askBeforeBooking, reportItems } from '../../catalog/index.ts';
import type { ReportItem } from '../../catalog/schema.ts';
import { suggestedReportItems } from '../../checklist/questions.ts';
import { useCase, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Group, Head, Pad } from '../parts/frame.tsx';
import { CopyButton, copyText } from './report/copy.tsx';
import { Fold } from './story/fold.tsx';
import { Next } from './story/next.tsx';
import { Ticks } from './story/ticks.tsx';

// Both sides read these, whatever language the screen speaks.
const wish = { en: 'In the written report I would like:', zh: '希望书面报告包括：' };
const asking = { en: 'Before I book, I would like to know:', zh: '预约之前，我想了解：' };

export function ReportScreen() {
  const { t } = useVoice();
  return (
    <DeskFrame foot={<Next after="report" />}>
      <Head title={t('report.title')} lead={t('report.lead')} focusKey={useFocusKey()} />
      <Items />
      <Booking />
    </DeskFrame>
  );
}

function Items() {
  const desk = useDesk();
  const { t } = useVoice();
  const of = useCase();
  const suggested = suggestedReportItems(of, desk.today.value);
  const others = reportItems.filter((item) => !suggested.includes(item));
  const open = suggested.filter(({ id }) => !of.reportItems.includes(id));
  const tickAll = () => desk.edit((before) => open.reduce((now, { id }) => tick('reportItems', id, true)(now), before));
  return (
    <Group title={t('report.suggested')} aside={t('report.ticked', { count: of.reportItems.length })}>
      <Pad>
        <Button small icon="check" disabled={open.length === 0} onClick={tickAll}>
          {t('report.tickAll', { count: suggested.length })}
        </Button>
        <Ticks list="reportItems" items={suggested} legend={t('report.suggested')} />
      </Pad>
      <Fold title={t('report.more', { count: others.length })}>
        <Pad>
          <Ticks list="reportItems" items={others} legend={t('report.others')} />
        </Pad>
      </Fold>
      <Pad>
        <CopyButton {...copyOf(wish, reportItems, of.reportItems)} />
      </Pad>
    </Group>
  );
}

function Booking() {
  const { t } = useVoice();
  const of = useCase();
  const unanswered = askBeforeBooking.filter(({ id }) => !of.bookingItems.includes(id)).map(({ id }) => id);
  return (
    <Group title={t('report.booking')}>
      <Pad>
        <p class="hint">{t('report.bookingHint')}</p>
        <Ticks list="bookingItems" items={askBeforeBooking} legend={t('report.booking')} />
        <CopyButton {...copyOf(asking, askBeforeBooking, unanswered)} />
      </Pad>
    </Group>
  );
}

const copyOf = (heading: typeof wish, all: readonly ReportItem[], ids: readonly string[]) => ({
  text: copyText(
    heading,
    all.filter(({ id }) => ids.includes(id)),
  ),
  disabled: ids.length === 0,
});
