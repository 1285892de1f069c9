/** Opens the desk at any place and the inbox with a package in it, as if the person had stopped there before. */

import { expect, type Page } from '@playwright/test';
import { type Case, newCase } from '../../shared/case/case.ts';
import { questionById } from '../../shared/catalog/index.ts';
import { checklistOf } from '../../shared/checklist/entries.ts';
import { pageIds } from '../../shared/checklist/flow.ts';
import { questionWarnings } from '../../shared/checklist/questions.ts';
import { sha256 } from '../../shared/export/digest.ts';
import { words as english } from '../../shared/i18n/locales/en/index.ts';
import { words as chinese } from '../../shared/i18n/locales/zh-Hans/index.ts';
import { addDays } from '../../shared/kit/dates.ts';
import { sealPackage } from '../../shared/package/seal.ts';
import { exampleCase } from '../../shared/session/example.ts';
import { type Place, type PlaceName, parentOf } from '../../shared/session/places.ts';
import { databaseName } from '../../shared/store/database.ts';
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
  ...newCase(example.id, now),
  emergency: { checked: now, ticked: [] },
  situation: example.situation,
};

/** Places with more than one face; every other place is opened as it is. */
const faces: { [P in PlaceName]?: readonly Spot[] } = {
  start: [
    { name: 'start', place: { at: 'start' } },
    { name: 'start-again', place: { at: 'start' }, of: example },
  ],
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
export const spots: readonly Spot[] = (Object.keys(parentOf) as PlaceName[]).flatMap((at) => [
  ...(faces[at] ?? plain(at)),
]);

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
  // Without an open case the desk starts at the start, with the stored one on offer.
  if (of && place.at !== 'start') settings.push(['case', of.id], [`place:${of.id}`, place]);
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

export interface Dropped {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const families = ['Chen', 'Haddad', 'Kim', 'Nguyen', 'Okoye', 'Rahman', 'Silva', 'Tanaka', 'Usman', 'Weber'];
const givens = [
  ['Daniel', 'Farid', 'Kenji', 'Marat', 'Omar', 'Peter', 'Samuel'],
  ['Aisha', 'Elena', 'Grace', 'Hana', 'Leila', 'Maria', 'Sara'],
] as const;
const told = [
  { area: 'cancer', diagnosis: 'Breast cancer, left', language: 'en' },
  { area: 'cardiovascular', diagnosis: 'Narrowed aortic valve', language: 'ru' },
  { area: 'neurological', diagnosis: 'Meningioma', language: 'ar' },
  { area: 'orthopaedic', diagnosis: 'Worn knee joint', language: 'vi' },
] as const;

/** Six letters and digits, other ones for every place: the factor shares no divisor with 36. */
const codeOf = (place: number): string => (((place + 7) * 382_258_049) % 36 ** 6).toString(36).padStart(6, '0');

/** Another invented person, the same for the same number. */
export function someone(place: number): Case {
  const pick = <T>(from: readonly T[], step: number): T => from[(place * step) % from.length] as T;
  const sex = place % 2 === 0 ? 1 : 0;
  const { area, diagnosis, language } = pick(told, 1);
  return {
    ...example,
    id: `case-${codeOf(place)}`,
    label: undefined,
    example: undefined,
    changed: now,
    situation: { ...example.situation, area, dates: { decideBy: addDays(now.slice(0, 10), 3 + ((place * 5) % 40)) } },
    records: Object.fromEntries(Object.entries(example.records).filter((_, nth) => (nth + place) % 3 > 0)),
    person: {
      ...example.person,
      name: { family: pick(families, 3), given: pick(givens[sex], 5), aliases: [] },
      birthDate: `${1940 + ((place * 13) % 60)}-0${1 + (place % 9)}-15`,
      sex: sex === 1 ? 'female' : 'male',
      language,
    },
    story: { ...example.story, diagnosis },
  };
}

/** The package of a case as its patient would send it, without the reasons beside each record. */
export async function packageOf(of: Case): Promise<Dropped> {
  const entries = checklistOf(of, undefined, now.slice(0, 10));
  const missing = new Map(questionWarnings(of.questions, entries).map((one) => [one.question, one.missing]));
  const sealed = await sealPackage({
    case: of,
    checklist: entries.map(({ record, need, status }) => ({ ...record, need, status })),
    questions: of.questions.map(({ id, bank }) => {
      const known = bank === undefined ? undefined : questionById(bank);
      return { id, text: known?.text, needs: known?.needs ?? [], missing: missing.get(id) ?? [] };
    }),
    itemText: () => undefined,
    now,
    generator: { name: 'Second Opinion Kit', version: '0.1.0' },
    language: 'en',
    digest: sha256,
  });
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.problem));
  return asFile(JSON.stringify(sealed.value), `${of.id}.json`);
}

export const asFile = (text: string, name: string, mimeType = 'application/json'): Dropped => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

/** Opens the inbox and drops files into it: they wait as previews. */
export async function openInboxWith(page: Page, files: Dropped[]): Promise<void> {
  await page.goto('/inbox/');
  await title(page).waitFor();
  await page.locator('main input[type=file]').first().setInputFiles(files);
}
