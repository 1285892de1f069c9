/** date-field: a date as three boxes, because a picker cannot say "about 2019". */

import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { ids } from './cls.ts';
import { Legend } from './legend.tsx';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and whether it is from memory. */
export type DateValue = { date?: string | undefined; about?: boolean | undefined };

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

/** Day, month and year. What is typed stays in the boxes, also while it is no date yet. */
export function DateField({
  label,
  hint,
  error,
  id,
  value,
  allowPartial = false,
  labels,
  months,
  onInput,
}: DateFieldProps) {
  const own = useId();
  const [boxes, setBoxes] = useState(() => boxesOf(value.date));
  const sent = useRef(value.date);
  if (value.date !== sent.current) {
    // The date changed from outside (undo, import), not through these boxes.
    sent.current = value.date;
    setBoxes(boxesOf(value.date));
  }
  const change = (part: Partial<Boxes>, about = value.about) => {
    const next = { ...boxes, ...part };
    const [date, state] = dateOf(next, allowPartial);
    setBoxes(next);
    sent.current = date;
    onInput({ ...(date && { date }), ...(about && { about }) }, state);
  };
  const first = id ?? `${own}d`;
  const invalid = error ? true : undefined;
  const number = (part: 'day' | 'year', length: number) => (
    <input
      class="num"
      id={part === 'day' ? first : `${own}y`}
      inputMode="numeric"
      autocomplete="off"
      maxLength={length}
      value={boxes[part]}
      aria-invalid={invalid}
      onInput={(event) => change({ [part]: western(event.currentTarget.value) })}
    />
  );
  return (
    <fieldset class="f" aria-describedby={ids(hint !== undefined && `${own}h`, error && `${own}e`)}>
      <Legend legend={label} hint={hint} error={error} id={own} />
      <div class="dmy">
        <label for={first}>{labels.day}</label>
        <label for={`${own}m`}>{labels.month}</label>
        <label for={`${own}y`}>{labels.year}</label>
        {number('day', 2)}
        <select
          id={`${own}m`}
          value={boxes.month}
          aria-invalid={invalid}
          onChange={(event) => change({ month: event.currentTarget.value })}
        >
          <option value="" />
          {months.map((name, place) => (
            <option key={name} value={String(place + 1).padStart(2, '0')}>
              {name}
            </option>
          ))}
        </select>
        {number('year', 4)}
      </div>
      {labels.about && (
        <label class="chk">
          <input
            type="checkbox"
            checked={value.about ?? false}
            onChange={(event) => change({}, event.currentTarget.checked)}
          />
          {labels.about}
        </label>
      )}
    </fieldset>
  );
}
