/** What one answer costs on a slow telephone: the click or the key, all that follows from it, and the redrawing. */

import type { Locator, Page } from '@playwright/test';
import { openAt, spot } from '../tests/e2e/places.ts';
import { type Meter, median } from './meter.ts';

const times = 15;
const slower = 4;

async function each(meter: Meter, acts: readonly (() => Promise<unknown>)[]): Promise<number> {
  const costs: number[] = [];
  for (const act of acts) costs.push((await meter.spend(act)).script);
  // The first is warm-up: code is compiled when it first runs.
  return median(costs.slice(1));
}

async function clicks(meter: Meter, options: Locator): Promise<number> {
  const acts = Array.from({ length: times }, (_, turn) => () => options.nth(turn % 2).dispatchEvent('click'));
  return each(meter, acts);
}

async function keys(page: Page, meter: Meter, field: Locator): Promise<number> {
  await field.focus();
  return each(
    meter,
    Array.from({ length: times }, () => () => page.keyboard.press('a')),
  );
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
    option: await at('situation-opinion', () => clicks(meter, radios)),
    event: await at('situation-events-tests', () => clicks(meter, radios)),
    status: await at('record', () => clicks(meter, radios)),
    key: await at('summary', () => keys(page, meter, page.locator('.col textarea').first())),
    tick: await at('situation-modifiers', () => clicks(meter, page.locator('.col input[type=checkbox]'))),
  };
  await meter.slow(1);
  return answers;
}
