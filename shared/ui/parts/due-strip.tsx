/** due-strip: the dates that matter, as a ruler of at most four days. */

import { useId } from 'preact/hooks';

export type DueDay = { label: string; date: string; kind: 'today' | 'event' | 'end' };
export type DueStripProps = { title: string; text?: string | undefined; days: readonly DueDay[] };

/** One sentence, one line of what to do, and the days in order. No countdown, and never red. */
export function DueStrip({ title, text, days }: DueStripProps) {
  const id = useId();
  return (
    <section class="due" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p>{text}</p>}
      {days.length > 0 && (
        <ol class="days">
          {days.slice(0, 4).map((day) => (
            <li key={day.label} data-kind={day.kind}>
              <b>{day.label}</b> {day.date}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
