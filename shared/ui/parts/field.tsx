/** field: boxes to type into, choose from, and drop files on. */

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { cls } from './cls.ts';
import { describe, Hints } from './field-error.tsx';

export { DateField } from './date-field.tsx';

export { FileField } from './file-field.tsx';

export type FieldProps = {
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** Set it when an error summary leads here. */
  id?: string | undefined;
  /** The label is read out but not shown (search in a toolbar). */
  hideLabel?: boolean | undefined;
};

type Wires = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** Label, hint and error around one control; hands the control the attributes that tie them together. */
function Field({
  label,
  hint,
  error,
  id,
  hideLabel,
  children,
}: FieldProps & { children: (wires: Wires) => ComponentChildren }) {
  const own = useId();
  const name = id ?? own;
  const wires: Wires = {
    id: name,
    'aria-describedby': describe(own, hint, error),
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div class="f">
      <label class={cls(hideLabel && 'vh')} for={name}>
        {label}
      </label>
      <Hints id={own} hint={hint} error={error} />
      {children(wires)}
    </div>
  );
}

/** Writes `value` into the box, but never while the person is in it: what they type is theirs, also in mid-composition. */
function useTyped<T extends HTMLInputElement | HTMLTextAreaElement>(value: string) {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (box && !box.matches(':focus') && box.value !== value) box.value = value;
  }, [value]);
  return ref;
}

type Typed = {
  value: string;
  onInput: (value: string) => void;
  onBlur?: (() => void) | undefined;
  lang?: string | undefined;
  /** `auto` suits words in any script, `ltr` numbers and addresses. */
  dir?: 'auto' | 'ltr' | undefined;
  maxLength?: number | undefined;
};

export type TextFieldProps = FieldProps &
  Typed & {
    type?: 'text' | 'email' | 'tel' | 'search' | 'url' | undefined;
    inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
    autocomplete?: string | undefined;
    size?: 'short' | 'mid' | undefined;
  };

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onInput, type = 'text', inputMode, autocomplete = 'off', size, dir = 'auto' } = props;
  const ref = useTyped<HTMLInputElement>(value);
  return (
    <Field {...props}>
      {(wires) => (
        <input
          {...wires}
          ref={ref}
          class={size}
          type={type as 'text'}
          inputMode={inputMode}
          autocomplete={autocomplete}
          lang={props.lang}
          dir={dir}
          maxLength={props.maxLength}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={props.onBlur}
        />
      )}
    </Field>
  );
}

export type TextAreaProps = FieldProps & Typed & { rows?: number | undefined };

/** Text of any length; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const ref = useTyped<HTMLTextAreaElement>(props.value);
  return (
    <Field {...props}>
      {(wires) => (
        <textarea
          {...wires}
          ref={ref}
          rows={props.rows ?? 3}
          lang={props.lang}
          dir={props.dir ?? 'auto'}
          maxLength={props.maxLength}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onBlur={props.onBlur}
        />
      )}
    </Field>
  );
}

export type SelectFieldProps<V extends string = string> = FieldProps & {
  options: readonly { value: V; label: string; lang?: string | undefined }[];
  value: V | '';
  onInput: (value: V | '') => void;
  /** Words of the first, empty choice; left out when a choice is always made. */
  empty?: string | undefined;
  autocomplete?: string | undefined;
};

/** One choice from a long list; for up to six answers use Options. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { options, value, onInput, empty, autocomplete } = props;
  return (
    <Field {...props}>
      {(wires) => (
        <select
          {...wires}
          autocomplete={autocomplete}
          value={value}
          onChange={(event) => onInput(event.currentTarget.value as V | '')}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
