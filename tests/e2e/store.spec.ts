/** What a person is promised about the things she typed: here, in every tab, after a reload, and when the browser keeps nothing. */

import { expect, type Page, test } from '@playwright/test';
import { words as w } from '../../shared/i18n/locales/en/index.ts';
import { expectClean, watch } from './clean.ts';
import { fileOf, type HandedFile } from './files.ts';
import { button, diagnosis, saved, startCase, summary, title, toSummary, until } from './steps.ts';

const unnamed = w.start.unnamed;

/** Opens a new case at the texts of its story. */
async function begin(page: Page): Promise<void> {
  await page.goto('/desk/');
  await startCase(page);
  await toSummary(page);
}

/** To the hub of the open case, from the texts of its story. */
async function toHome(page: Page): Promise<void> {
  await button(page, w.places.story).first().click();
  await button(page, w.places.home).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.places.home);
}

async function toCases(page: Page): Promise<void> {
  await toHome(page);
  await button(page, w.places.cases).click();
  await expect(title(page, w.settings.cases.title)).toBeVisible();
}

/** Chooses a file on the screen that is open and takes in what it holds. */
async function openFile(page: Page, { name, buffer }: HandedFile): Promise<void> {
  await page.getByLabel(w.start.open).setInputFiles({ name, mimeType: 'application/json', buffer });
  await expect(page.getByRole('dialog')).toContainText(w.start.file.intact);
  await button(page.getByRole('dialog'), w.start.file.open).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.places.home);
}

/** Every case as it stands in the database of this page. */
const storedCases = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('second-opinion-kit');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('cases').objectStore('cases').getAll();
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result);
          };
        };
      }),
  );

test('a reload comes back to the same place of the same case, with every word', async ({ page }) => {
  const seen = await watch(page);
  await begin(page);
  await diagnosis(page).fill('Lung adenocarcinoma');
  await summary(page).fill('A cough for months.');
  await saved(page);
  await page.reload();
  await expect(title(page, w.story.parts.summary)).toBeVisible();
  await expect(diagnosis(page)).toHaveValue('Lung adenocarcinoma');
  await expect(summary(page)).toHaveValue('A cough for months.');
  expect(await storedCases(page)).toHaveLength(1);
  expectClean(seen);
});

test('two tabs on one case stay in step, and what is typed in both at once is all kept', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto('/desk/');
  await expect(title(other, w.story.parts.summary)).toBeVisible();

  await diagnosis(page).fill('Lung');
  await expect(diagnosis(other)).toHaveValue('Lung');

  await Promise.all([
    diagnosis(page).pressSequentially(' adenocarcinoma, right', { delay: 30 }),
    summary(other).pressSequentially('A cough for months.', { delay: 30 }),
  ]);
  for (const one of [page, other]) {
    await expect(diagnosis(one)).toHaveValue('Lung adenocarcinoma, right');
    await expect(summary(one)).toHaveValue('A cough for months.');
  }
  await saved(page);
  await page.reload();
  await expect(diagnosis(page)).toHaveValue('Lung adenocarcinoma, right');
  await expect(summary(page)).toHaveValue('A cough for months.');
});

test('one step back takes the last field back and leaves the one before', async ({ page }) => {
  await begin(page);
  await diagnosis(page).fill('Lung adenocarcinoma');
  await summary(page).pressSequentially('Typed by mistake');
  await toHome(page);
  await button(page, w.common.undo).click();
  await toSummary(page);
  await expect(summary(page)).toHaveValue('');
  await expect(diagnosis(page)).toHaveValue('Lung adenocarcinoma');
  await saved(page);
  await page.reload();
  await expect(summary(page)).toHaveValue('');
});

test('deleting one case asks first and leaves the other', async ({ page }) => {
  await begin(page);
  await diagnosis(page).fill('The one to keep');
  await saved(page);
  await toCases(page);
  await startCase(page);
  await toSummary(page);
  await diagnosis(page).fill('The one to delete');
  await saved(page);
  await toCases(page);
  const asks = page.getByRole('button', { name: w.settings.cases.deleteOf.replace('{{name}}', unnamed) });
  await expect(asks).toHaveCount(2);

  // The newest stands first.
  await asks.first().click();
  await button(page.getByRole('dialog'), w.common.cancel).click();
  await expect(asks).toHaveCount(2);
  await asks.first().click();
  await button(page.getByRole('dialog'), w.settings.cases.deleteYes).click();
  await expect(asks).toHaveCount(1);
  const left = JSON.stringify(await storedCases(page));
  expect(left).toContain('The one to keep');
  expect(left).not.toContain('The one to delete');
});

