/** Takes the pictures of the documents from the built pages, with the example case and a clock that stands still. */

import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import {
  example,
  type Language,
  now,
  openAt,
  openInboxWith,
  packageOf,
  someone,
  spot,
  title,
  wordsIn,
} from '../tests/e2e/places.ts';
import { chromiumPath } from './browser.ts';
import { start } from './start.ts';

const folder = join(import.meta.dirname, '../docs/pictures');

interface Picture {
  place: string;
  language?: Language;
  width?: number;
  theme?: 'light' | 'dark';
}

const phone = ['start', 'home', 'records', 'record', 'counter', 'questions', 'story', 'check', 'export', 'emergency'];

const pictures: readonly Picture[] = [
  ...phone.map((place) => ({ place })),
  ...['home', 'records'].flatMap((place): Picture[] => [
    { place, language: 'zh-Hans' },
    { place, theme: 'dark' },
    { place, language: 'zh-Hans', theme: 'dark' },
    { place, width: 900 },
  ]),
  { place: 'inbox', width: 1280 },
  { place: 'inbox-case', width: 1280 },
];

const heights: Record<number, number> = { 360: 760, 900: 900, 1280: 900 };

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { place, language = 'en', width = 360, theme = 'light' } = picture;
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: heights[width] ?? 900 },
    // Twice as sharp where the document shows it small.
    deviceScaleFactor: width === 360 ? 2 : 1,
    colorScheme: theme,
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  if (place.startsWith('inbox')) await inbox(page, place === 'inbox-case');
  else await openAt(page, spot(place), language);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${place}-${language}-${width}-${theme}.png`) });
  await context.close();
}

/** The inbox with a few cases; one of them open. */
async function inbox(page: Page, open: boolean): Promise<void> {
  const { inbox: words } = wordsIn.en;
  const others = Array.from({ length: 6 }, (_, place) => someone(place));
  await openInboxWith(page, await Promise.all([example, ...others].map(packageOf)));
  await page.getByRole('button', { name: words.preview.add_other.replace('{{count}}', '7') }).click();
  await title(page).filter({ hasText: words.title }).waitFor();
  // Without the notice and the pointer of adding them.
  await page.reload();
  await title(page).filter({ hasText: words.title }).waitFor();
  if (!open) return;
  await page.getByRole('button', { name: example.id.slice(-6) }).click();
  await title(page).filter({ hasText: 'Abenov' }).waitFor();
}

mkdirSync(folder, { recursive: true });
const { port, close } = await start(4330);
const executablePath = chromiumPath();
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
try {
  for (const picture of pictures) await take(browser, `http://localhost:${port}`, picture);
} finally {
  await browser.close();
  close();
}
const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
console.log(`${sizes.length} pictures, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB`);
