/** choices: countries and languages, named in the reader's language. */

import { countryOptions } from '../../../i18n/countries.ts';
import { useVoice } from '../../context.tsx';
import { SelectField } from '../../parts/field.tsx';

// Languages an interpreter is often asked for; any other code that comes with a case stays on offer.
const languages =
  'am ar az bg bn cs da de el en es fa fi fil fr he hi hr hu hy id it ja ka kk km ko ky lo mn ms my ne nl no pl ps pt ro ru si sk so sr sv sw ta tg th tk tr uk ur uz vi yue zh-Hans zh-Hant'.split(
    ' ',
  );

type ChoiceProps = {
  label: string;
  hint?: string;
  value: string | undefined;
  onInput: (code: string | undefined) => void;
  autocomplete?: string | undefined;
};

export function CountryField(props: ChoiceProps) {
  return <CodeField {...props} options={countryOptions(useVoice().tag)} />;
}

export function LanguageField(props: ChoiceProps) {
  const { tag, languageName } = useVoice();
  const { value } = props;
  const options = (value && !languages.includes(value) ? [...languages, value] : languages)
    .map((code) => ({ value: code, label: languageName(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, tag));
  return <CodeField {...props} options={options} />;
}

function CodeField({ value = '', onInput, ...rest }: ChoiceProps & { options: ReturnType<typeof countryOptions> }) {
  const { t } = useVoice();
  return (
    <SelectField {...rest} value={value} empty={t('person.choose')} onInput={(code) => onInput(code || undefined)} />
  );
}
