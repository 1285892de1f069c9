/** Short ways to a place of the desk, for tests that are about something else. */

import { expect, type Locator, type Page } from '@playwright/test';
import { words as w } from '../../shared/i18n/locales/en/index.ts';

/** The page, or the element in it. */
type Part = Pick<Page, 'getByRole'> | Locator;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const start = (text: string): RegExp => new RegExp(`^${escaped(text)}`);

/** The words of a sentence before what it fills in, such as "Saved" of "Saved 14:32". */
export const until = (sentence: string): RegExp => start(sentence.split('{{')[0] ?? '');

export const button = (part: Part, name: string): Locator => part.getByRole('button', { name, exact: true });
const box = (part: Part, name: string): Locator => part.getByRole('textbox', { name: start(name) });
export const title = (part: Part, text: string): Locator => part.getByRole('heading', { level: 1, name: start(text) });

/** From the first screen into a new case, as far as its first question. */
export async function startCase(part: Part): Promise<void> {
  await part.getByRole('button', { name: new RegExp(`^(${w.start.start}|${w.start.another})$`) }).click();
  await button(part, w.emergency.none).click();
  await expect(title(part, w.situation.pages.journey.title)).toBeVisible();
}

/** To a task, by the rail at the side of a wide window. */
export async function toTask(part: Part, task: 'records' | 'questions' | 'story' | 'package'): Promise<void> {
  const rail = part.getByRole('navigation', { name: w.places.tasks });
  // A task that has not begun says its number first.
  await rail.getByRole('button', { name: new RegExp(`^(\\d )?${escaped(w.places[task])}`) }).click();
}

/** To the texts of the story. */
export async function toSummary(part: Part): Promise<void> {
  await toTask(part, 'story');
  await part.getByRole('button', { name: start(w.story.parts.summary) }).click();
  await expect(title(part, w.story.parts.summary)).toBeVisible();
}

export const diagnosis = (part: Part): Locator => box(part, w.story.summaryLabel.diagnosis);
export const summary = (part: Part): Locator => box(part, w.story.summaryLabel.summary);

/** Waits until the desk says that what was typed is stored. */
export const saved = (page: Page): Promise<void> => expect(page.locator('.saved[data-state=saved]')).toBeVisible();
