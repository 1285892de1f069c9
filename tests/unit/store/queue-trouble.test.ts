import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/kit/result.ts';
import { value } from '../../contract/store.ts';
import { runs } from '../case/any-case.ts';
import { asked, named, one, opened, pass, startClock } from './queue-workshop.ts';

beforeEach(startClock);
afterEach(() => vi.useRealTimers());

describe('failing', () => {
  it('tells at once and tries again after 1, 5 and 30 seconds, then every 30', async () => {
    const { queue, writes, states, stored } = await opened({ failures: Array(5).fill('store.quota') });
    queue.put(named('Kept'));
    await pass(160);
    expect(states.at(-1)).toEqual({ kind: 'failed', problem: { code: 'store.quota' } });
    await pass(200_000);
    const start = writes[0]?.at ?? 0;
    expect(writes.map(({ at: time }) => Math.round((time - start) / 1_000))).toEqual([0, 1, 6, 36, 66, 96]);
    expect((await stored()).label).toBe('Kept');
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  it('keeps the newest case while failing, and stays "failed" until a save works', async () => {
    const { queue, kinds, stored, writes } = await opened({ failures: ['store.aborted', 'store.aborted'] });
    queue.put(named('A'));
    await pass(200);
    queue.put(named('B', named('A')));
    await pass(500);
    expect(writes).toHaveLength(1);
    await pass(10_000);
    expect(kinds()).toEqual(['idle', 'saving', 'failed', 'saved']);
    expect((await stored()).label).toBe('B');
  });

  it('starts the pauses anew after a save worked', async () => {
    const { queue, writes } = await opened({ failures: ['store.quota', '', 'store.quota'] });
    queue.put(named('A'));
    await pass(2_000);
    queue.put(named('B', named('A')));
    await pass(1_200);
    const [first, second] = writes.slice(-2).map(({ at: time }) => time);
    expect(Math.round(((second ?? 0) - (first ?? 0)) / 1_000)).toBe(1);
  });

  it.each(['store.not-found', 'store.newer', 'store.invalid'])(
    'does not repeat by itself what cannot work: %s',
    async (problem) => {
      const { queue, writes, kinds } = await opened({ failures: [problem] });
      queue.put(named('A'));
      await pass(100_000);
      expect(writes).toHaveLength(1);
      queue.put(named('B'));
      await pass(500);
      expect(kinds()).toEqual(['idle', 'saving', 'failed', 'saved']);
    },
  );

  it('treats a store that throws as a failed save', async () => {
    const { queue, states } = await opened({
      store: { readCase: async () => ok(one), writeCase: () => Promise.reject(new Error('surprise')) },
    });
    queue.put(named('A'));
    await pass(200);
    expect(states.at(-1)).toMatchObject({ kind: 'failed', problem: { code: 'store.aborted' } });
  });
});

describe('other tabs', () => {
  it('hand their changes over with the next save', async () => {
    const { queue, store, merged, stored } = await opened();
    value(await store.writeCase(asked('theirs', one), one));
    queue.put(asked('mine', one));
    await pass(500);
    expect(merged).toEqual([await stored()]);
    expect(merged[0]?.questions).toHaveLength(2);
  });

  it('lose nothing when typing goes on during a merge', async () => {
    const { queue, store, merged, stored } = await opened({ slow: 100 });
    value(await store.writeCase(asked('theirs', one), one));
    const mine = asked('mine-1', one);
    queue.put(mine);
    await pass(200);
    queue.put(asked('mine-2', mine));
    await pass(1_000);
    expect(merged).toEqual([await stored()]);
    expect((await stored()).questions.map(({ id }) => id).sort()).toEqual(['mine-1', 'mine-2', 'theirs']);
  });

  it('are read on refresh, and become the base of the next change', async () => {
    const { queue, store, merged, stored } = await opened();
    const theirs = value(await store.writeCase(asked('theirs', one), one));
    await queue.refresh();
    expect(merged).toEqual([theirs]);
    queue.put(named('Mine', theirs));
    await pass(500);
    expect(await stored()).toEqual(named('Mine', theirs));
    await queue.refresh();
    expect(merged).toHaveLength(1);
  });

  it('do not overwrite what waits here', async () => {
    const { queue, store, merged } = await opened();
    value(await store.writeCase(asked('theirs', one), one));
    queue.put(asked('mine', one));
    await queue.refresh();
    expect(merged).toEqual([]);
  });

  it('tell of a removed case on refresh, and a late save does not bring it back', async () => {
    const { queue, store, states } = await opened();
    value(await store.removeCase('one'));
    await queue.refresh();
    expect(states.at(-1)).toEqual({ kind: 'failed', problem: { code: 'store.not-found' } });
    queue.put(named('Late'));
    await pass(500);
    expect(value(await store.listCases())).toEqual([]);
  });
});

describe('any rhythm of typing, slow writes and failures', () => {
  it('ends with the last case stored, and "saved" is never a lie', async () => {
    const beat = fc.record({ wait: fc.nat(700), flush: fc.boolean() });
    const property = fc.asyncProperty(
      fc.array(beat, { minLength: 1, maxLength: 15 }),
      fc.nat(600),
      fc.array(fc.constantFrom('', 'store.quota', 'store.lost'), { maxLength: 4 }),
      async (beats, slow, failures) => {
        const shop = await opened({ slow, failures: [...failures] });
        let now = one;
        let lied = false;
        for (const { wait, flush } of beats) {
          now = asked(`q${now.revision}`, now);
          shop.queue.put(now);
          if (flush) void shop.queue.flush();
          await pass(wait);
          if (shop.states.at(-1)?.kind === 'saved') lied ||= (await shop.stored()).revision !== now.revision;
        }
        await pass(200_000);
        expect(lied).toBe(false);
        expect(shop.kinds().at(-1)).toBe('saved');
        expect(await shop.stored()).toEqual(now);
      },
    );
    await fc.assert(property, { numRuns: runs });
  });
});
