/** Finds the browsers the tests drive. Run by hand, it also gets a Chromium when there is none. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const first = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && path !== '' && existsSync(path));

/** A full Chromium: headless shells cannot load extensions. */
export const chromiumPath = (): string | undefined =>
  first([process.env.CHROMIUM_PATH, chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/chromium-browser']);

/** A stock Firefox; Playwright's own build cannot load extensions. Without one, the tests in Firefox are skipped. */
export const firefoxPath = (): string | undefined =>
  first([
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

function run(command: string, args: string[], env: Record<string, string> = {}): void {
  console.log(`${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } });
}

/** Playwright's download first; on a Debian machine that cannot reach it, the system's packages. */
function installChromium(): void {
  run('npx', ['playwright', 'install', 'chromium']);
  if (chromiumPath() || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  // Another installation may hold the lock for a while.
  const apt = ['-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', [...apt, 'update']);
  run('apt-get', [...apt, 'install', '-y', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
}

if (process.argv[1] === import.meta.filename) {
  if (!chromiumPath()) installChromium();
  const path = chromiumPath();
  if (path) console.log(`Chromium: ${path}`);
  else {
    console.error(
      'No Chromium. Run "npx playwright install chromium", or install one and name it in CHROMIUM_PATH, then start again.',
    );
    process.exitCode = 1;
  }
  console.log(`Firefox: ${firefoxPath() ?? 'none, its tests are skipped'}`);
}
