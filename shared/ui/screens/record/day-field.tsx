/** day-field: a date of the record, with the words for a day that does not exist. */

import { useState } from 'preact/hooks';
import type { PartialDate } from '../../../kit/dates.ts';
import { useVoice } from '../../context.tsx';
import { DateField, type DateState } from '../../parts/date-field.tsx';

type Texts = { label: string; hint?: string | undefined };

/** One whole day; undefined while it is empty or unfinished. */
export function DayField(props: Texts & { value: string | undefined; onDay: (day: string | undefined) => void }) {
  return <AnyDate {...props} value={{ date: props.value }} onInput={(value) => props.onDay(value.date)} />;
}

/** A day, a month or a year, perhaps from memory. */
export function PartialField(
  props: Texts & { value: PartialDate | undefined; onDate: (value: PartialDate | undefined) => void },
) {
  const { value, onDate } = props;
  return (
    <AnyDate
      {...props}
      partial
      value={value ?? {}}
      onInput={({ date, about }) => onDate(date ? { date, ...(about && { about }) } : undefined)}
    />
  );
}

type Value = { date?: string | undefined; about?: boolean | undefined };
type AnyDateProps = Texts & { partial?: boolean; value: Value; onInput: (value: Value) => void };

function AnyDate({ label, hint, partial = false, value, onInput }: AnyDateProps) {
  const { t, months } = useVoice();
  const [state, setState] = useState<DateState>('empty');
  return (
    <DateField
      label={label}
      hint={hint ?? (partial ? t('common.dateHint') : undefined)}
      error={state === 'impossible' ? t('record.impossible') : undefined}
      value={value}
      allowPartial={partial}
      labels={{
        day: t('common.day'),
        month: t('common.month'),
        year: t('common.year'),
        about: partial ? t('common.fromMemory') : undefined,
      }}
      months={months()}
      onInput={(next, is) => {
        setState(is);
        onInput(next);
      }}
    />
  );
}
