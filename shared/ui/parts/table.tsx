/** table: the coordinator's desk: a dense table, facts and two columns. */

import type { ComponentChildren } from 'preact';
import { Back } from './frame.tsx';
import { Glyph, type Mark, toneOf } from './icon.tsx';

export type GridHead = {
  key: string;
  label: string;
  sorted?: 'ascending' | 'descending' | undefined;
  onSort?: (() => void) | undefined;
};
export type GridProps = {
  caption: string;
  /** Left out, the table has no head row (short lists inside a case). */
  head?: readonly GridHead[] | undefined;
  children: ComponentChildren;
};

/** The arrow keys walk through the first link of each row. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = (event.target as Element).closest('tr');
  if (!step || !row || !(event.target as Element).matches('.open')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.open')];
  rows[rows.indexOf(event.target as HTMLElement) + step]?.focus();
  event.preventDefault();
}

/** A table; give the button that opens a row `OpenCase`, and the arrow keys move from case to case. */
export function Grid({ caption, head, children }: GridProps) {
  return (
    <table class="grid">
      <caption class="vh">{caption}</caption>
      {head && (
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column.key} scope="col" aria-sort={column.sorted}>
                {column.onSort ? (
                  <button type="button" class="open" onClick={column.onSort}>
                    {column.label}
                  </button>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody onKeyDown={walk}>{children}</tbody>
    </table>
  );
}

/** The number that opens a case. */
export function OpenCase({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="open num" onClick={onClick}>
      {label}
    </button>
  );
}

/** A state as shape and word, never a pill. */
export function State({ mark, children }: { mark: Mark; children: ComponentChildren }) {
  return (
    <span class={`state ${toneOf(mark)}`}>
      <Glyph status={mark} />
      {children}
    </span>
  );
}

export type FactsProps = { items: readonly { label: string; value: ComponentChildren }[] };

/** Label and value pairs. */
export function Facts({ items }: FactsProps) {
  return (
    <dl class="kv">
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type DeskProps = {
  back?: { label: string; onClick: () => void } | undefined;
  /** The h1, and beside it a State and what is known of the case. */
  start: ComponentChildren;
  actions?: ComponentChildren;
  children: ComponentChildren;
};

/** The coordinator's page: a bar with title and actions, then everything at 14 px. */
export function Desk({ back, start, actions, children }: DeskProps) {
  return (
    <div class="fr full desk">
      <div class="top">
        {back && <Back {...back} />}
        {start}
        <div class="end">{actions}</div>
      </div>
      {children}
    </div>
  );
}

/** The strip of filters above the table. */
export function Tools({ children }: { children: ComponentChildren }) {
  return <div class="tools">{children}</div>;
}

/** Ten seconds: one sentence, four facts. */
export function TenSeconds({ lead, facts }: { lead: ComponentChildren; facts: FactsProps['items'] }) {
  return (
    <div class="ten">
      <p class="lead">{lead}</p>
      <Facts items={facts} />
    </div>
  );
}

/** Main column and a 400 px side; one column when there is no room. */
export function Split({
  side,
  sideLabel,
  children,
}: {
  side: ComponentChildren;
  sideLabel: string;
  children: ComponentChildren;
}) {
  return (
    <div class="split">
      <div class="mcol">{children}</div>
      <section class="side" aria-label={sideLabel}>
        {side}
      </section>
    </div>
  );
}
