/** The coordinator's list: 200 packages dropped at once, and the search over 2,000 cases. */

import type { Page } from '@playwright/test';
import type { Case } from '../shared/case/case.ts';
import { words } from '../shared/i18n/locales/en/index.ts';
import { storedCopy } from '../shared/session/inbox/stored.ts';
import { databaseName } from '../shared/store/database.ts';
import type { StoredPackage } from '../shared/store/port.ts';
import { type Dropped, now, openInboxWith, packageOf, someone, title } from '../tests/e2e/places.ts';
import { type Meter, median, type Spent } from './meter.ts';

const dropped = 200;
const kept = 2_000;
const slower = 4;
const batch = 100;
const search = 'breast silva leila';

export interface InboxCosts {
  /** From the drop to the previews, and from "Add" to the list. */
  read: Spent;
  add: Spent;
  /** One key in the search field, with what follows when the typing pauses. */
  key: number;
  worstKey: number;
  heap: number;
}

export async function inboxOf(page: Page, meter: Meter): Promise<InboxCosts> {
  const files = await Promise.all(Array.from({ length: dropped }, (_, place) => packageOf(someone(place))));
  await page.goto('/inbox/');
  await title(page).waitFor();
  const add = page.getByRole('button', { name: words.inbox.preview.add_other.replace('{{count}}', String(dropped)) });
  const read = await meter.spend(async () => {
    await openInboxWith(page, files);
    await add.waitFor({ timeout: 120_000 });
  });
  const added = await meter.spend(async () => {
    await add.click();
    await page.getByRole('searchbox').waitFor({ timeout: 120_000 });
  });
  await fill(page, files);
  return { read, add: added, ...(await searchIn(page, meter)) };
}

async function searchIn(page: Page, meter: Meter): Promise<Pick<InboxCosts, 'key' | 'worstKey' | 'heap'>> {
  await page.goto('/inbox/');
  const field = page.getByRole('searchbox');
  await field.waitFor({ timeout: 120_000 });
  // The inbox measures its cases while nobody waits.
  await meter.rest();
  await meter.slow(slower);
  await field.focus();
  const costs: number[] = [];
  for (const key of [...search].slice(0, 12)) {
    const { script } = await meter.spend(async () => {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(400);
    });
    costs.push(script);
  }
  await meter.slow(1);
  return { key: median(costs), worstKey: Math.max(...costs), heap: await meter.heap() };
}

/** Puts the other cases where the inbox keeps them; they differ in what the list shows. */
async function fill(page: Page, files: readonly Dropped[]): Promise<void> {
  const parsed = files.map(({ buffer }) => JSON.parse(buffer.toString()));
  for (let from = dropped; from < kept; from += batch) {
    const entries = Array.from({ length: batch }, (_, step): StoredPackage => {
      const { id, person }: Case = someone(from + step);
      const document = { ...parsed[(from + step) % parsed.length], id, person };
      return storedCopy({
        id: `${id}.copy`,
        received: now,
        fileName: `${id}.json`,
        size: 20_000,
        integrity: 'intact',
        unknownKeys: 0,
        directionMarks: 0,
        package: document,
      });
    });
    await page.evaluate(put, { name: databaseName(), entries });
  }
}

/** Runs in the page. */
function put({ name, entries }: { name: string; entries: readonly StoredPackage[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('packages', 'readwrite');
      for (const entry of entries) tx.objectStore('packages').put(entry);
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      tx.onabort = () => reject(tx.error);
    };
  });
}
