/** What one answer costs on a slow telephone: the click or the key, all that follows from it, and the redrawing. */

import type { Locator, Page } from '@playwright/test';
import { openAt, spot } from '../tests/e2e/places.ts';
import { type Meter, median } from './meter.ts';

const times = 15;
const slower = 4;

/** The median of what the acts cost; the first is warm-up, because code is compiled when it first runs. */
async function each(meter: Meter, act: (turn: number) => Promise<() => Promise<unknown>>): Promise<number> {
  const costs: number[] = [];
  for (let turn = 0; turn <= times; turn += 1) costs.push((await meter.spend(await act(turn))).script);
  return median(costs.slice(1));
}

/** Clicks by coordinates: looking for an element runs scripts, and those are not the product's. */
async function clicks(page: Page, meter: Meter, options: Locator): Promise<number> {
  return each(meter, async (turn) => {
    const box = await options.nth(turn % 2).boundingBox();
    if (!box) throw new Error('nothing to click');
    return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  });
}

async function keys(page: Page, meter: Meter, field: Locator): Promise<number> {
  await field.focus();
  return each(meter, async () => () => page.keyboard.press('a'));
}

export interface Answers {
  option: number;
  event: number;
  status: number;
  key: number;
  tick: number;
}

export async function answersOf(page: Page, meter: Meter): Promise<Answers> {
  const at = async (name: string, measure: () => Promise<number>) => {
    await meter.slow(1);
    await openAt(page, spot(name), 'en');
    await meter.slow(slower);
    return measure();
  };
  const radios = page.locator('.col input[type=radio]');
  const answers = {
    option: await at('situation-opinion', () => clicks(page, meter, radios)),
    event: await at('situation-events-tests', () => clicks(page, meter, radios)),
    status: await at('record', () => clicks(page, meter, radios)),
    key: await at('summary', () => keys(page, meter, page.locator('.col textarea').first())),
    tick: await at('situation-modifiers', () => clicks(page, meter, page.locator('.col input[type=checkbox]'))),
  };
  await meter.slow(1);
  return answers;
}
