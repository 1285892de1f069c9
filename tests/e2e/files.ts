/** Files that a page hands to the person. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

export interface HandedFile {
  name: string;
  buffer: Buffer;
}

/** Presses something, and gives the file that the page hands over then. */
export async function fileOf(page: Page, press: () => Promise<void>): Promise<HandedFile> {
  if (page.context().browser()?.browserType().name() === 'firefox') return caughtFile(page, press);
  const downloading = page.waitForEvent('download');
  await press();
  const file = await downloading;
  return { name: file.suggestedFilename(), buffer: await readFile(await file.path()) };
}

/** The stock Firefox does not tell Playwright of a download, so the page's own press on its link is listened to. */
async function caughtFile(page: Page, press: () => Promise<void>): Promise<HandedFile> {
  const catching = page.evaluate(
    () =>
      new Promise<{ name: string; text: string }>((resolve) => {
        const blobs = new Map<string, Blob>();
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          const address = create.call(URL, blob);
          blobs.set(address, blob);
          return address;
        };
        HTMLAnchorElement.prototype.click = async function () {
          const text = await (blobs.get(this.href) as Blob).text();
          resolve({ name: this.download, text });
        };
      }),
  );
  await press();
  const { name, text } = await catching;
  return { name, buffer: Buffer.from(text) };
}