test('deleting everything leaves nothing on the device, and every open tab starts anew', async ({ page, context }) => {
  await begin(page);
  await diagnosis(page).fill('Not for anybody else');
  await saved(page);
  const other = await context.newPage();
  await other.goto('/desk/');
  await expect(diagnosis(other)).toHaveValue('Not for anybody else');

  await toCases(page);
  await button(page, w.settings.erase).click();
  await button(page.getByRole('dialog'), w.settings.eraseYes).click();
  for (const one of [page, other]) await expect(button(one, w.start.start)).toBeVisible();
  expect(await storedCases(page)).toEqual([]);
  await page.reload();
  await expect(button(page, w.start.start)).toBeVisible();
});

test('a backup brings every case back as it was', async ({ page }) => {
  await begin(page);
  await diagnosis(page).fill('Lung adenocarcinoma “C34.1” <b> & 右上肺');
  await saved(page);
  await toCases(page);
  const before = await storedCases(page);
  const file = await fileOf(page, () => button(page, w.settings.backup).click());
  await button(page, w.settings.erase).click();
  await button(page.getByRole('dialog'), w.settings.eraseYes).click();
  await expect(button(page, w.start.start)).toBeVisible();

  await openFile(page, file);
  await expect.poll(() => storedCases(page)).toEqual(before);
});

/** Ways in which a browser gives no storage: none at all, a private window, a broken profile. */
const refusals = {
  'has no storage': () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  'forbids storage': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
  },
  'fails to open its storage': () => {
    // The request's error is what Firefox gives in a window that remembers nothing.
    IDBFactory.prototype.open = () => {
      const request = new EventTarget();
      Object.assign(request, { error: new DOMException('broken', 'InvalidStateError') });
      setTimeout(() => request.dispatchEvent(new Event('error')));
      return request as IDBOpenDBRequest;
    };
  },
};

for (const [what, refuse] of Object.entries(refusals)) {
  test(`a browser that ${what} says so before the first word; the work goes on, and a copy opens elsewhere`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.addInitScript(refuse);
    await page.goto('/desk/');
    await expect(page.getByText(w.start.keep.memory)).toBeVisible();
    await startCase(page);
    await toSummary(page);
    await diagnosis(page).fill('Lung adenocarcinoma');
    await expect(page.locator('.saved')).toContainText(w.problems.notStored);
    const copy = await fileOf(page, () => button(page, w.problems.saveCopy).click());
    await expect(page.getByText(w.problems.copyStarted)).toBeVisible();
    await expect(diagnosis(page)).toHaveValue('Lung adenocarcinoma');

    const elsewhere = await browser.newPage({ ...(baseURL && { baseURL }) });
    await elsewhere.goto('/desk/');
    await openFile(elsewhere, copy);
    await toSummary(elsewhere);
    await expect(diagnosis(elsewhere)).toHaveValue('Lung adenocarcinoma');
    await elsewhere.close();
  });
}

/** The device as it is when it is full: a write is taken, then its transaction ends with this error. */
function fillDevice(): void {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    const request = put.call(this, value, key);
    const { transaction } = this;
    if (!document.documentElement.hasAttribute('data-full')) return request;
    Object.defineProperty(transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
    transaction.abort();
    return request;
  };
}

const setFull = (page: Page, full: boolean): Promise<unknown> =>
  page.evaluate((on) => document.documentElement.toggleAttribute('data-full', on), full);

test('a full device shows "Not saved", keeps every word on the screen and in the copy, and saves once there is room', async ({
  page,
}) => {
  await page.addInitScript(fillDevice);
  await begin(page);
  await saved(page);
  await setFull(page, true);

  await diagnosis(page).pressSequentially('Lung adenocarcinoma');
  const bar = page.locator('.saved');
  await expect(bar).toContainText(w.problems.notSaved);
  await expect(page.getByText(w.problems.store.quota)).toBeVisible();
  await diagnosis(page).pressSequentially(', right upper lobe');
  const copy = await fileOf(page, () => button(page, w.problems.copyNow).click());
  expect(copy.buffer.toString()).toContain('Lung adenocarcinoma, right upper lobe');
  await expect(bar).toContainText(w.problems.notSaved);
  expect(JSON.stringify(await storedCases(page))).not.toContain('adenocarcinoma');

  await setFull(page, false);
  await diagnosis(page).pressSequentially('.');
  // The pause between two tries grows to half a minute.
  await expect(bar).toContainText(until(w.common.saved), { timeout: 60_000 });
  await page.reload();
  await expect(diagnosis(page)).toHaveValue('Lung adenocarcinoma, right upper lobe.');
});
