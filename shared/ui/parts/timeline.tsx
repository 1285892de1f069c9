/** timeline: what happened, in order; the margin draws time. */

import type { ComponentChildren } from 'preact';
import { cls } from './cls.ts';

export type TimelineItem = {
  key: string;
  when: string;
  what: string;
  lang?: string | undefined;
  more?: ComponentChildren;
  /** `start` and `end` are the edges of a stay; `planned` has not happened yet. */
  kind: 'dot' | 'start' | 'end' | 'today' | 'planned';
  /** From memory: a dashed ring. */
  about?: boolean | undefined;
  /** The end of a stay that is still to come. */
  hollow?: boolean | undefined;
  /** Between this entry and the next the person is in hospital: a wide band. */
  inStay?: boolean | undefined;
  /** Between this entry and the next nothing is known, or it lies ahead: a dotted line. */
  gapAfter?: boolean | undefined;
  onOpen?: (() => void) | undefined;
};

/** An ordered list whatever the drawing shows. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol class="tl">
      {items.map((item) => (
        <li
          key={item.key}
          data-kind={item.kind}
          class={cls(item.about && 'about', item.hollow && 'hollow', item.inStay && 'stay', item.gapAfter && 'gap')}
        >
          <span class="dot" />
          <div>
            <span class="when">{item.when}</span>
            <p class="what">
              {item.onOpen ? (
                <button type="button" class="open" onClick={item.onOpen}>
                  <bdi lang={item.lang}>{item.what}</bdi>
                </button>
              ) : (
                <bdi lang={item.lang}>{item.what}</bdi>
              )}
            </p>
            {item.more && <div class="two">{item.more}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
