import { expect, type Page } from '@playwright/test';
import { words as w } from '../../shared/i18n/locales/en/index.ts';
import { expectClean, watch } from './clean.ts';
import { test } from './extension-fixture.ts';
import { fileOf } from './files.ts';
import { press } from './keys.ts';
import { desk, expectedOf, type Patient, typedEnglish } from './patient.ts';

const patient: Patient = { words: w, language: 'en', typed: typedEnglish };

/** Every address a page asks for outside the extension. */
function watchRequests(page: Page, id: string): string[] {
  const outside: string[] = [];
  const own = [`chrome-extension://${id}/`, `blob:chrome-extension://${id}/`, 'data:'];
  page.on('request', (request) => {
    if (!own.some((start) => request.url().startsWith(start))) outside.push(request.url());
  });
  return outside;
}

test('the toolbar button opens the desk beside the page; by keyboard alone and without a network, the saved file holds what was typed', async ({
  extension,
  baseURL,
}) => {
  test.setTimeout(400_000);
  const page = extension.context.pages()[0] ?? (await extension.context.newPage());
  await page.goto(`${baseURL}/clinic/`);
  await extension.press(page);
  const panel = await extension.panel();
  await panel.context().setOffline(true);
  const seen = await watch(panel);
  const outside = watchRequests(panel, extension.id);
  // From its first line on, now that it is watched.
  await panel.reload();
  expect(await panel.evaluate(() => navigator.onLine)).toBe(false);

  const walk = desk(panel, patient);
  await walk.begin();
  await walk.situation();
  await walk.records();
  await walk.questions();
  await walk.story();
  await walk.toExport();
  const make = panel.getByRole('button', { name: w.exporting.make, exact: true });
  const file = await fileOf(panel, () => press(panel, make));
  await expect(panel.getByText(w.exporting.made)).toBeVisible();
  const saved = JSON.parse(file.buffer.toString());
  expect(saved).toMatchObject(expectedOf(patient));
  expect(saved.questions.at(-1).text.own).toBe(patient.typed.question);
  expectClean(seen);
  expect(outside).toEqual([]);

  // The pages that the panel leads to know the same case, and read the file that it made.
  await page.goto(`chrome-extension://${extension.id}/desk.html`);
  await expect(page.getByRole('heading', { level: 1, name: w.exporting.title })).toBeVisible();
  await page.goto(`chrome-extension://${extension.id}/inbox.html`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...file, mimeType: 'application/json' });
  await expect(page.getByRole('heading', { level: 1, name: w.inbox.preview.title })).toBeVisible();
  await expect(page.getByText(patient.typed.family).first()).toBeVisible();
});
