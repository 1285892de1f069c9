/** switch-row: one value that will be written, with the word that says how sure we are. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { SwitchBox } from './choice.tsx';
import { cls } from './cls.ts';
import { Glyph, Icon } from './icon.tsx';

export type SwitchRowProps = {
  /** diamond = look at this one, check = a clear match. */
  sign: 'diamond' | 'check';
  /** The page's own words for the field. */
  label: string;
  labelLang?: string | undefined;
  /** Exactly as it will be written. */
  value: ComponentChildren;
  note: string;
  checked: boolean;
  /** Left out once the values are written; then `note` says what became of it. */
  onChange?: ((on: boolean) => void) | undefined;
  /** Under the note: the box to change the value, or what else it could be. */
  children?: ComponentChildren;
};

/** A line of the fill review. */
export function SwitchRow({ sign, label, labelLang, value, note, checked, onChange, children }: SwitchRowProps) {
  const id = useId();
  return (
    <li class="row plain fill">
      {sign === 'check' ? <Icon name="check" /> : <Glyph status="diamond" />}
      <div>
        <p id={id}>
          <bdi lang={labelLang}>{label}</bdi>
        </p>
        <b id={`${id}v`}>
          <bdi>{value}</bdi>
        </b>
        <p id={`${id}n`} class={cls(sign === 'diamond' && 'act')}>
          {note}
        </p>
        {children}
      </div>
      {onChange && (
        <SwitchBox labelledBy={`${id} ${id}v`} describedBy={`${id}n`} checked={checked} onChange={onChange} />
      )}
    </li>
  );
}
