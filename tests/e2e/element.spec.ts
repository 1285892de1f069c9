/** `<records-checklist>` as a control of a clinic's form and a guest in its page. */

import { expect, type Locator, type Page, test } from '@playwright/test';
import { exampleClinic } from '../../shared/catalog/clinics/example-clinic.ts';
import { words as w } from '../../shared/i18n/locales/en/index.ts';
import { words as chinese } from '../../shared/i18n/locales/zh-Hans/index.ts';
import type { RecordsChecklist } from '../../widget/element.tsx';
import { expectClean, watch } from './clean.ts';
import { loadWidget, openHost } from './host-page.ts';
import { button, startCase, summary, title, toSummary, toTask } from './steps.ts';

const element = (page: Page): Locator => page.locator('records-checklist');
const needed = w.doors.formNeeds.replace('{{place}}', w.places.package);

/** What the form would send as the package: the file's text, or nothing. */
const sent = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const held = new FormData(document.forms[0]).get('package');
    return held instanceof File ? held.text() : undefined;
  });

/** A page with a form around the element, wide enough for the desk to show its tasks at the side. */
const openForm = (page: Page, inside = '<records-checklist name="package" required></records-checklist>') =>
  openHost(page, { body: `<form>${inside}</form>` });

/** Opens the invented example and puts its package into the form. */
async function attachExample(page: Page): Promise<void> {
  await button(page, w.start.lookAround).click();
  await toTask(page, 'package');
  await button(page, w.check.make).click();
  await button(page, w.exporting.form).click();
  await expect(page.getByText(w.exporting.formDone)).toBeVisible();
}

test('a required package that is missing stops the form, says so and takes the focus', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/clinic/');
  await page.getByLabel('Your name').fill('Nurlan Abenov');
  await page.getByLabel('E-mail', { exact: true }).fill('nurlan@example.org');
  await page.getByLabel('Lakeside Clinic may read').check();
  await button(page, w.start.start).waitFor();
  await button(page, 'Send to Lakeside Clinic').click();

  await expect(page.getByRole('alert')).toHaveText(needed);
  await expect(element(page)).toBeFocused();
  await expect(page.getByRole('alert')).toBeInViewport();
  await expect(page).toHaveURL(/\/clinic\/$/);
  const told = await element(page).evaluate((one: RecordsChecklist) => [
    one.validity.valueMissing,
    one.validationMessage,
  ]);
  expect(told).toEqual([true, needed]);
  expectClean(seen);
});

test('the package in the form follows every change, and a reset takes it out but keeps the case', async ({ page }) => {
  await openForm(page);
  expect(await sent(page)).toBeUndefined();
  await attachExample(page);
  expect(JSON.parse((await sent(page)) ?? '')).toMatchObject({ format: 'records-package' });
  await expect(page.getByText(w.doors.formHolds)).toBeVisible();

  await toSummary(page);
  await summary(page).fill('Changed after it was put in');
  await expect.poll(() => sent(page)).toContain('Changed after it was put in');

  await page.evaluate(() => document.forms[0]?.reset());
  expect(await sent(page)).toBeUndefined();
  expect(await element(page).evaluate((one: RecordsChecklist) => one.checkValidity())).toBe(false);
  await expect(summary(page)).toHaveValue('Changed after it was put in');
});

test('in a fieldset that is switched off nothing can be pressed, demanded or sent', async ({ page }) => {
  await openForm(page, '<fieldset><records-checklist name="package" required></records-checklist></fieldset>');
  const fieldset = page.locator('form > fieldset');
  await attachExample(page);
  await fieldset.evaluate((one: HTMLFieldSetElement) => one.toggleAttribute('disabled', true));
  expect(await sent(page)).toBeUndefined();
  expect(await element(page).evaluate((one: RecordsChecklist) => one.willValidate)).toBe(false);
  const take = button(page, w.exporting.formTake).first();
  const place = await take.boundingBox();
  await page.mouse.click((place?.x ?? 0) + 9, (place?.y ?? 0) + 9);
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab');
    await expect(element(page)).not.toBeFocused();
  }

  await fieldset.evaluate((one: HTMLFieldSetElement) => one.toggleAttribute('disabled', false));
  expect(await sent(page)).toContain('records-package');
  await take.click();
  expect(await sent(page)).toBeUndefined();
});

