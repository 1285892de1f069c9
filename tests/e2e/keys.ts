/** Walks a page by keyboard alone, the way a person does: Tab until it is reached, then Space, Enter, arrows or letters. */

import { expect, type Locator, type Page } from '@playwright/test';

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === element;
  });

/** Whether the way back is the way: past the last control Tab leads out of the page, and a Firefox without a window stays there. */
const isBehind = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const root = element.getRootNode();
    const active = document.activeElement;
    const inside = root instanceof ShadowRoot && root.host === active;
    const from = inside ? root.activeElement : active;
    const to = root instanceof ShadowRoot && !inside ? root.host : element;
    return Boolean(from && from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_PRECEDING);
  });

/** Presses Tab, or Shift and Tab, until the control has the focus; fails when it cannot be reached. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const key = (await isBehind(target)) ? 'Shift+Tab' : 'Tab';
  for (let presses = 0; presses < 150; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reachable by ${key}: ${target}`);
}

export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** Chooses a radio button: Tab reaches the group, arrows the answer. */
export async function choose(page: Page, answer: Locator): Promise<void> {
  await expect(answer).toBeVisible();
  const name = await answer.getAttribute('name');
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const inGroup = async () => {
    for (const one of await group.all()) if (await hasFocus(one)) return true;
    return false;
  };
  for (let presses = 0; presses < 150 && !(await inGroup()); presses += 1) await page.keyboard.press('Tab');
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await hasFocus(answer)) && (await answer.isChecked())) return;
    if (await hasFocus(answer)) await page.keyboard.press('Space');
    else await page.keyboard.press('ArrowDown');
  }
  throw new Error(`not reachable by arrows: ${answer}`);
}

/** Types into a field that may hold something already. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}
