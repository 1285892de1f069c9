/** field-error: what is wrong with one field, and all of them together. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { cls } from './cls.ts';
import { focusById, useFocusOn } from './focus.ts';
import { Icon } from './icon.tsx';

/** What to know before answering, then what is wrong; the field points at `${id}h` and `${id}e` with `describe`. */
export function Hints({ id, hint, error }: { id: string; hint?: ComponentChildren; error?: string | undefined }) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}h`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}e`}>{error}</FieldError>}
    </>
  );
}

/** The ids of `Hints` for aria-describedby; undefined when there is neither. */
export const describe = (id: string, hint: ComponentChildren, error: string | undefined): string | undefined =>
  cls(hint && `${id}h`, error && `${id}e`) || undefined;

/** The error above its field; the field points at `id` with aria-describedby. */
function FieldError({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p class="err" id={id}>
      <Icon name="circle-alert" small />
      <span>{children}</span>
    </p>
  );
}

export type ErrorSummaryProps = {
  title: string;
  items: readonly { text: string; forId: string }[];
  /** Takes the focus again each time this changes: count the presses of Continue. */
  focusKey?: string | number | undefined;
};

/** All errors of the page as links to their fields; takes the focus when it appears. Shows nothing when there are none. */
export function ErrorSummary({ title, items, focusKey = 0 }: ErrorSummaryProps) {
  const id = useId();
  const ref = useFocusOn<HTMLDivElement>(items.length > 0 ? focusKey : undefined);
  if (items.length === 0) return null;
  return (
    <section class="summary" ref={ref} tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {items.map(({ text, forId }) => (
          <li key={forId}>
            <a
              class="link t-stop"
              href={`#${forId}`}
              onClick={(event) => {
                event.preventDefault();
                focusById(event.currentTarget, forId);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
