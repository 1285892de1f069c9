/** date-field: a date as three boxes, because a picker cannot say "about 2019". */

import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { describe } from './field-error.tsx';
import { Legend } from './legend.tsx';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and whether it is from memory. */
type DateValue = { date?: string | undefined; about?: boolean | undefined };

/** `unfinished`: something is typed, but it is no date yet. `impossible`: such as 31 February. */
export type DateState = 'empty' | 'valid' | 'unfinished' | 'impossible';

type Boxes = { day: string; month: string; year: string };

export type DateFieldProps = {
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** Id of the first box, for an error summary. */
  id?: string | undefined;
  value: DateValue;
  /** The year alone, or month and year, are dates too. */
  allowPartial?: boolean | undefined;
  labels: { day: string; month: string; year: string; about?: string | undefined };
  /** Twelve names in the reader's language; a named month cannot be mistaken for a day. */
  months: readonly string[];
  /** A birth date the browser may know (WCAG 2.2, 1.3.5). */
  autocomplete?: 'bday' | undefined;
  onInput: (value: DateValue, state: DateState) => void;
};

// Arabic, Persian, Thai and full-width digits sit on multiples of 16 in Unicode, so the low 4 bits are the digit.
const western = (text: string) =>
  text.replace(/[٠-٩۰-۹๐-๙０-９]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/\D/g, '');

function boxesOf(date = ''): Boxes {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month, day: day.replace(/^0/, '') };
}

function isReal(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function dateOf({ day, month, year }: Boxes, allowPartial: boolean): [date: string | undefined, state: DateState] {
  if (!day && !month && !year) return [undefined, 'empty'];
  if (year.length !== 4 || (day && !month) || (!allowPartial && !day)) return [undefined, 'unfinished'];
  if (!month) return [year, 'valid'];
  if (!day) return [`${year}-${month}`, 'valid'];
  if (!isReal(Number(year), Number(month), Number(day))) return [undefined, 'impossible'];
  return [`${year}-${month}-${day.padStart(2, '0')}`, 'valid'];
}

/** What the boxes hold. They follow `value` only when it changed elsewhere (undo, import), never while a date is half typed. */
function useBoxes({ value, allowPartial = false, onInput }: DateFieldProps) {
  const [boxes, setBoxes] = useState(() => boxesOf(value.date));
  const seen = useRef(value.date);
  const sent = useRef(value.date);
  if (value.date !== seen.current) {
    seen.current = value.date;
    if (value.date !== sent.current) setBoxes(boxesOf(value.date));
    sent.current = value.date;
  }
  const change = (part: Partial<Boxes>, about = value.about) => {
    const next = { ...boxes, ...part };
    const [date, state] = dateOf(next, allowPartial);
    setBoxes(next);
    sent.current = date;
    onInput({ ...(date && { date }), ...(about && { about }) }, state);
  };
  return { boxes, change };
}

/** Day, month and year. What is typed stays in the boxes, also while it is no date yet. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, id, value, labels, months, autocomplete } = props;
  const own = useId();
  const { boxes, change } = useBoxes(props);
  const first = id ?? `${own}d`;
  const box = (part: keyof Boxes, name: string) => ({
    id: name,
    autocomplete: autocomplete ? `bday-${part}` : 'off',
    value: boxes[part],
    'aria-invalid': error ? true : undefined,
  });
  return (
    <fieldset class="f" aria-describedby={describe(own, hint, error)}>
      <Legend legend={label} hint={hint} error={error} id={own} />
      <div class="dmy">
        <label for={first}>{labels.day}</label>
        <label for={`${own}m`}>{labels.month}</label>
        <label for={`${own}y`}>{labels.year}</label>
        <Digits {...box('day', first)} length={2} onDigits={(day) => change({ day })} />
        <select {...box('month', `${own}m`)} onChange={(event) => change({ month: event.currentTarget.value })}>
          <option value="" />
          {months.map((name, place) => (
            <option key={name} value={String(place + 1).padStart(2, '0')}>
              {name}
            </option>
          ))}
        </select>
        <Digits {...box('year', `${own}y`)} length={4} onDigits={(year) => change({ year })} />
      </div>
      {labels.about && (
        <label class="chk">
          <input type="checkbox" checked={value.about ?? false} onChange={(e) => change({}, e.currentTarget.checked)} />
          {labels.about}
        </label>
      )}
    </fieldset>
  );
}

type DigitsProps = {
  id: string;
  autocomplete: string;
  value: string;
  'aria-invalid': boolean | undefined;
  length: number;
  onDigits: (digits: string) => void;
};

function Digits({ length, onDigits, ...wires }: DigitsProps) {
  return (
    <input
      {...wires}
      class="num"
      inputMode="numeric"
      maxLength={length}
      onInput={(event) => onDigits(western(event.currentTarget.value))}
    />
  );
}
