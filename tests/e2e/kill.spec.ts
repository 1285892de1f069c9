/** A browser that dies in the middle of a word: what was shown as saved is there when it comes back. */

import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { launch, newProfile } from './profile.ts';
import { diagnosis, startCase, toSummary } from './steps.ts';

const kills = Number(process.env.KILLS ?? 20);
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Random numbers from 0 to 1 that a seed brings back (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface ProcessList {
  processInfo: { id: number }[];
}

/** Kills every process of the browser in one go; none of them gets a last word. */
async function kill(context: BrowserContext): Promise<void> {
  const gone = new Promise((resolve) => context.once('close', resolve));
  const browser = context.browser();
  if (!browser) throw new Error('the browser is gone already');
  const protocol = await browser.newBrowserCDPSession();
  const { processInfo } = (await protocol.send('SystemInfo.getProcessInfo')) as ProcessList;
  for (const { id } of processInfo) killOne(id);
  await gone;
}

function killOne(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It went with its parent.
  }
}

/** What the person sees: each time the bar says "Saved", the text that stood in the box at that moment. */
async function noteSaved(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('noteSaved', (text: string) => seen.push(text));
  await diagnosis(page).evaluate((area: HTMLTextAreaElement) => {
    const { noteSaved } = globalThis as unknown as { noteSaved(text: string): void };
    const look = () =>
      document.querySelector('.saved')?.getAttribute('data-state') === 'saved' && noteSaved(area.value);
    new MutationObserver(look).observe(document.body, { subtree: true, attributeFilter: ['data-state'] });
  });
  return seen;
}

/** Types in bursts, sometimes with a pause as when one thinks, until the time is up. `told` hears each key before it is pressed. */
async function typeUntil(page: Page, end: Promise<void>, random: () => number, told: (key: string) => void) {
  let over = false;
  const stop = end.then(() => {
    over = true;
  });
  while (!over) {
    for (let keys = 2 + random() * 12; keys > 0 && !over; keys -= 1) {
      const key = 'abcdefghij klmno'.charAt(random() * 16);
      told(key);
      await page.keyboard.type(key).catch(() => {});
    }
    await Promise.race([stop, page.waitForTimeout(random() * 500).catch(() => {})]);
  }
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What must be in the box when the browser comes back: at least what was shown as saved, at most what was typed. */
interface Known {
  acknowledged: string;
  sent: string;
}

/** Opens the desk, checks what it kept, types and dies; gives what must be there next time and how often it said "Saved". */
async function liveAndDie(page: Page, known: Known, random: () => number): Promise<Known & { told: number }> {
  const stored = await keptWords(page, known);
  const seen = await noteSaved(page);
  await diagnosis(page).focus();
  await page.keyboard.press('Control+End');
  let sent = stored;
  const end = after(random() * 2_500).then(() => kill(page.context()));
  await typeUntil(page, end, random, (key) => {
    sent += key;
  });
  await end;
  return { sent, acknowledged: seen.at(-1) ?? stored, told: seen.length };
}

/** The words in the box, on the screen where the person was: every acknowledged one, and none that nobody typed. */
async function keptWords(page: Page, known: Known): Promise<string> {
  const area = diagnosis(page);
  await expect(area).toBeVisible();
  const stored = await area.inputValue();
  const facts = JSON.stringify({ stored, ...known });
  expect(stored.startsWith(known.acknowledged), `an acknowledged edit is lost: ${facts}`).toBe(true);
  expect(known.sent.startsWith(stored), `something nobody typed is stored: ${facts}`).toBe(true);
  return stored;
}

test(`nothing that was shown as saved is lost when the browser is killed ${kills} times while somebody types`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + kills * 20_000);
  console.log(`kill: SEED=${seed} KILLS=${kills}`);
  const random = randomFrom(seed);
  const profile = newProfile();
  let known: Known = { acknowledged: '', sent: '' };
  let told = 0;
  let context: BrowserContext | undefined;
  try {
    for (let round = 0; round <= kills; round += 1) {
      context = await launch(profile.folder);
      const page = await context.newPage();
      await page.goto(`${baseURL}/desk/`);
      if (round === 0) {
        await startCase(page);
        await toSummary(page);
      }
      if (round === kills) {
        await keptWords(page, known);
        break;
      }
      const life = await liveAndDie(page, known, random);
      known = life;
      told += life.told;
    }
  } finally {
    await context?.close();
    profile.remove();
  }
  console.log(`kill: ${told} times "Saved" was shown, and each was there afterwards`);
  expect(told).toBeGreaterThan(kills / 2);
});
