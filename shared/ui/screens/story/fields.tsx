/** fields: boxes of the story and the person; every key is kept, an emptied box takes the answer back. */

import { useState } from 'preact/hooks';
import { limits } from '../../../case/case.ts';
import type { PartialDate } from '../../../kit/dates.ts';
import { useDesk, useVoice } from '../../context.tsx';
import type { DateFieldProps } from '../../parts/date-field.tsx';
import { DateField, TextArea, type TextAreaProps, TextField, type TextFieldProps } from '../../parts/field.tsx';

type Told<T, P> = Omit<P, 'value' | 'onInput' | 'maxLength'> & {
  value: T | undefined;
  onInput: (value: T | undefined) => void;
};

/** One line of text. */
export const Line = ({ value, onInput, ...rest }: Told<string, TextFieldProps>) => (
  <TextField {...rest} value={value ?? ''} maxLength={limits.line} onInput={(text) => onInput(text || undefined)} />
);

/** Text of any length. */
export const Prose = ({ value, onInput, ...rest }: Told<string, TextAreaProps>) => (
  <TextArea {...rest} value={value ?? ''} maxLength={limits.text} onInput={(text) => onInput(text || undefined)} />
);

type DateProps<T> = Pick<DateFieldProps, 'label' | 'hint' | 'autocomplete'> & {
  value: T | undefined;
  onInput: (value: T | undefined) => void;
};

/** A date as people remember it: the year alone, or "about". */
export function When({ value, onInput, ...rest }: DateProps<PartialDate>) {
  const { t, months } = useVoice();
  // "From memory" may be ticked before there is a date to keep it with.
  const [about, setAbout] = useState(value?.about);
  const [impossible, setImpossible] = useState(false);
  return (
    <DateField
      {...rest}
      hint={rest.hint ?? t('common.dateHint')}
      value={{ date: value?.date, about: value ? value.about : about }}
      allowPartial
      labels={{ day: t('common.day'), month: t('common.month'), year: t('common.year'), about: t('common.fromMemory') }}
      months={months()}
      error={impossible ? t('story.noSuchDay') : undefined}
      onInput={({ date, about: unsure }, state) => {
        setAbout(unsure);
        setImpossible(state === 'impossible');
        onInput(date ? { date, ...(unsure && { about: true }) } : undefined);
      }}
    />
  );
}

/** A full date that is known for certain, such as a birth date. */
export function Day({ value, onInput, past, ...rest }: DateProps<string> & { past?: boolean }) {
  const { t, months } = useVoice();
  const today = useDesk().today.value;
  const [impossible, setImpossible] = useState(false);
  const ahead = past && value !== undefined && value > today;
  return (
    <DateField
      {...rest}
      value={{ date: value }}
      labels={{ day: t('common.day'), month: t('common.month'), year: t('common.year') }}
      months={months()}
      error={impossible ? t('story.noSuchDay') : ahead ? t('story.dayAhead') : undefined}
      onInput={({ date }, state) => {
        setImpossible(state === 'impossible');
        onInput(date);
      }}
    />
  );
}

/** Chinese characters get Chinese glyphs, also inside a page in another language; kana mean Japanese. */
export function langOf(text: string): string | undefined {
  if (!/\p{Script=Han}/u.test(text)) return undefined;
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh-Hans';
}
