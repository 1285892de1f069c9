/** Draws the extension's icons from `public/icon/mark.svg`. Run it after a change of the mark; its pictures are kept. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath } from './browser.ts';

const folder = join(import.meta.dirname, '../public/icon');

/** The Chrome Web Store wants 96 px of drawing inside the 128 px icon; the smaller ones fill their square. */
const icons = [
  { size: 16, drawing: 16 },
  { size: 32, drawing: 32 },
  { size: 48, drawing: 48 },
  { size: 96, drawing: 96 },
  { size: 128, drawing: 96 },
];

const mark = (await readFile(join(folder, 'mark.svg'))).toString('base64');
const executablePath = chromiumPath();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const page = await browser.newPage();
for (const { size, drawing } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:${(size - drawing) / 2}px"><img style="display:block" width="${drawing}" height="${drawing}" src="data:image/svg+xml;base64,${mark}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
