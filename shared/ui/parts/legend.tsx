/** legend: the question above a group of answers, its hint and its error. */

import type { ComponentChildren } from 'preact';
import { Hints } from './field-error.tsx';
import { useFocusOn } from './focus.ts';

export type LegendProps = {
  legend: ComponentChildren;
  /** `h1` when the question is the page's title, `h2` for a group, `label` (default) inside a form. */
  legendAs?: 'h1' | 'h2' | 'label' | undefined;
  /** One small line above the question, such as "Situation: question 8 of 9". */
  over?: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** With `h1`: focuses the question each time this changes. */
  focusKey?: string | undefined;
};

/** Legend, hint and error of a fieldset; the fieldset points at the last two with `describe`. */
export function Legend({ legend, legendAs = 'label', over, hint, error, focusKey, id }: LegendProps & { id: string }) {
  const ref = useFocusOn<HTMLHeadingElement>(focusKey);
  return (
    <>
      <legend class={legendAs}>
        {over && <span class="two">{over}</span>}
        {legendAs === 'h1' && (
          <h1 ref={ref} tabIndex={-1}>
            {legend}
          </h1>
        )}
        {legendAs === 'h2' && <h2>{legend}</h2>}
        {legendAs === 'label' && legend}
      </legend>
      <Hints id={id} hint={hint} error={error} />
    </>
  );
}
