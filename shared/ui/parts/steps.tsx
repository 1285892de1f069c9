/** steps: how far, how to, and what to say. */

import type { ComponentChildren } from 'preact';

/** A thin line under the bar; the words beside it say the same ("question 8 of 9"). */
export function Progress({ value, max, label }: { value: number; max: number; label: string }) {
  return <progress class="line" value={value} max={max} aria-label={label} />;
}

/** Numbered steps, the numbers in the margin. */
export function HowSteps({ items }: { items: readonly ComponentChildren[] }) {
  return (
    <ol class="how">
      {items.map((item, place) => (
        <li key={place}>
          <div>{item}</div>
        </li>
      ))}
    </ol>
  );
}
