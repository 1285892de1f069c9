/** The built extension in a stock Firefox. Playwright cannot load one there, so this test drives it by WebDriver BiDi. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../scripts/browser.ts';
import { words as w } from '../../shared/i18n/locales/en/index.ts';

const build = join(import.meta.dirname, '../../dist/extension/firefox-mv3');
/** The id in the manifest, and the address that this Firefox gives it instead of a random one. */
const id = '{8c1f5a54-6a0e-4a8b-9a53-5d2c1f0e7b46}';
const host = '5f0f7c3e-0c1b-4f8e-9d55-0a3c7f1d2b60';

const firefox = firefoxPath();
test.skip(!firefox, 'SKIPPED: no Firefox on this machine, so its extension is not tried.');

const patience = 30_000;
const typed = 'Lung adenocarcinoma, 右上肺';

/** No load event of an extension's page reaches this protocol: waiting for what the page shows is enough. */
const open = (page: Page) => page.goto(`moz-extension://${host}/desk.html`, { waitUntil: [] });

const find = (page: Page, selector: string) => page.locator(selector).setTimeout(patience);
const press = (page: Page, selector: string): Promise<void> => find(page, selector).click();
const button = (name: string): string => `::-p-aria([role="button"][name="${name}"])`;
const diagnosis = `::-p-aria([role="textbox"][name="${w.story.summaryLabel.diagnosis}"])`;

/** From the first screen to the texts of the story of a new case. */
async function toSummary(page: Page): Promise<void> {
  await press(page, button(w.start.start));
  await press(page, button(w.emergency.none));
  await press(page, `nav.rail ::-p-text(${w.places.story})`);
  await press(page, `.col ::-p-text(${w.story.parts.summary})`);
}

/** A Firefox of its own, with the extension in it. */
async function launchFirefox(): Promise<Browser> {
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`${build} is missing. Run "npm run build:extension" first.`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox as string,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // Without it, pages of an extension may not be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
      'intl.accept_languages': 'en-GB',
    },
  });
  await browser.installExtension(build);
  return browser;
}

test('in Firefox the extension opens the desk, and what was typed is there when it is opened again', async () => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    await open(page);
    await toSummary(page);
    const area = await find(page, diagnosis).waitHandle();
    await area.type(typed);
    await find(page, '.saved[data-state=saved]').wait();

    const again = await browser.newPage();
    await page.close();
    await open(again);
    const kept = await find(again, diagnosis).waitHandle();
    await expect.poll(() => kept.evaluate((one) => (one as HTMLTextAreaElement).value)).toBe(typed);
  } finally {
    await browser.close();
  }
});
