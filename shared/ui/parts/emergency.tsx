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
export function EmergencyStop({
  kick,
  title,
  signsLead,
  signs = [],
  text,
  call,
  other,
  show,
  back,
  ...rest
}: EmergencyStopProps) {
  const ref = useFocusOn<HTMLHeadingElement>(rest.focusKey);
  return (
    <div class="em">
      <p class="kick">
        <Icon name="siren" />
        {kick}
      </p>
      <h1 ref={ref} tabIndex={-1}>
        {title}
      </h1>
      {signs.length > 0 && (
        <div class="why">
          <p>{signsLead}</p>
          <ul>
            {signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="why">{text}</p>
      <a class="call" href={`tel:${call.number}`}>
        <Icon name="phone" />
        <span>
          <b class="num">{call.label}</b>
          <small>{call.note}</small>
        </span>
      </a>
      {other && <LinkButton onClick={other.onClick}>{other.label}</LinkButton>}
      {(show || rest.children) && (
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
          {rest.children && <div class="own">{rest.children}</div>}
        </div>
      )}
      <div class="bot">
        <LinkButton onClick={back.onClick}>{back.label}</LinkButton>
      </div>
    </div>
  );
}
