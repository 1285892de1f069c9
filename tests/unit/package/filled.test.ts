import { describe, expect, it } from 'vitest';
import { newCase } from '../../../shared/case/case.ts';
import { describe as describePart, noteRecord } from '../../../shared/case/edits.ts';
import { filledParts } from '../../../shared/package/filled.ts';
import { parts } from '../../../shared/package/parts.ts';
import { exampleCase } from '../../../shared/session/example.ts';

const empty = newCase('one', '2026-01-01T00:00:00.000Z');

describe('the parts worth a choice', () => {
  it('are none in an empty case', () => {
    expect(filledParts(empty)).toEqual([]);
  });

  it('are exactly those with something in them', () => {
    expect(filledParts(describePart('name', { family: 'Abenov' })(empty))).toEqual(['person-name']);
    expect(filledParts(noteRecord('lab-results', { note: 'ask again' })(empty))).toEqual(['record-notes']);
  });

  it('cover most of the example, always in the order of the table', () => {
    const filled = filledParts(exampleCase('2026-03-02', '2026-03-02T09:00:00.000Z'));
    expect(filled).toContain('unchecked-names');
    expect(filled).toContain('identity-document');
    expect(filled).not.toContain('representative');
    expect(filled).toEqual(parts.map((part) => part.id).filter((id) => filled.includes(id)));
  });
});
