import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, value } from '../../contract/store.ts';
import { named, one, opened, pass, startClock, workshop } from './queue-workshop.ts';

beforeEach(startClock);
afterEach(() => vi.useRealTimers());

describe('saving', () => {
  it('writes nothing before the load finished', async () => {
    const { queue, writes, store, kinds } = workshop();
    queue.put(named('Early'));
    await pass(60_000);
    await queue.flush();
    expect(writes).toEqual([]);
    expect(kinds()).toEqual(['idle', 'saving']);
    value(await store.writeCase(one, undefined));
    queue.loaded(one);
    await pass(500);
    expect(value(await store.readCase('one')).label).toBe('Early');
  });

  it('waits for a pause in typing and writes the last case only', async () => {
    const { queue, writes, kinds } = await opened();
    for (const label of ['A', 'Ab', 'Abe']) {
      queue.put(named(label));
      await pass(50);
    }
    await pass(1_000);
    expect(writes.map(({ label }) => label)).toEqual(['Abe']);
    expect(kinds()).toEqual(['idle', 'saving', 'saved']);
  });

  it('saves within 400 ms while typing never pauses', async () => {
    const { queue, writes } = await opened();
    for (let n = 0; n < 40; n += 1) {
      queue.put(named(`N${n}`));
      await pass(100);
    }
    const gaps = writes.map(({ at: time }, n) => time - (writes[n - 1]?.at ?? Date.parse(at)));
    expect(writes.length).toBeGreaterThan(5);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(500);
  });

  it('says "saved" at most 500 ms after the last key', async () => {
    const { queue, states } = await opened({ slow: 20 });
    queue.put(named('Last'));
    await pass(500);
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  it('says "saved" only after the store answered, with the time of the answer', async () => {
    const { queue, states } = await opened({ slow: 300 });
    queue.put(named('A'));
    await pass(400);
    expect(states.at(-1)).toEqual({ kind: 'saving' });
    await pass(100);
    expect(states.at(-1)).toEqual({ kind: 'saved', at: '2026-03-01T08:00:00.450Z' });
  });

  it('does not say "saved" while something newer waits', async () => {
    const { queue, kinds, stored } = await opened({ slow: 300 });
    queue.put(named('A'));
    await pass(200);
    queue.put(named('B', named('A')));
    await pass(260);
    expect(kinds()).toEqual(['idle', 'saving']);
    await pass(1_000);
    expect(kinds()).toEqual(['idle', 'saving', 'saved']);
    expect((await stored()).label).toBe('B');
  });

  it('creates a new case from no base', async () => {
    const { queue, stored } = workshop();
    queue.loaded(undefined);
    queue.put(one);
    await pass(500);
    expect(await stored()).toEqual(one);
  });
});

describe('leaving the page', () => {
  it('flushes at once, without waiting for the pause', async () => {
    const { queue, writes } = await opened();
    queue.put(named('A'));
    const flushed = queue.flush();
    expect(writes).toHaveLength(1);
    await pass(0);
    await flushed;
    expect(writes).toHaveLength(1);
  });

  it('flushes what came while a write was under way', async () => {
    const { queue, stored } = await opened({ slow: 50 });
    queue.put(named('A'));
    await pass(160);
    queue.put(named('B', named('A')));
    const flushed = queue.flush();
    await pass(100);
    await flushed;
    expect((await stored()).label).toBe('B');
  });

  it('does not wait for ever when the store fails', async () => {
    const { queue, kinds } = await opened({ failures: ['store.quota', 'store.quota'] });
    queue.put(named('A'));
    const flushed = queue.flush();
    await pass(0);
    await flushed;
    expect(kinds().at(-1)).toBe('failed');
  });

  it('writes nothing more after a stop, even while a write is under way', async () => {
    const { queue, writes, states } = await opened({ slow: 50 });
    queue.put(named('A'));
    await pass(160);
    queue.put(named('B'));
    const before = states.length;
    const stopped = queue.stop();
    await pass(50);
    await stopped;
    queue.put(named('C'));
    await pass(60_000);
    expect(writes.map(({ label }) => label)).toEqual(['A']);
    expect(states).toHaveLength(before);
  });
});
