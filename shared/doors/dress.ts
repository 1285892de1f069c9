/** Gives a node beside the desk the desk's language, direction and theme. */

import { effect } from '@preact/signals';
import type { Desk } from '../session/desk.ts';

/** Follows the desk until the answer is called. The document itself gets no theme: that belongs to the inner root. */
export function dress(node: HTMLElement, { speech, theme }: Pick<Desk, 'speech' | 'theme'>): () => void {
  return effect(() => {
    const { tag, dir } = speech.value.meta;
    node.lang = tag;
    node.dir = dir;
    if (theme.value === 'auto') delete node.dataset.theme;
    else node.dataset.theme = theme.value;
  });
}
