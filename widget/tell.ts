/** Tells the page what happens in a desk, in counts and codes. */

import { effect, untracked } from '@preact/signals';
import type { Desk } from '../shared/session/desk.ts';
import { emit } from './events.ts';

/** Tells until the answer is called. A page that cannot count on order may read each event on its own. */
export function tellPage(host: Element, desk: Desk): () => void {
  const stops = [effect(tellChanges(host, desk)), effect(tellProgress(host, desk)), effect(tellErrors(host, desk))];
  return () => {
    for (const stop of stops) stop();
  };
}

function tellChanges(host: Element, { current }: Desk) {
  let last = current.peek();
  return () => {
    const now = current.value;
    if (now && now !== last) untracked(() => emit(host, 'rc-change', { revision: now.revision }));
    last = now;
  };
}

function tellProgress(host: Element, { current, chart }: Desk) {
  let last = '';
  return () => {
    if (!current.value || !chart.value) return;
    const { inHand, total } = chart.value.tally.value;
    const said = `${inHand}/${total}`;
    if (said !== last) untracked(() => emit(host, 'rc-progress', { done: inHand, total }));
    last = said;
  };
}

/** Names each problem the person is shown. */
export function tellErrors(host: Element, { notice }: Pick<Desk, 'notice'>) {
  return () => {
    const said = notice.value;
    if (said?.kind === 'problem') untracked(() => emit(host, 'rc-error', { code: said.code }));
  };
}
