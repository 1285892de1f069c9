/** fold: what is there for those who look for it. */

import type { ComponentChildren } from 'preact';
import { Icon } from '../../parts/icon.tsx';

/** A row that opens in place, full width, so that rows in it keep their margin column. The browser does the rest. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details>
      <summary class="row">
        <Icon name="chevron-down" />
        <span class="link in">{title}</span>
      </summary>
      {children}
    </details>
  );
}
