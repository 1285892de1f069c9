/** fold: rows that most people do not need to see at once. */

import type { ComponentChildren } from 'preact';

/** Closed until the person opens it. Full width, so that the rows in it keep their margin column. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details>
      <summary class="help">
        <span class="link">{title}</span>
      </summary>
      {children}
    </details>
  );
}
