/** frame: the page around a task: bar, rail, column, foot, and the bands in it. */

import type { ComponentChildren } from 'preact';
import { cls } from './cls.ts';
import { useFocusOn } from './focus.ts';
import { Icon, type IconName } from './icon.tsx';

type Children = { children?: ComponentChildren };
type Act = { label: string; onClick: () => void };

export type FrameProps = {
  brand: ComponentChildren;
  back?: Act | undefined;
  /** Usually a SaveState. */
  saved?: ComponentChildren;
  /** Usually a LanguageSelect. */
  language?: ComponentChildren;
  /** RailItems; shown from 600 px. */
  rail?: ComponentChildren;
  railLabel?: string | undefined;
  /** Under the rail's tasks, such as the way to help. */
  railEnd?: ComponentChildren;
  /** A Progress line under the bar. */
  progress?: ComponentChildren;
  /** The one main action; sticks to the lower edge. */
  foot?: ComponentChildren;
  /** Uses the whole width (inbox, print) instead of 900 px. */
  wide?: boolean | undefined;
  children: ComponentChildren;
};

/** The way back, or out, at the start of a bar. */
export function Back({ label, icon = 'chevron-left', pressed, onClick }: BackProps) {
  return (
    <button type="button" class="back" aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} />
      {label}
    </button>
  );
}
type BackProps = Act & { icon?: IconName | undefined; pressed?: boolean | undefined };

/** Bar, optional rail, column and sticky foot. Holds no landmark but the rail: the shell around it gives the rest. */
export function Frame({ brand, back, saved, language, rail, railLabel, railEnd, ...rest }: FrameProps) {
  const { progress, foot, wide, children } = rest;
  return (
    <div class={cls('fr', wide && 'full', rail !== undefined && 'railed')}>
      <div class="bar">
        {back && <Back {...back} />}
        {(!back || rail) && <strong class="brand">{brand}</strong>}
        <div class="end">
          {saved}
          {language}
        </div>
      </div>
      {progress}
      <div class="cols">
        {rail && (
          <nav class="rail" aria-label={railLabel}>
            <ul>{rail}</ul>
            {railEnd}
          </nav>
        )}
        <div class="col">
          <div class="body">{children}</div>
          {foot && <Foot>{foot}</Foot>}
        </div>
      </div>
    </div>
  );
}

export type HeadProps = {
  title: ComponentChildren;
  /** One small line above the title, such as "Needed" or "Question 8 of 9". */
  over?: ComponentChildren;
  lead?: ComponentChildren;
  /** Focuses the title each time this changes; leave out on the first screen of a page. */
  focusKey?: string | undefined;
  /** 28 px at every width (start screen). */
  large?: boolean | undefined;
} & Children;

/** The page's heading; takes the focus when the screen changes so that screen readers start there. */
export function Head({ title, over, lead, focusKey, large, children }: HeadProps) {
  const ref = useFocusOn<HTMLHeadingElement>(focusKey);
  return (
    <div class="head">
      {over && <p class="two">{over}</p>}
      <h1 ref={ref} tabIndex={-1} class={cls(large && 'big')}>
        {title}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </div>
  );
}

/** A heading over a 2 px rule, with what belongs to it. */
export function Group({ title, aside, children }: { title: ComponentChildren; aside?: ComponentChildren } & Children) {
  return (
    <section>
      <div class="group">
        <h2>{title}</h2>
        {aside !== undefined && <div class="two">{aside}</div>}
      </div>
      {children}
    </section>
  );
}

/** Full-width quiet ground; `act` is the ochre one that asks for something. */
export function Band({ tone, children }: { tone?: 'act' | undefined } & Children) {
  return <div class={cls('band', tone)}>{children}</div>;
}

/** A remark with its icon in the margin. */
export function Note({ icon, children }: { icon: IconName } & Children) {
  return (
    <div class="note">
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}

/** The strip at the lower edge with the one main action. */
export function Foot({ children }: Children) {
  return <div class="foot">{children}</div>;
}

/** Text and fields between the page's margins, 12 px apart. */
export function Pad({ children }: Children) {
  return <div class="pad">{children}</div>;
}

/** A list of rows; `ruled` starts it with the 2 px rule when no Group stands above. */
export function List({ ruled, ordered, start, children }: ListProps) {
  const name = cls('list', ruled && 'ruled');
  return ordered ? (
    <ol class={name} start={start}>
      {children}
    </ol>
  ) : (
    <ul class={name}>{children}</ul>
  );
}
type ListProps = { ruled?: boolean | undefined; ordered?: boolean | undefined; start?: number | undefined } & Children;

export type EmptyProps = { title: ComponentChildren; why?: ComponentChildren; how?: ComponentChildren } & Children;

/** What belongs here, why, and how to start; children are the buttons, with the honest "none" among them. */
export function Empty({ title, why, how, children }: EmptyProps) {
  return (
    <div class="pad empty">
      <p>
        <b>{title}</b> {why} {how}
      </p>
      {children}
    </div>
  );
}

/** The way to urgent help; stands on every screen of the hub. */
export function HelpLine({ label, onClick }: Act) {
  return (
    <p class="help">
      <button type="button" class="link t-stop" onClick={onClick}>
        <Icon name="siren" small />
        <span>{label}</span>
      </button>
    </p>
  );
}

/** A sentence only screen readers hear, once, when it changes ("Now number 2 of 5"). */
export function Announce({ text }: { text: string }) {
  return (
    <p class="vh" role="status">
      {text}
    </p>
  );
}
