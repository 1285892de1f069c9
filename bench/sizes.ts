/** How much a visitor of a clinic's page fetches, packed with brotli: counted from what the browser really asks for. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { words } from '../shared/i18n/locales/en/index.ts';

const dist = join(import.meta.dirname, '../dist/widget');

export const packed = (content: string | Buffer): number => brotliCompressSync(content).length;

const weigh = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + packed(readFileSync(join(dist, file))), 0);

export interface Sizes {
  first: number;
  checklist: number;
  everything: number;
}

export async function sizesOf(page: Page): Promise<Sizes> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/widget/') && pathname.endsWith('.js')) asked.add(pathname.slice('/widget/'.length));
  });
  await page.goto('/clinic/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: words.start.start, exact: true }).waitFor();
  const first = weigh(asked);
  await toChecklist(page);
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return { first, checklist: weigh(asked), everything: weigh(scripts) };
}

/** The shortest way a new visitor can take. */
async function toChecklist(page: Page): Promise<void> {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await press(words.start.start);
  await press(words.emergency.none);
  await page.getByRole('heading', { level: 1, name: words.situation.pages.journey.title }).waitFor();
  await press(words.places.home);
  await press(new RegExp(`^${words.places.records}`));
  await page.getByRole('heading', { level: 1, name: words.places.records }).waitFor();
  await page.waitForLoadState('networkidle');
}
