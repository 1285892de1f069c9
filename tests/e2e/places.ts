/** Opens the desk at any place and the inbox with a package in it, as if the person had stopped there before. */

import { webcrypto } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Case } from '../../shared/case/case.ts';
import { words as english } from '../../shared/i18n/locales/en/index.ts';
import { words as chinese } from '../../shared/i18n/locales/zh-Hans/index.ts';
import { pageIds } from '../../shared/checklist/flow.ts';
import { openDesk } from '../../shared/session/desk.ts';
import { exampleCase } from '../../shared/session/example.ts';
import { makePackage, packageFile } from '../../shared/session/exchange.ts';
import { type Place, type PlaceName, parentOf } from '../../shared/session/places.ts';
import type { Ports } from '../../shared/session/ports.ts';
import { databaseName } from '../../shared/store/database.ts';
import { createMemoryStore } from '../../shared/store/memory.ts';
import type { Words } from './patient.ts';

/** The clock of the pictures and of every test that looks at a screen; the example case lies around this day. */
export const now = '2026-11-22T14:32:00.000Z';
export const example: Case = exampleCase(now.slice(0, 10), now);

export type Language = 'en' | 'zh-Hans';
export const wordsIn: Readonly<Record<Language, Words>> = { en: english, 'zh-Hans': chinese as Words };

/** One screen to look at: the place, and the case that is open there. Without a case nothing is stored yet. */
export interface Spot {
  name: string;
  place: Place;
  of?: Case;
}

const fresh: Case = { ...example, emergency: { ticked: [] } };
const stopped: Case = { ...example, emergency: { checked: now, ticked: ['chest-pain'] } };
const traveller: Case = {
  ...example,
  situation: { ...example.situation, journey: 'before-travel', inChina: 'no', country: 'KZ', dates: {} },
};
const nothingYet: Case = {
  ...example,
  records: {},
  questions: [],
  person: { ...example.person, name: { aliases: [] }, numbers: [], doctors: [], contact: {}, birthDate: undefined },
  story: { familyHistory: {}, timeline: [], medicines: { items: [] }, allergies: { items: [] } },
};

/** Places with more than one face; every other place is opened as it is. */
const faces: { [P in PlaceName]?: readonly Spot[] } = {
  start: [{ name: 'start', place: { at: 'start' } }],
  emergency: [
    { name: 'emergency', place: { at: 'emergency' }, of: fresh },
    { name: 'emergency-stop', place: { at: 'emergency' }, of: stopped },
  ],
  home: [
    { name: 'home', place: { at: 'home' }, of: example },
    { name: 'home-before-travel', place: { at: 'home' }, of: traveller },
  ],
  situation: pageIds.map((page) => ({ name: `situation-${page}`, place: { at: 'situation', page }, of: example })),
  records: [
    { name: 'records', place: { at: 'records' }, of: example },
    { name: 'records-next', place: { at: 'records', view: 'next' }, of: example },
    { name: 'records-office', place: { at: 'records', view: 'office' }, of: example },
  ],
  record: [
    { name: 'record', place: { at: 'record', id: 'discharge-summary' }, of: example },
    { name: 'record-in-hand', place: { at: 'record', id: 'pathology-report' }, of: example },
    { name: 'record-refused', place: { at: 'record', id: 'progress-notes' }, of: example },
  ],
  counter: [{ name: 'counter', place: { at: 'counter' }, of: example }],
  questions: [
    { name: 'questions', place: { at: 'questions' }, of: example },
    { name: 'questions-none', place: { at: 'questions' }, of: nothingYet },
  ],
  timeline: [
    { name: 'timeline', place: { at: 'timeline' }, of: example },
    { name: 'timeline-none', place: { at: 'timeline' }, of: nothingYet },
  ],
  check: [
    { name: 'check', place: { at: 'check' }, of: example },
    { name: 'check-nothing-yet', place: { at: 'check' }, of: nothingYet },
  ],
};

const plain = (at: PlaceName): Spot[] => [{ name: at, place: { at } as Place, of: example }];

/** Every screen of the patient's desk. */
export const spots: readonly Spot[] = (Object.keys(parentOf) as PlaceName[]).flatMap((at) => [...(faces[at] ?? plain(at))]);

export function spot(name: string): Spot {
  const found = spots.find((one) => one.name === name);
  if (!found) throw new Error(`no such screen: ${name}`);
  return found;
}

/**
 * Opens the desk at a screen: the case and the place are put where the desk keeps them, then the page is loaded again.
 * Returns when the screen stands.
 */
export async function openAt(page: Page, { place, of }: Spot, language: Language): Promise<void> {
  // The desk makes its own database; an older page of it must not write into what is put there.
  if (!page.url().endsWith('/desk/')) await page.goto('/desk/');
  await title(page).waitFor();
  const settings: [key: string, value: unknown][] = [['language', language]];
  if (of) settings.push(['case', of.id], [`place:${of.id}`, place]);
  await page.evaluate(store, { name: databaseName(), cases: of ? [of] : [], settings });
  await page.reload();
  await standing(page, wordsIn[language]);
}

/** The one heading every screen has. */
export const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the screen and all it fetches by itself are there. */
export async function standing(page: Page, words: Words): Promise<void> {
  await expect(title(page)).toBeVisible();
  await expect(page.getByText(words.common.loading, { exact: true })).toHaveCount(0);
}

interface Stored {
  name: string;
  cases: readonly Case[];
  settings: readonly [string, unknown][];
}

/** Runs in the page. */
async function store({ name, cases, settings }: Stored): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open(name));
  const tx = db.transaction(['cases', 'settings'], 'readwrite');
  const [shelf, notes] = [tx.objectStore('cases'), tx.objectStore('settings')];
  await done(shelf.clear());
  await done(notes.clear());
  for (const one of cases) await done(shelf.put(one));
  for (const [key, value] of settings) await done(notes.put(value, key));
  db.close();
}

/** The package of a case as its patient would send it, made by the product itself. */
export async function packageOf(of: Case): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const ports: Ports = {
    store: createMemoryStore(),
    now: () => new Date(now),
    random: (bytes) => webcrypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
    save: async () => ({ ok: true, value: 'saved' }),
    print() {},
    copy: async () => ({ ok: true, value: undefined }),
    languages: ['en'],
    door: 'page',
  };
  const desk = await openDesk(ports);
  await desk.takeCase(of, false);
  const sealed = await makePackage(desk);
  const file = sealed.ok ? await packageFile(sealed.value) : sealed;
  desk.close();
  if (!file.ok) throw new Error(file.problem.code);
  const { name, type } = file.value;
  return { name, mimeType: type, buffer: Buffer.from(await file.value.arrayBuffer()) };
}

/** Opens the inbox and drops files into it: they wait as previews. */
export async function openInboxWith(page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.goto('/inbox/');
  await title(page).waitFor();
  await page.locator('main input[type=file]').first().setInputFiles(files);
}