interface Kept {
  Nodes: number;
  JSEventListeners: number;
}

/** What the browser still holds after it threw away everything nobody needs. */
async function kept(page: Page): Promise<Kept> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Performance.enable');
  // What was thrown away may set free something that is thrown away next.
  for (let times = 0; times < 3; times += 1) await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  await protocol.detach();
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as unknown as Kept;
}

/** Takes the element out and puts it, or a new one, back in; each time the desk opens on the case. */
const remount = (page: Page, times: number, fresh: boolean): Promise<void> =>
  page.evaluate(
    async ([count, isFresh]) => {
      for (let turn = 0; turn < count; turn += 1) {
        const old = document.querySelector('records-checklist') as HTMLElement;
        const next = isFresh ? document.createElement('records-checklist') : old;
        const ready = new Promise((resolve) => next.addEventListener('rc-ready', resolve, { once: true }));
        old.remove();
        document.body.append(next);
        await ready;
        await new Promise(requestAnimationFrame);
      }
    },
    [times, fresh] as const,
  );

for (const [what, fresh] of [
  ['one element', false],
  ['a new element each time', true],
] as const) {
  test(`100 times in and out of the page leaves nothing behind: ${what}`, async ({ page }) => {
    test.setTimeout(300_000);
    await openHost(page, { body: '<records-checklist></records-checklist>' });
    await startCase(page);
    await remount(page, 10, fresh);
    const before = await kept(page);
    await remount(page, 100, fresh);
    const after = await kept(page);
    console.log(
      `element: ${what}: ${before.Nodes} nodes, then ${after.Nodes}; listeners ${before.JSEventListeners}, then ${after.JSEventListeners}`,
    );
    // Less than one node or listener for each time.
    expect(after.Nodes - before.Nodes).toBeLessThan(100);
    expect(after.JSEventListeners - before.JSEventListeners).toBeLessThan(100);
    await expect(title(page, w.situation.pages.journey.title)).toBeVisible();
  });
}

/** Codes the page is told, in order. */
async function noteEvents(page: Page): Promise<[name: string, detail: Record<string, unknown> | null][]> {
  const seen: [string, Record<string, unknown> | null][] = [];
  await page.exposeFunction('noteEvent', (name: string, detail: Record<string, unknown> | null) =>
    seen.push([name, detail]),
  );
  await page.addInitScript(() => {
    const { noteEvent } = globalThis as unknown as { noteEvent(name: string, detail: unknown): void };
    for (const name of ['rc-ready', 'rc-change', 'rc-progress', 'rc-export', 'rc-error'])
      addEventListener(name, (event) => noteEvent(name, (event as CustomEvent).detail));
  });
  return seen;
}

const badProfiles = {
  'is not there': { file: 'nothing.json', code: 'profile.unreachable', says: /cannot load the profile.*404/ },
  'is no JSON': { file: 'broken.json', code: 'profile.unreachable', says: /cannot load the profile.*SyntaxError/s },
  'breaks a rule': {
    file: 'wrong.json',
    code: 'profile.invalid',
    says: /the profile has a mistake at: consultation\.minutes/,
  },
};

for (const [what, { file, code, says }] of Object.entries(badProfiles)) {
  test(`rules of the clinic in a file that ${what}: the page says so, the console says where, the desk works`, async ({
    page,
  }) => {
    const lines: string[] = [];
    page.on('console', (line) => lines.push(line.text()));
    const events = await noteEvents(page);
    await openHost(page, {
      body: `<records-checklist profile="${file}"></records-checklist>`,
      files: {
        'broken.json': '{"format": "clinic-profile",',
        'wrong.json': JSON.stringify({ ...exampleClinic, consultation: { minutes: 'many' } }),
      },
    });
    await expect(
      page.getByText(w.problems.profile[code === 'profile.invalid' ? 'invalid' : 'unreachable']),
    ).toBeVisible();
    expect(lines.join('\n')).toMatch(says);
    expect(events).toContainEqual(['rc-error', { code }]);
    await startCase(page);
  });
}

