/** row: the lines of every list: state in the margin, name, status word at the end. */

import type { ComponentChildren } from 'preact';
import { cls } from './cls.ts';
import { Glyph, type Mark, type Tone, toneOf } from './icon.tsx';

/** A text with the language it is written in. */
export type Voice = { text: string; lang: string };

/** The second voice: the hospital's words beside the reader's, each in its own direction, both starting at the row's start. */
export function Second({ voice }: { voice: Voice }) {
  return (
    <p class="two">
      <bdi lang={voice.lang}>{voice.text}</bdi>
    </p>
  );
}

type RowMark = Mark | number | undefined;

function Margin({ mark }: { mark: RowMark }) {
  if (typeof mark === 'number') return <b class="num mk">{mark}</b>;
  return mark ? <Glyph status={mark} /> : <span />;
}

const toneFor = (mark: RowMark): Tone => (typeof mark === 'string' ? toneOf(mark) : 'off');

export type RowProps = {
  /** Status shape, or the number of a task that has no state yet. */
  mark: Mark | number | undefined;
  title: string;
  onOpen: () => void;
  status?: string | undefined;
  /** Colour of the status word; follows the mark when left out. */
  statusKind?: Tone | undefined;
  second?: Voice | undefined;
  /** One line of what happens next, only if something is next. */
  more?: ComponentChildren;
  /** Where to ask; a column of its own from 600 px, hidden below. */
  where?: string | undefined;
  children?: ComponentChildren;
};

/** A task or record. The whole row opens it; its name joins title and status ("Discharge summary, Not yet"). */
export function Row({ mark, title, onOpen, status, statusKind, second, more, where, children }: RowProps) {
  return (
    <li class={cls('row', where !== undefined && 'w')}>
      <Margin mark={mark} />
      <div class="ttl">
        <button type="button" class="open" onClick={onOpen}>
          {title}
          {status && <span class="vh">, {status}</span>}
        </button>
      </div>
      {where !== undefined && <span class="where">{where}</span>}
      {status && (
        <span class={`st ${statusKind ?? toneFor(mark)}`} aria-hidden="true">
          {status}
        </span>
      )}
      {(second || more || children) && (
        <div class="more">
          {second && <Second voice={second} />}
          {more && <p>{more}</p>}
          {children}
        </div>
      )}
    </li>
  );
}

export type PlainRowProps = {
  mark?: Mark | number | undefined;
  title?: ComponentChildren;
  titleLang?: string | undefined;
  second?: Voice | undefined;
  more?: ComponentChildren;
  /** A button or link at the end of the line. */
  end?: ComponentChildren;
  children?: ComponentChildren;
};

/** A row that opens nothing: a step, an allergy, a file, a remark. */
export function PlainRow({ mark, title, titleLang, second, more, end, children }: PlainRowProps) {
  return (
    <li class="row plain">
      <Margin mark={mark} />
      <div>
        {title && (
          <b>
            <bdi lang={titleLang}>{title}</bdi>
          </b>
        )}
        {second && <Second voice={second} />}
        {more && <p>{more}</p>}
        {children}
      </div>
      {end && <div class="end">{end}</div>}
    </li>
  );
}

export type RailItemProps = {
  mark: Mark | number;
  title: string;
  more?: string | undefined;
  current?: boolean | undefined;
  onOpen: () => void;
};

/** One task in the rail. */
export function RailItem({ mark, title, more, current, onOpen }: RailItemProps) {
  return (
    <li>
      <button type="button" aria-current={current ? 'page' : undefined} onClick={onOpen}>
        <Margin mark={mark} />
        <span>
          {title}
          {more && <small>{more}</small>}
        </span>
      </button>
    </li>
  );
}
