/** A Chromium with a profile of its own, which outlives the browser. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumPath } from '../../scripts/browser.ts';

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
