/** deadline-strip: the next day that matters and, on the checklist, what to do before it. */

import { useChart, useVoice } from '../../context.tsx';
import { type DueDay, DueStrip } from '../../parts/due-strip.tsx';
import { headline, sentences, taskText, whenText } from './task-text.ts';

/** How many tasks the strip names; more would not be read. */
const most = 2;

/** Shows nothing when no day is known. */
export function DeadlineStrip({ tasks }: { tasks?: boolean }) {
  const chart = useChart();
  const voice = useVoice();
  const { t } = voice;
  const ruler = chart.ruler.value;
  const next = headline(ruler);
  const texts = tasks ? chart.deadlines.value.slice(0, most).map((task) => taskText(voice, task)) : [];
  const title = next
    ? t(`records.strip.${next.kind as 'discharge'}`, { when: whenText(voice, next.days) })
    : texts.shift();
  if (title === undefined) return null;
  const days = ruler.map(
    ({ kind, day }, place): DueDay => ({
      label: t(`records.day.${kind}`),
      // Four dates share one line; in Chinese only the weekday may go to the next.
      date: voice.near(day).replace(/(?<=日)(?=周)/, ' '),
      kind: kind === 'today' ? 'today' : place === ruler.length - 1 ? 'end' : 'event',
    }),
  );
  return <DueStrip title={title} text={sentences(voice.tag, texts) || undefined} days={days} />;
}
