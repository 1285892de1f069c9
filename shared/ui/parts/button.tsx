/** button: everything that is pressed. */

import type { ComponentChildren, Ref } from 'preact';
import { cls } from './cls.ts';
import { Icon, type IconName } from './icon.tsx';

export type ButtonProps = {
  kind?: 'main' | 'plain' | 'quiet' | 'danger' | 'square' | undefined;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  wide?: boolean | undefined;
  small?: boolean | undefined;
  busy?: boolean | undefined;
  disabled?: boolean | undefined;
  /** The whole name for screen readers; needed for `square`, which shows only its icon. */
  label?: string | undefined;
  pressed?: boolean | undefined;
  describedBy?: string | undefined;
  type?: 'button' | 'submit' | undefined;
  id?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick?: ((event: MouseEvent) => void) | undefined;
  children?: ComponentChildren;
};

/** A button. Disabled and busy ones keep the focus (aria-disabled) and only refuse the press. */
export function Button({ kind = 'plain', icon, iconEnd, wide, small, busy, disabled, label, ...rest }: ButtonProps) {
  const { pressed, describedBy, type = 'button', id, buttonRef = null, onClick, children } = rest;
  const off = busy || disabled;
  const press = (event: MouseEvent) => {
    if (off) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      ref={buttonRef}
      id={id}
      type={type}
      class={cls('b', kind !== 'plain' && kind, wide && 'wide', small && 'small')}
      aria-label={label}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      onClick={press}
    >
      {busy ? <Icon name="loader-circle" /> : icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  );
}

export type LinkButtonProps = {
  /** With an address it is a real link, without one a button that looks like a link. */
  href?: string | undefined;
  icon?: IconName | undefined;
  strong?: boolean | undefined;
  tone?: 'stop' | 'ink' | undefined;
  /** Flows with a sentence instead of standing 44 px tall on its own line. */
  inline?: boolean | undefined;
  label?: string | undefined;
  current?: boolean | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  children: ComponentChildren;
};

/** Looks like a link: an anchor when it has an address, else a button. Outside addresses open in a new tab. */
export function LinkButton({ href, icon, strong, tone, inline, label, current, onClick, children }: LinkButtonProps) {
  const name = cls('link', inline && 'in', strong && 'strong', tone && `t-${tone}`);
  const body = (
    <>
      {icon && <Icon name={icon} small />}
      <span>{children}</span>
    </>
  );
  if (href === undefined)
    return (
      <button type="button" class={name} aria-label={label} aria-current={current || undefined} onClick={onClick}>
        {body}
      </button>
    );
  const outside = /^https?:/.test(href);
  return (
    <a
      class={name}
      href={href}
      aria-label={label}
      target={outside ? '_blank' : undefined}
      rel={outside ? 'noopener noreferrer' : undefined}
      onClick={onClick}
    >
      {body}
    </a>
  );
}

/** Buttons side by side, under each other when the words need the room. `start` keeps their own widths. */
export function ButtonRow({ start, children }: { start?: boolean | undefined; children: ComponentChildren }) {
  return <div class={start ? 'ask' : 'brow'}>{children}</div>;
}
