import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCase } from '../../../shared/case/case.ts';
import { createMemoryStore } from '../../../shared/store/memory.ts';
import { headOf, outdated, planWrite, readStored } from '../../../shared/store/write-plan.ts';
import { at, code, value } from '../../contract/store.ts';
import { anyCase, anyEdits, editedBy, holds, start } from '../case/any-case.ts';

const day = (n: number, hour = 8) => new Date(Date.UTC(2026, 2, n, hour)).toISOString();

describe('earlier versions', () => {
  it('keep the last 10 of one busy day', () => {
    const times = Array.from({ length: 12 }, (_, hour) => day(1, hour + 8));
    expect(outdated(times)).toEqual([day(1, 9), day(1, 8)]);
  });

  it('keep the last version of each of the last 14 days with changes', () => {
    const times = Array.from({ length: 20 }, (_, n) => [day(n + 1, 8), day(n + 1, 9)]).flat();
    const forgotten = new Set(outdated(times));
    const left = times.filter((time) => !forgotten.has(time));
    for (let n = 7; n <= 20; n += 1) expect(left).toContain(day(n, 9));
    expect(left).toHaveLength(14 + 5);
  });

  it('never forget the newest', () => {
    holds(
      fc.property(fc.array(fc.integer({ min: 1, max: 4_000 }), { minLength: 1, maxLength: 60 }), (hours) => {
        const times = hours.map((hour) => day(1, hour));
        expect(outdated(times)).not.toContain([...times].sort().at(-1));
        expect(new Set(times).size - outdated(times).length).toBeLessThanOrEqual(24);
      }),
    );
  });
});

describe('stored bytes', () => {
  it('are read without ever throwing, whatever they are', () => {
    holds(
      fc.property(fc.anything(), (junk) => {
        expect(['store.damaged', 'store.newer', 'store.not-found']).toContain(code(readStored(junk)));
        expect(headOf(junk).damaged).toBe(true);
      }),
    );
  });

  it('hurt no other case when one field is broken', async () => {
    const property = fc.asyncProperty(anyCase, fc.nat(), fc.anything(), async (good, pick, junk) => {
      const keys = Object.keys(good).filter((key) => key !== 'id');
      const broken = { ...good, id: 'broken', [keys[pick % keys.length] as string]: junk };
      const store = createMemoryStore(
        new Map<string, unknown>([
          ['broken', broken],
          ['case-1', good],
        ]),
      );
      const heads = value(await store.listCases());
      expect(heads.map(({ id }) => id).sort()).toEqual(['broken', 'case-1']);
      expect(value(await store.readCase('case-1'))).toEqual(good);
      expect(value(await store.readRaw('broken'))).toEqual(broken);
    });
    await fc.assert(property);
  });
});

describe('a write', () => {
  it('always raises the revision, so that equal revisions mean equal cases', () => {
    holds(
      fc.property(anyCase, anyEdits, anyEdits, fc.boolean(), (base, mine, theirs, stale) => {
        const stored = stale ? editedBy(theirs, base) : base;
        const plan = value(planWrite(editedBy(mine, base), base, stored, []));
        expect(plan.value.revision).toBeGreaterThan(stored.revision);
      }),
    );
  });

  it('brings two new cases with one id together', () => {
    const empty = newCase('one', at);
    const plan = value(planWrite({ ...empty, label: 'Mine' }, undefined, { ...empty, example: true }, []));
    expect(plan.value).toMatchObject({ label: 'Mine', example: true });
  });

  it('keeps one earlier version per 10 minutes', () => {
    const base = newCase('case-1', start);
    const times = [new Date(Date.parse(start) - 9 * 60_000).toISOString()];
    expect(value(planWrite(editedBy([], base), base, base, times)).keep).toBeUndefined();
    expect(value(planWrite(editedBy([], base), base, base, [])).keep).toEqual({ id: 'case-1', at: start, value: base });
  });
});