test('the page hears counts and codes of what happens, and never a word the person wrote', async ({ page }) => {
  const events = await noteEvents(page);
  await openForm(page);
  await attachExample(page);
  await toSummary(page);
  const before = events.length;
  await summary(page).fill('Only for the doctor');
  await expect.poll(() => events.length).toBeGreaterThan(before);

  const of = (name: string) => events.filter(([one]) => one === name).map(([, detail]) => detail);
  expect(of('rc-ready')).toHaveLength(1);
  expect(of('rc-change').at(-1)).toEqual({ revision: expect.any(Number) });
  expect(of('rc-progress').at(-1)).toEqual({ done: expect.any(Number), total: expect.any(Number) });
  expect(of('rc-export')).toEqual([{ to: 'form', size: (await sent(page))?.length && expect.any(Number) }]);
  const values = events.flatMap(([, detail]) => Object.values(detail ?? {}));
  expect(values.filter((value) => typeof value !== 'number' && value !== 'form')).toEqual([]);
});

test('a page that says no to "rc-export" keeps the package out of the form', async ({ page }) => {
  await openForm(page);
  await page.evaluate(() => addEventListener('rc-export', (event) => event.preventDefault()));
  await button(page, w.start.lookAround).click();
  await toTask(page, 'package');
  await button(page, w.check.make).click();
  await button(page, w.exporting.form).click();
  await expect(button(page, w.exporting.form)).toBeEnabled();
  expect(await sent(page)).toBeUndefined();
});

test('properties that a page set before the script came work as if they came after', async ({ page }) => {
  await openHost(page, { body: '<form><records-checklist></records-checklist></form>', script: false });
  await element(page).evaluate((one, profile) => {
    Object.assign(one, { profile, name: 'package', required: true, storage: 'memory' });
  }, exampleClinic);
  await loadWidget(page);
  await expect(page.getByText(w.start.forClinic.replace('{{clinic}}', exampleClinic.name.en))).toBeVisible();
  await expect(page.getByText(w.start.keep.memory)).toBeVisible();
  const form = element(page).evaluate((one: RecordsChecklist) => [
    one.getAttribute('name'),
    one.required,
    one.checkValidity(),
  ]);
  expect(await form).toEqual(['package', true, false]);
});

test('the element speaks the language of the page around it, its own "lang" first, and follows a change', async ({
  page,
}) => {
  await openHost(page, { lang: 'zh-Hans', body: '<records-checklist></records-checklist>' });
  await expect(title(page, chinese.start.title)).toBeVisible();
  await element(page).evaluate((one) => one.setAttribute('lang', 'en'));
  await expect(title(page, w.start.title)).toBeVisible();
});

/** What a careless or hostile page may say about everything in it. */
const hostile = `
  html { font-size: 31px; }
  body { direction: rtl; text-align: end; text-transform: uppercase; letter-spacing: 6px; word-spacing: 9px; line-height: 3;
    color: red; font: italic 700 40px cursive; visibility: visible; cursor: none; white-space: pre; text-indent: 40px; }
  div, p, span, h1, h2, ul, ol, li, section, label, input, textarea, svg, nav, dialog, strong, b {
    display: none !important; color: red !important; background: lime !important; border: 9px solid red !important; }
  button { all: unset !important; font-size: 60px !important; }
  * { box-sizing: content-box; float: left; position: static; outline: 5px solid blue; }
  #place { display: block !important; background: white !important; border: 0 !important; }`;
const placed = `#place { position: absolute; top: 0; left: 0; width: 700px; outline: none; direction: ltr; }
  records-checklist { float: none; outline: none; }`;

test('the look of the page around it does not come in', async ({ page }) => {
  const body = '<div id="place"><records-checklist></records-checklist></div>';
  const shown = async (css: string) => {
    await openHost(page, { body, css });
    await button(page, w.start.start).waitFor();
    const picture = await element(page).screenshot({ animations: 'disabled' });
    await page.unroute('**/host/**');
    return picture;
  };
  const alone = await shown(placed);
  const besieged = await shown(hostile + placed);
  await expect(page.locator('body')).toHaveCSS('direction', 'rtl');
  expect(besieged.equals(alone)).toBe(true);
});
