import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearch, type Filter, fitting, prepared } from '../../../shared/session/inbox/find.ts';
import type { Row } from '../../../shared/session/inbox/row.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'É', 'Σ', '肺', ' '), maxLength: 8 });
const rowsOf = (texts: readonly string[]) =>
  texts.map((text, place) => ({ area: place % 2 ? 'cancer' : 'chronic', text: prepared(text) }) as Row);
const filters = fc.record({ text: letters, area: fc.constantFrom(undefined, 'cancer' as const) });

test('whatever is typed, one key after the other or all at once, the same lines are found', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), fc.array(filters, { maxLength: 4 }), (texts, wanted) => {
      const rows = rowsOf(texts);
      const search = createSearch();
      for (const { text, area } of wanted) {
        for (let end = 0; end <= text.length; end += 1) {
          const filter: Filter = { group: 'all', text: text.slice(0, end), ...(area && { area }) };
          expect(search(rows, filter)).toEqual(fitting(rows, filter));
        }
      }
    }),
  );
});
