/** fold: what is there for those who look for it. */

import type { ComponentChildren } from 'preact';
import { Icon } from '../../parts/icon.tsx';

/** Closed until the person opens it; the browser does the rest. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details>
      <summary class="link">
        <Icon name="chevron-down" small />
        <span>{title}</span>
      </summary>
      {children}
    </details>
  );
}
