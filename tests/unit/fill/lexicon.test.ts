import { describe, expect, test } from 'vitest';
import { matchFields } from '../../../shared/fill/match.ts';
import type { Field } from '../../../shared/fill/messages.ts';
import { field } from './field.ts';
import { labels } from './labels.ts';

/** A page of labels under their headings, and what each should be. */
function page(text: string): { fields: Field[]; wanted: string[] } {
  const fields: Field[] = [];
  const wanted: string[] = [];
  let heading = { at: 0, text: '' };
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) {
      heading = { at: heading.at + 1, text: line.slice(2) };
      continue;
    }
    const [label = '', token = ''] = line.split(' > ');
    const prose = label.startsWith('[prose] ');
    fields.push(field(label.replace('[prose] ', ''), { kind: prose ? 'prose' : 'text', sections: [heading] }));
    wanted.push(token);
  }
  return { fields, wanted };
}

describe('labels of hospitals in every language', () => {
  for (const [lang, text] of Object.entries(labels)) {
    test(lang, () => {
      const { fields, wanted } = page(text);
      const found = matchFields({ lang, about: '', fields });
      const line = (at: number, token: string | undefined) => `${fields[at]?.evidence[0]?.text} > ${token ?? '?'}`;
      const got = found.map(({ token, confidence }, at) => line(at, confidence === 'unsure' ? undefined : token));
      expect(got).toEqual(wanted.map((token, at) => line(at, token)));
    });
  }
});
