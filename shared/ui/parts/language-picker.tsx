/** language-picker: every language in its own name and script; no flags. */

import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

export type LanguagePickerProps = {
  languages: readonly { tag: string; name: string }[];
  value: string;
  onChange: (tag: string) => void;
  label: string;
};

/** All languages in two columns (first screen, settings). */
export function LanguagePicker({ languages, value, onChange, label }: LanguagePickerProps) {
  return (
    <ul class="langs" aria-label={label}>
      {languages.map(({ tag, name }) => (
        <li key={tag}>
          <button type="button" lang={tag} aria-current={tag === value || undefined} onClick={() => onChange(tag)}>
            <bdi>{name}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The same choice in the bar, as one small list to pull down. */
export function LanguageSelect({ languages, value, onChange, label }: LanguagePickerProps) {
  const id = useId();
  const now = languages.find(({ tag }) => tag === value);
  return (
    <span class="lsel">
      <Icon name="languages" />
      <span aria-hidden="true" lang={now?.tag}>
        {now?.name}
      </span>
      <Icon name="chevron-down" small />
      <label class="vh" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {languages.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
