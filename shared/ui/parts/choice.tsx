/** choice: answers to pick from. */

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ThreeState } from '../../case/case.ts';
import { cls } from './cls.ts';
import { describe } from './field-error.tsx';
import { Glyph, type Mark } from './icon.tsx';
import { Legend, type LegendProps } from './legend.tsx';

export type Option<V extends string = string> = {
  value: V;
  label: ComponentChildren;
  lang?: string | undefined;
  hint?: ComponentChildren;
  /** A status shape in place of the radio dot. */
  glyph?: Mark | undefined;
  /** Opens under this answer while it is chosen. */
  follow?: ComponentChildren;
};

type One<V extends string> = { multiple?: false | undefined; value: V | undefined; onChange: (value: V) => void };
type Many<V extends string> = { multiple: true; value: readonly V[]; onChange: (value: V[]) => void };

export type OptionsProps<V extends string = string> = LegendProps & {
  options: readonly Option<V>[];
  columns?: 1 | 2 | undefined;
  /** Id of the first answer, so that an error summary can lead to it. */
  id?: string | undefined;
} & (One<V> | Many<V>);

/** Radio buttons, or checkboxes with `multiple`, in a fieldset. Nothing is chosen until the person chooses. */
export function Options<V extends string>(props: OptionsProps<V>) {
  const own = useId();
  const { options, columns, hint, error, id } = props;
  const isOn = (value: V) => (props.multiple ? props.value.includes(value) : props.value === value);
  const pick = (value: V, on: boolean) => {
    if (!props.multiple) props.onChange(value);
    else props.onChange(options.map((o) => o.value).filter((v) => (v === value ? on : isOn(v))));
  };
  return (
    <fieldset class={cls('opts', columns === 2 && 'two-col')} aria-describedby={describe(own, hint, error)}>
      <Legend {...props} id={own} />
      {options.map((option, place) => (
        <OptionLine
          key={option.value}
          option={option}
          kind={props.multiple ? 'checkbox' : 'radio'}
          name={own}
          id={place === 0 && id ? id : `${own}-${option.value}`}
          on={isOn(option.value)}
          bad={error !== undefined}
          onPick={(on) => pick(option.value, on)}
        />
      ))}
    </fieldset>
  );
}

type OptionLineProps = {
  option: Option;
  kind: 'radio' | 'checkbox';
  name: string;
  id: string;
  on: boolean;
  bad: boolean;
  onPick: (on: boolean) => void;
};

/**
 * Chromium 156 keeps radios that were removed from a connected shadow tree, and everything around them, for as long as
 * the tree lives. Without a name they are in no group, and it lets go.
 */
function useLetGo() {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = ref.current;
    return () => {
      if (input) input.name = '';
    };
  }, []);
  return ref;
}

function OptionLine({ option, kind, name, id, on, bad, onPick }: OptionLineProps) {
  const { label, lang, hint, glyph, follow } = option;
  const input = useLetGo();
  return (
    <>
      <label class={cls('opt', glyph && 'gl')} for={id}>
        <input
          ref={input}
          type={kind}
          id={id}
          name={name}
          value={option.value}
          checked={on}
          aria-invalid={bad && kind === 'checkbox' ? true : undefined}
          onChange={(event) => onPick(event.currentTarget.checked)}
        />
        {glyph && <Glyph status={glyph} />}
        <span lang={lang}>
          {label}
          {hint && <small>{hint}</small>}
        </span>
      </label>
      {on && follow && <div class="follow">{follow}</div>}
    </>
  );
}

export type SwitchProps = {
  checked: boolean;
  onChange: (on: boolean) => void;
  label: ComponentChildren;
  hint?: ComponentChildren;
  id?: string | undefined;
};

/** On or off at once, without a Save button. */
export function Switch({ checked, onChange, label, hint, id }: SwitchProps) {
  const own = useId();
  const name = id ?? own;
  return (
    <div class="swl">
      <label for={name}>
        {label}
        {hint && <small>{hint}</small>}
      </label>
      <SwitchBox id={name} checked={checked} onChange={onChange} />
    </div>
  );
}

type SwitchBoxProps = Omit<SwitchProps, 'label' | 'hint'> & {
  labelledBy?: string | undefined;
  describedBy?: string | undefined;
};

/** The switch alone, named by text elsewhere in its row. */
export function SwitchBox({ id, checked, onChange, labelledBy, describedBy }: SwitchBoxProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="sw"
      id={id}
      checked={checked}
      aria-checked={checked}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

export type SegmentsProps<V extends string = string> = {
  label: string;
  items: readonly { value: V; label: string; count?: number | undefined }[];
  value: V;
  onChange: (value: V) => void;
};

/** Two to four ways to see the same list. */
export function Segments<V extends string>({ label, items, value, onChange }: SegmentsProps<V>) {
  return (
    <fieldset class="seg">
      <legend class="vh">{label}</legend>
      {items.map((item) => (
        <button
          key={item.value}
          type="button"
          aria-current={item.value === value || undefined}
          onClick={() => onChange(item.value)}
        >
          {item.label}
          {item.count !== undefined && <b class="num">{item.count}</b>}
        </button>
      ))}
    </fieldset>
  );
}

export type YesNoUnknownProps = {
  legend: ComponentChildren;
  hint?: ComponentChildren;
  value: ThreeState | undefined;
  onChange: (value: ThreeState) => void;
  labels: Record<ThreeState, string>;
};

/** One question with three honest answers in a row; an unanswered one stays empty. */
export function YesNoUnknown({ legend, hint, value, onChange, labels }: YesNoUnknownProps) {
  const own = useId();
  return (
    <fieldset class="ynu" aria-describedby={describe(own, hint, undefined)}>
      <Legend legend={legend} hint={hint} id={own} />
      <div class="three">
        {(['yes', 'no', 'unknown'] as const).map((answer) => (
          <Third
            key={answer}
            name={own}
            checked={value === answer}
            label={labels[answer]}
            onPick={() => onChange(answer)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type ThirdProps = { name: string; checked: boolean; label: string; onPick: () => void };

function Third({ name, checked, label, onPick }: ThirdProps) {
  const input = useLetGo();
  return (
    <label>
      <input ref={input} type="radio" name={name} checked={checked} onChange={onPick} />
      {label}
    </label>
  );
}
