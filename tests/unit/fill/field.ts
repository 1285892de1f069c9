/** A field as the reader would describe it. */

import type { Field } from '../../../shared/fill/messages.ts';

let made = 0;

export function field(label: string, more: Partial<Field> = {}): Field {
  made += 1;
  return {
    id: `f${made}`,
    kind: 'text',
    type: 'text',
    autocomplete: '',
    evidence: label ? [{ source: 'label', text: label }] : [],
    sections: [],
    choices: [],
    form: 1,
    box: made,
    row: undefined,
    maxLength: undefined,
    min: '',
    max: '',
    step: '',
    pattern: '',
    inputMode: '',
    accept: '',
    multiple: false,
    required: false,
    readOnly: false,
    filled: false,
    edges: { before: '', after: '' },
    multiline: more.kind === 'prose',
    lang: '',
    ...more,
  };
}
