/** emergency: the one screen that stops everything. */

import type { ComponentChildren } from 'preact';
import { LinkButton } from './button.tsx';
import { useFocusOn } from './focus.ts';
import { Icon } from './icon.tsx';
import type { Voice } from './row.tsx';

type Act = { label: string; onClick: () => void };

export type EmergencyStopProps = {
  kick: string;
  title: string;
  /** "You ticked:" and the signs that were ticked; none when the person came by the help link. */
  signsLead?: string | undefined;
  signs?: readonly string[] | undefined;
  text: string;
  call: { number: string; label: string; note: string };
  other?: Act | undefined;
  /** A sentence for someone near: their language large, the reader's own below. */
  show?: { title: string; words: Voice; own?: Voice | undefined } | undefined;
  back: Act;
  focusKey?: string | undefined;
  /** Medicines and allergies, or a choice of country. */
  children?: ComponentChildren;
};

/** Brick in every theme, without a bar or a foot. Never suggests waiting; the way back is small and last. */
export function EmergencyStop(props: EmergencyStopProps) {
  const { other, back } = props;
  const ref = useFocusOn<HTMLHeadingElement>(props.focusKey);
  return (
    <div class="em">
      <p class="kick">
        <Icon name="siren" />
        {props.kick}
      </p>
      <h1 ref={ref} tabIndex={-1}>
        {props.title}
      </h1>
      <Signs {...props} />
      <p class="why">{props.text}</p>
      <a class="call" href={`tel:${props.call.number}`}>
        <Icon name="phone" />
        <span>
          <b class="num">{props.call.label}</b>
          <small>{props.call.note}</small>
        </span>
      </a>
      {other && <LinkButton onClick={other.onClick}>{other.label}</LinkButton>}
      <ToShow {...props} />
      <div class="bot">
        <LinkButton onClick={back.onClick}>{back.label}</LinkButton>
      </div>
    </div>
  );
}

function Signs({ signsLead, signs = [] }: Pick<EmergencyStopProps, 'signsLead' | 'signs'>) {
  if (signs.length === 0) return null;
  return (
    <div class="why">
      <p>{signsLead}</p>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </div>
  );
}

/** The white card: words for someone near, and what to take along. */
function ToShow({ show, children }: Pick<EmergencyStopProps, 'show' | 'children'>) {
  if (!show && !children) return null;
  return (
    <div class="white">
      {show && (
        <>
          <h2>{show.title}</h2>
          <p class="say" lang={show.words.lang} dir="auto">
            {show.words.text}
          </p>
          {show.own && <p lang={show.own.lang}>{show.own.text}</p>}
        </>
      )}
      {children && <div class="own">{children}</div>}
    </div>
  );
}
