/** The built extension in a real Chromium: its own profile, the press on its toolbar button, and the real side panel. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/browser.ts';

export const chromeBuild = join(import.meta.dirname, '../../dist/extension/chrome-mv3');

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

/** Starts a Chromium of its own, with the extension when `build` is given. */
export function launch(profile: string, build?: string): Promise<BrowserContext> {
  if (build && !existsSync(join(build, 'manifest.json')))
    throw new Error(`${build} is missing. Run "npm run build:extension" first.`);
  const path = chromiumPath();
  return chromium.launchPersistentContext(profile, {
    ...(path ? { executablePath: path } : { channel: 'chromium' }),
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    args: [
      ...(build ? [`--disable-extensions-except=${build}`, `--load-extension=${build}`] : []),
      '--remote-debugging-port=0',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

/** A folder for a browser's profile; remove it when the browser is gone. */
export function newProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'second-opinion-profile-'));
  return {
    folder,
    // The browser's children may still write for a moment after it went.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

/** The id the browser gave the extension. */
export async function idOf(context: BrowserContext): Promise<string> {
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
      found = second.contexts().flatMap((one) => one.pages()).find((page) => page.url().endsWith('/sidepanel.html'));
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
