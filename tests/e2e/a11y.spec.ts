import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { outside, smallTargets, widerThanWindow } from './measure.ts';
import {
  asFile,
  example,
  type Language,
  now,
  openAt,
  openInboxWith,
  packageOf,
  spot,
  spots,
  standing,
  title,
  wordsIn,
} from './places.ts';

test.describe.configure({ mode: 'parallel' });

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
}

/** Every pair of width, colours and language is looked at, so that four looks stand for eight. */
const looks: Record<Language, readonly Look[]> = {
  en: [
    { width: 320, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ],
  'zh-Hans': [
    { width: 320, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
  ],
};

const locales: Record<Language, string> = { en: 'en-GB', 'zh-Hans': 'zh-CN' };

/** What axe finds, the targets that are too small, and what makes the window scroll sideways. */
async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  return {
    axe: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`)),
    small: await page.evaluate(smallTargets, 24),
    wide: await page.evaluate(widerThanWindow),
  };
}

async function expectNoFaults(page: Page, language: Language) {
  for (const { width, colorScheme } of looks[language]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await test.step(`${width} px, ${colorScheme}`, async () => {
      expect.soft(await faults(page)).toEqual({ axe: [], small: [], wide: [] });
    });
  }
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(now);
});

for (const language of ['en', 'zh-Hans'] as const) {
  const words = wordsIn[language];
  test.describe(language, () => {
    test.use({ locale: locales[language] });

    for (const one of spots) {
      test(`${one.name}: no fault that a machine can find, targets of 24 px, no sideways scrolling`, async ({
        page,
      }) => {
        await openAt(page, one, language);
        // A page that has just been loaded, perhaps inside a clinic's page, leaves the focus and the scrolling alone.
        const focused = await page.evaluate(() => document.activeElement?.tagName);
        if (one.name !== 'emergency-stop') expect(focused).toBe('BODY');
        await expectNoFaults(page, language);
      });
    }

    test('inbox: the same for what was dropped, the list and a case', async ({ page }) => {
      test.setTimeout(180_000);
      await openInboxWith(page, [
        await packageOf(example),
        asFile(readFileSync('tests/versions/v1/everything.package.json', 'utf8'), 'everything.json'),
        asFile('no package', 'notes.txt', 'text/plain'),
      ]);
      await expect(title(page)).toHaveText(words.inbox.preview.title);
      await expectNoFaults(page, language);
      await page.getByRole('button', { name: words.inbox.preview.add_other.replace('{{count}}', '2') }).click();
      await expect(title(page)).toHaveText(words.inbox.title);
      await expectNoFaults(page, language);
      await page.getByRole('button', { name: words.inbox.filters, exact: true }).click();
      await page.getByRole('button', { name: new RegExp(example.id.slice(-6)) }).click();
      await expect(title(page)).toContainText('Abenov');
      await expectNoFaults(page, language);
    });
  });
}

for (const name of ['home', 'story', 'records']) {
  test(`from ${name}, every line and the way back give the focus to the title of the screen they lead to`, async ({
    page,
  }) => {
    await openAt(page, spot(name), 'en');
    const lines = page.locator('.col button.open');
    const count = Math.min(await lines.count(), 8);
    expect(count).toBeGreaterThan(0);
    for (let place = 0; place < count; place += 1) {
      await lines.nth(place).click();
      await standing(page, wordsIn.en);
      await expect(title(page)).toBeFocused();
      await openAt(page, spot(name), 'en');
    }
    if (name === 'home') return;
    await page.locator('.bar .back').first().click();
    await expect(title(page)).toBeFocused();
  });
}

for (const name of [
  'start',
  'home',
  'situation-opinion',
  'records',
  'record',
  'counter',
  'questions',
  'story',
  'person',
  'check',
  'export',
  'emergency-stop',
]) {
  test(`${name}: text of twice the size loses no word at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openAt(page, spot(name), 'en');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(outside)).toEqual([]);
    expect(await page.evaluate(widerThanWindow)).toEqual([]);
  });
}
