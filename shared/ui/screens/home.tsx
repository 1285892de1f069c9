/** home: the hub: where the case stands, the next best step, and the way to everything else. */

import { useCase, useChart, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Band, Head, HelpLine, List, Pad } from '../parts/frame.tsx';
import { Row } from '../parts/row.tsx';
import { startOf, taskLine } from '../task-line.ts';
import { visits } from './counter/asking.ts';
import { FillEntry } from './fill/entry.tsx';
import { caseSentence, taskDetail } from './home/lines.ts';
import { nextAction } from './home/next-action.ts';
import { DeadlineStrip } from './records/deadline-strip.tsx';
import { TallyLine } from './records/tally-line.tsx';

export function HomeScreen() {
  const desk = useDesk();
  const of = useCase();
  const voice = useVoice();
  const { t } = voice;
  return (
    <DeskFrame foot={<NextStep />}>
      <Head title={of.label || t('places.home')} lead={caseSentence(voice, of)} focusKey={useFocusKey()} />
      {of.example && (
        <Band>
          <p>{t('home.example')}</p>
        </Band>
      )}
      <DeadlineStrip />
      {desk.ports.page && (
        <Pad>
          <FillEntry />
        </Pad>
      )}
      <Tasks />
      <Pad>
        {desk.ports.store.kind === 'device' && <p class="two">{t('home.stop')}</p>}
        <div class="acts">
          {desk.canUndo.value && (
            <LinkButton icon="undo-2" onClick={() => desk.undo()}>
              {t('common.undo')}
            </LinkButton>
          )}
          <LinkButton onClick={() => desk.go({ at: 'cases' })}>{t('places.cases')}</LinkButton>
          <LinkButton onClick={() => desk.go({ at: 'settings' })}>{t('places.settings')}</LinkButton>
        </div>
      </Pad>
      <HelpLine label={t('common.help')} onClick={() => desk.go({ at: 'emergency' })} />
    </DeskFrame>
  );
}

function NextStep() {
  const desk = useDesk();
  const of = useCase();
  const chart = useChart();
  const { t } = useVoice();
  const { key, place, count } = nextAction({
    of,
    pages: chart.pages.value,
    progress: chart.progress.value,
    tasks: chart.deadlines.value,
    visits: visits(of, chart.entries.value, desk.today.value),
  });
  return (
    <Button kind="main" wide onClick={() => desk.go(place)}>
      {t(`home.next.${key}`, { count: count ?? 0 })}
    </Button>
  );
}

function Tasks() {
  const desk = useDesk();
  const chart = useChart();
  const voice = useVoice();
  const { t } = voice;
  return (
    <List ruled>
      {chart.progress.value.map((task, place) => {
        const line = taskLine(t, task);
        return (
          <Row
            key={task.id}
            mark={line.mark ?? place + 1}
            title={t(`places.${task.id}`)}
            status={line.state}
            more={taskDetail(voice, task)}
            onOpen={() => desk.go(startOf(task.id, chart.pages.value))}
          >
            {task.id === 'records' && task.state !== 'none' && <TallyLine />}
          </Row>
        );
      })}
    </List>
  );
}
