/** lines: groups of one-line fields of a person, drawn from a table. */

import type { words } from '../../../i18n/locales/en/index.ts';
import { useVoice } from '../../context.tsx';
import type { TextFieldProps } from '../../parts/field.tsx';
import { Line, langOf } from '../story/fields.tsx';

type Person = typeof words.person;
type Label = keyof Person['label'];

export interface LineSpec<K extends Label = Label> {
  key: K;
  hint?: keyof Person['hint'];
  type?: TextFieldProps['type'];
  /** HTML autocomplete token (WCAG 2.2, 1.3.5); only used where the person at the screen is meant. */
  auto?: string;
}

export type LinesProps<K extends Label> = {
  specs: readonly LineSpec<K>[];
  value: { readonly [P in K]?: unknown };
  onInput: (key: K, value: string | undefined) => void;
  /** Whether the browser may offer what it knows of the person at the screen. */
  auto?: boolean;
};

export function Lines<K extends Label>({ specs, value, onInput, auto }: LinesProps<K>) {
  const { t } = useVoice();
  return specs.map(({ key, hint, type, auto: token }) => {
    const text = value[key] as string | undefined;
    return (
      <Line
        key={key}
        label={t(`person.label.${key as Label}`)}
        hint={hint && t(`person.hint.${hint}`)}
        type={type}
        dir={type ? 'ltr' : 'auto'}
        lang={text && langOf(text)}
        autocomplete={auto ? token : undefined}
        value={text}
        onInput={(next) => onInput(key, next)}
      />
    );
  });
}
