/** One country out of all, by its name in the reader's language. */

import { countryOptions } from '../../../i18n/countries.ts';
import { useVoice } from '../../context.tsx';
import { type FieldProps, SelectField } from '../../parts/field.tsx';

type CountryFieldProps = FieldProps & {
  /** ISO 3166-1 alpha-2. */
  value: string | undefined;
  /** Words of the empty choice. */
  empty: string;
  onChange: (country: string | undefined) => void;
};

export function CountryField({ value = '', onChange, ...rest }: CountryFieldProps) {
  const { tag } = useVoice();
  return (
    <SelectField
      {...rest}
      options={countryOptions(tag)}
      value={value}
      onInput={(country) => onChange(country || undefined)}
    />
  );
}
