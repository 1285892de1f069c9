/** The yardstick: the same rows drawn by Preact and nothing else. Built by the bench, never shipped. */

import { h, render } from 'preact';

export interface BareRow {
  title: string;
  mark: string;
  path: string;
  status: string;
  second: string;
  more: string;
  where: string;
}

declare global {
  var drawBare: (rows: readonly BareRow[]) => void;
}

function Line({ row }: { row: BareRow }) {
  return h('li', { class: 'row w' }, [
    h('svg', { class: row.mark, viewBox: '0 0 20 20' }, h('path', { d: row.path })),
    h('div', { class: 'ttl' }, h('button', { type: 'button', class: 'open', onClick: () => {} }, row.title)),
    h('span', { class: 'where' }, row.where),
    h('span', { class: 'st' }, row.status),
    h('div', { class: 'more' }, [h('p', { class: 'two' }, h('bdi', null, row.second)), h('p', null, row.more)]),
  ]);
}

/** Draws at the next click, because only what an event starts counts as the page's own script. */
globalThis.drawBare = (rows) => {
  const main = document.querySelector('main') as Element;
  document.addEventListener(
    'click',
    () =>
      render(
        h(
          'ul',
          { class: 'list' },
          rows.map((row) => h(Line, { key: row.title, row })),
        ),
        main,
      ),
    { once: true },
  );
};
