import { defineConfig } from '@playwright/test';
import { chromiumPath, firefoxPath } from './scripts/browser.ts';

// Another port lets two runs stand side by side.
const port = Number(process.env.E2E_PORT) || 4310;
const chromium = chromiumPath();
const firefox = firefoxPath();
if (!firefox) console.log('SKIPPED: no Firefox on this machine, so the journeys run in Chromium only.');

/** Journeys in real browsers, on the pages that `npm start` serves, under their strict policies. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  fullyParallel: false,
  globalTimeout: 50 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: { baseURL: `http://localhost:${port}`, locale: 'en-GB', timezoneId: 'Europe/London', trace: 'off' },
  webServer: {
    command: 'npm run serve',
    env: { PORT: String(port), RECEIVED: 'test-results/received' },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(chromium && { executablePath: chromium }),
          args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
        },
      },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: /(journey|store)\.spec\.ts/,
            // The stock browser is driven over BiDi by this channel.
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
  ],
});
