/** The built extension in a real Chromium: its own profile, the press on its toolbar button, and the real side panel. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { launch, newProfile } from './profile.ts';

const chromeBuild = join(import.meta.dirname, '../../dist/extension/chrome-mv3');

export interface Extension {
  context: BrowserContext;
  id: string;
  /** Presses the toolbar button while `page` is in front: what a person's press does, permission for that page included. */
  press(page: Page): Promise<void>;
  /** The side panel, once it is open. */
  panel(): Promise<Page>;
}

/** Playwright's types do not know the protocol's newer commands. */
interface Protocol {
  send(method: 'Target.getTargets', params: object): Promise<{ targetInfos: { url: string; targetId: string }[] }>;
  send(method: 'Extensions.triggerAction', params: { id: string; targetId: string }): Promise<void>;
}

/** The id the browser gave the extension. */
async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

async function pressAction(context: BrowserContext, id: string, page: Page): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is gone');
  const protocol = (await browser.newBrowserCDPSession()) as unknown as Protocol;
  // Only a target of type "tab" can carry the press.
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  await protocol.send('Extensions.triggerAction', { id, targetId: tab?.targetId ?? '' });
}

/** The context that launched the browser does not list the panel; a second client sees it as a page. */
async function findPanel(second: Browser): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(() => {
      found = second
        .contexts()
        .flatMap((one) => one.pages())
        .find((page) => page.url().endsWith('/sidepanel.html'));
      return found !== undefined;
    }, 'the side panel opens')
    .toBe(true);
  return found as Page;
}

export const test = base.extend<{ extension: Extension }>({
  extension: async ({}, use) => {
    const profile = newProfile();
    const context = await launch(profile.folder, chromeBuild);
    const id = await idOf(context);
    let second: Browser | undefined;
    await use({
      context,
      id,
      press: (page) => pressAction(context, id, page),
      async panel() {
        const port = readFileSync(join(profile.folder, 'DevToolsActivePort'), 'utf8').split('\n')[0];
        second ??= await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
        return findPanel(second);
      },
    });
    await second?.close();
    await context.close();
    profile.remove();
  },
});
