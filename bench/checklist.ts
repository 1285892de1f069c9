/** The whole checklist, drawn for the first time, beside the same rows drawn by Preact and nothing else. */

import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Case } from '../shared/case/case.ts';
import { events } from '../shared/catalog/schema.ts';
import { words } from '../shared/i18n/locales/en/index.ts';
import { example, openAt, standing } from '../tests/e2e/places.ts';
import type { BareRow } from './bare.ts';
import { type Meter, median, meterOf, type Spent } from './meter.ts';

const turns = 7;

/** Everything happened: the longest list there is. */
const everything: Case = {
  ...example,
  records: {},
  situation: {
    ...example.situation,
    modifiers: ['rare', 'transplant'],
    events: Object.fromEntries(events.map((event) => [event, 'yes'])),
  },
};

export interface Checklist {
  rows: number;
  ours: Spent;
  bare: Spent;
  /** Bytes of the bare page's script. */
  script: string;
  heap: number;
}

export async function checklistOf(page: Page, meter: Meter): Promise<Checklist> {
  const ours: Spent[] = [];
  let rows: BareRow[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    // A new page each time: the first drawing counts. The screen and its words are fetched before.
    await openAt(page, { name: 'home', place: { at: 'home' }, of: everything }, 'en');
    await warm(page);
    await openAt(page, { name: 'home', place: { at: 'home' }, of: everything }, 'en');
    const row = await page.locator('.col button.open').nth(1).boundingBox();
    ours.push(
      await meter.spend(async () => {
        await page.mouse.click((row?.x ?? 0) + 5, (row?.y ?? 0) + 5);
        await page.locator('.col .list .row').first().waitFor();
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
      }),
    );
    rows = await page.evaluate(readRows);
  }
  const look = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
  );
  const heap = await meter.heap();
  const script = await bareScript();
  return {
    rows: rows.length,
    ours: middle(ours),
    bare: middle(await drawBare(page, { rows, look, script })),
    script,
    heap,
  };
}

const middle = (all: readonly Spent[]): Spent => ({
  script: median(all.map((one) => one.script)),
  all: median(all.map((one) => one.all)),
});

/** The browser keeps compiled code between visits. */
async function warm(page: Page): Promise<void> {
  await page.locator('.col button.open').nth(1).click();
  await standing(page, words as never);
}

/** Runs in the page. */
function readRows(): BareRow[] {
  const text = (row: Element, selector: string) => row.querySelector(selector)?.textContent ?? '';
  return [...document.querySelectorAll('.col .list .row')].map((row) => ({
    title: text(row, '.open'),
    mark: row.querySelector('svg')?.getAttribute('class') ?? '',
    path: row.querySelector('path')?.getAttribute('d') ?? '',
    status: text(row, '.st'),
    second: text(row, '.more .two'),
    more: text(row, '.more > p:last-child'),
    where: text(row, '.where'),
  }));
}

async function bareScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${import.meta.dirname}/bare.ts`, formats: ['iife'], name: 'bare' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the bare page was not built');
  return chunk.code;
}

async function drawBare(page: Page, { rows, look, script }: { rows: BareRow[]; look: string; script: string }) {
  const spent: Spent[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const bare = await page.context().newPage();
    await bare.setContent('<!doctype html><html lang="en"><body class="sok"><main></main></body></html>');
    await bare.addStyleTag({ content: look });
    await bare.addScriptTag({ content: script });
    const meter = await meterOf(bare);
    await bare.evaluate((all) => globalThis.drawBare(all), rows);
    spent.push(await meter.spend(() => bare.mouse.click(100, 100)));
    await bare.close();
  }
  return spent;
}
