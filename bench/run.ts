/** Measures what a visitor waits for, beside a yardstick measured in the same run: `npm run bench [name]`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../scripts/browser.ts';
import { start } from '../scripts/start.ts';
import { answersOf } from './answers.ts';
import { checklistOf } from './checklist.ts';
import { inboxOf } from './inbox.ts';
import { type Meter, meterOf } from './meter.ts';
import { packed, sizesOf } from './sizes.ts';

interface Line {
  what: string;
  value: number;
  unit: 'bytes' | 'ms' | '×';
  /** Against the yardstick of the same kind. */
  ratio?: number;
  aim?: number;
}

const { port, close } = await start(4340);
const executablePath = chromiumPath();
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });

async function inPage<T>(work: (page: Page, meter: Meter) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  const done = await work(page, await meterOf(page));
  await context.close();
  return done;
}

async function measure(): Promise<Line[]> {
  const sizes = await inPage(sizesOf);
  const answers = await inPage(answersOf);
  const list = await inPage(checklistOf);
  const inbox = await inPage(inboxOf);
  const bare = packed(list.script);
  const bytes = (what: string, value: number, aim?: number): Line => ({
    what,
    value,
    unit: 'bytes',
    ratio: value / bare,
    ...(aim && { aim }),
  });
  const ms = (what: string, value: number, aim?: number): Line => ({
    what,
    value,
    unit: 'ms',
    ratio: value / list.bare.all,
    ...(aim && { aim }),
  });
  return [
    bytes('Yardstick: script of a bare Preact page (brotli)', bare),
    bytes('Widget, first screen with a clinic’s profile (brotli)', sizes.first),
    bytes('Widget, to the checklist (brotli)', sizes.checklist),
    bytes('Widget, everything (brotli)', sizes.everything),
    ms('Answer, one of several, 4× slower: script', answers.option, 16),
    ms('Answer, yes or no, 4× slower: script', answers.event, 16),
    ms('Answer, a tick, 4× slower: script', answers.tick, 16),
    ms('State of a record, with the part it opens, 4× slower: script', answers.status, 16),
    ms('A key in a field, 4× slower: script', answers.key, 16),
    ms(`Yardstick: ${list.rows} rows, bare Preact page: all work`, list.bare.all),
    ms(`Checklist, ${list.rows} rows, first drawing: all work`, list.ours.all, 2.5 * list.bare.all),
    { what: 'The same, script only', value: list.ours.script, unit: 'ms', ratio: list.ours.script / list.bare.script },
    { what: 'Heap with that checklist', value: list.heap, unit: 'bytes' },
    ms('Inbox, 200 packages read and checked: all work', inbox.read.all),
    ms('Inbox, 200 packages kept and listed: all work', inbox.add.all),
    ms('Inbox, a key in the search over 2,000 cases, 4× slower: script', inbox.key, 16),
    ms('Inbox, the slowest of those keys', inbox.worstKey),
    { what: 'Heap with those 2,000 cases', value: inbox.heap, unit: 'bytes' },
  ];
}

const shown = (value: number, unit: Line['unit']): string =>
  unit === 'bytes' ? Math.round(value).toLocaleString('en') : value.toFixed(1);

function table(lines: readonly Line[]): string {
  const rows = lines.map(({ what, value, unit, ratio, aim }) => {
    const verdict = aim === undefined ? '' : `≤ ${shown(aim, unit)}${value <= aim ? '' : ' **missed**'}`;
    return `| ${what} | ${shown(value, unit)} ${unit} | ${ratio?.toFixed(1) ?? ''} | ${verdict} |`;
  });
  return ['| What | Value | Ratio | Aim |', '|---|---:|---:|---|', ...rows].join('\n');
}

try {
  const lines = await measure();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Chromium ${browser.version()}`;
  const name = process.argv[2] ?? 'latest';
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const result = { date: new Date().toISOString(), machine, lines };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`${result.date.slice(0, 10)}, ${machine}\n\n${table(lines)}`);
} finally {
  await browser.close();
  close();
}
