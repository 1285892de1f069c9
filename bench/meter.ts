/** Counts what the page's main thread did, in its own processor time: other work on this machine does not count. */

import type { CDPSession, Page } from '@playwright/test';

export interface Spent {
  /** Milliseconds in scripts. */
  script: number;
  /** Milliseconds in everything: scripts, styles, layout, painting. */
  all: number;
}

export interface Meter {
  /** What the work cost, up to the second frame after it. */
  spend(work: () => Promise<unknown>): Promise<Spent>;
  /** Makes the processor this many times slower. */
  slow(rate: number): Promise<void>;
  /** Waits until the page has nothing left to do by itself. */
  rest(): Promise<void>;
  /** Bytes of JavaScript still held after a collection. */
  heap(): Promise<number>;
}

export async function meterOf(page: Page): Promise<Meter> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  async function spend(work: () => Promise<unknown>): Promise<Spent> {
    await twoFrames(page);
    const before = await metrics(cdp);
    await work();
    await twoFrames(page);
    const after = await metrics(cdp);
    const since = (name: string) => 1000 * ((after.get(name) ?? 0) - (before.get(name) ?? 0));
    return { script: since('ScriptDuration'), all: since('TaskDuration') };
  }
  return {
    async spend(work) {
      const { script, all } = await spend(work);
      // Waiting for the frames runs a script of its own.
      const nothing = await spend(async () => {});
      return { script: Math.max(0, script - nothing.script), all: Math.max(0, all - nothing.all) };
    },
    slow: async (rate) => void (await cdp.send('Emulation.setCPUThrottlingRate', { rate })),
    async rest() {
      const second = () => page.waitForTimeout(1_000);
      while ((await spend(second)).script > 5) await second();
    },
    async heap() {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await metrics(cdp)).get('JSHeapUsedSize') ?? 0;
    },
  };
}

async function metrics(cdp: CDPSession): Promise<Map<string, number>> {
  const { metrics: all } = await cdp.send('Performance.getMetrics');
  return new Map(all.map(({ name, value }) => [name, value]));
}

const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
