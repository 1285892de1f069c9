/** Which font files a text needs, and the files themselves once they are here. */

import { type Face, readFace } from './face.ts';

/** Gives the bytes of a file of ours by its name. */
export type Assets = (name: string) => Promise<Uint8Array>;

interface FontSet {
  name: string;
  family: string;
  bold?: boolean;
  bytes: number;
  points: string;
}

/** What to set in which language; the same Chinese character looks different in Japan. */
export interface Wanted {
  text: string;
  lang: string;
  bold: boolean;
}

/** A font for a character. `thicken`: there is no bold cut of it, so its outline is drawn fatter. */
export interface Chosen {
  face: Face;
  thicken: boolean;
}

export interface Library {
  /** Fetches what these texts need. Gives the characters that no font of ours has. */
  load(wanted: Iterable<Wanted>, signal?: AbortSignal): Promise<string[]>;
  choose(point: number, lang: string, bold: boolean): Chosen | undefined;
  readonly faces: readonly Face[];
  /** Bytes fetched so far. */
  readonly fetched: number;
}

const alphabets = ['latin', 'latin-more', 'cyrillic', 'arabic', 'devanagari', 'thai'];
const eastern: { readonly [language: string]: readonly string[] } = {
  zh: ['han-sc', 'kanji', 'hangul'],
  ja: ['kanji', 'han-sc', 'hangul'],
  ko: ['hangul', 'han-sc', 'kanji'],
};

/** Quotes, dashes and dots that Chinese and Japanese share with Latin but set one square wide. */
const wideSigns = new Set(Array.from('‘’“”…—·', (sign) => sign.codePointAt(0)));

function familiesFor(point: number, lang: string): readonly string[] {
  const language = lang.slice(0, 2);
  const east = eastern[language] ?? ['han-sc', 'kanji', 'hangul'];
  return wideSigns.has(point) && (language === 'zh' || language === 'ja')
    ? [...east, ...alphabets]
    : [...alphabets, ...east];
}

export async function openLibrary(assets: Assets): Promise<Library> {
  const manifest = JSON.parse(new TextDecoder().decode(await unpack(await assets('manifest.json.gz')))) as {
    sets: FontSet[];
  };
  const families = familiesOf(manifest.sets);
  const faces = new Map<string, Face>();
  let fetched = 0;

  const setFor = (point: number, lang: string, bold: boolean): { set: FontSet; thicken: boolean } | undefined => {
    for (const name of familiesFor(point, lang)) {
      const found = families.get(name)?.(point);
      if (!found) continue;
      const set = bold ? (found.bold ?? found.regular) : found.regular;
      return { set, thicken: bold && !found.bold };
    }
    return undefined;
  };

  const chosen = new Map<string, Map<number, Chosen | undefined>>();
  const chooseNew = (point: number, lang: string, bold: boolean): Chosen | undefined => {
    const found = setFor(point, lang, bold);
    const face = found && faces.get(found.set.name);
    return face ? { face, thicken: found.thicken } : undefined;
  };

  const fetchSet = async ({ name }: FontSet, signal?: AbortSignal) => {
    if (faces.has(name)) return;
    const packed = await assets(`${name}.ttf.gz`);
    signal?.throwIfAborted();
    fetched += packed.length;
    faces.set(name, readFace(name, await unpack(packed)));
  };

  return {
    async load(wanted, signal) {
      const sets = new Set<FontSet>();
      const missing = new Set<string>();
      for (const { text, lang, bold } of distinct(wanted)) {
        for (const sign of text) {
          const point = sign.codePointAt(0) as number;
          const found = setFor(point, lang, bold);
          if (found) sets.add(found.set);
          else if (!isUnseen(point)) missing.add(sign);
        }
      }
      await Promise.all([...sets].map((set) => fetchSet(set, signal)));
      chosen.clear();
      return [...missing];
    },
    choose(point, lang, bold) {
      const key = `${lang}${bold ? '|' : ''}`;
      const known = chosen.get(key) ?? new Map<number, Chosen | undefined>();
      chosen.set(key, known);
      if (!known.has(point)) known.set(point, chooseNew(point, lang, bold));
      return known.get(point);
    },
    get faces() {
      return [...faces.values()];
    },
    get fetched() {
      return fetched;
    },
  };
}

type Finder = (point: number) => { regular: FontSet; bold?: FontSet | undefined } | undefined;

function familiesOf(sets: readonly FontSet[]): ReadonlyMap<string, Finder> {
  const names = new Set(sets.map(({ family }) => family));
  return new Map([...names].map((name) => [name, finder(sets.filter(({ family }) => family === name))]));
}

/** Reads a set's list of characters only when those before it do not have the one wanted: the rare ones are long. */
function finder(sets: readonly FontSet[]): Finder {
  const bold = sets.find((set) => set.bold);
  const regular = sets.filter((set) => !set.bold);
  const known = new Map<number, FontSet | undefined>();
  const runs = new Map<FontSet, Uint32Array>();
  const has = (set: FontSet, point: number): boolean => {
    let list = runs.get(set);
    if (!list) {
      list = runsOf(set.points);
      runs.set(set, list);
    }
    return inRuns(list, point);
  };
  return (point) => {
    if (!known.has(point))
      known.set(
        point,
        regular.find((set) => has(set, point)),
      );
    const found = known.get(point);
    return found && { regular: found, bold };
  };
}

/** First and last of each run. Distances between runs are in base 36; scripts/fonts/sets.ts writes them. */
function runsOf(ranges: string): Uint32Array {
  const parts = ranges.split(' ');
  const runs = new Uint32Array(parts.length * 2);
  let end = 0;
  for (const [index, run] of parts.entries()) {
    const [gap = '', more] = run.split('+');
    const start = end + Number.parseInt(gap, 36);
    end = start + (more === undefined ? 0 : Number.parseInt(more, 36));
    runs[index * 2] = start;
    runs[index * 2 + 1] = end;
  }
  return runs;
}

function inRuns(runs: Uint32Array, point: number): boolean {
  let [low, high] = [0, runs.length / 2 - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (point < (runs[middle * 2] as number)) high = middle - 1;
    else if (point > (runs[middle * 2 + 1] as number)) low = middle + 1;
    else return true;
  }
  return false;
}

/** Each character once per language and weight. */
function distinct(wanted: Iterable<Wanted>): Wanted[] {
  const texts = new Map<string, { wanted: Wanted; signs: Set<string> }>();
  for (const one of wanted) {
    const key = `${one.lang}|${one.bold}`;
    const entry = texts.get(key) ?? { wanted: one, signs: new Set() };
    for (const sign of one.text) entry.signs.add(sign);
    texts.set(key, entry);
  }
  return [...texts.values()].map(({ wanted: one, signs }) => ({ ...one, text: [...signs].join('') }));
}

/** Line ends, joiners, direction marks and variation selectors have no picture of their own. */
export const isUnseen = (point: number): boolean =>
  point < 0x20 ||
  (point >= 0x7f && point < 0xa0) ||
  point === 0xad ||
  (point >= 0x200b && point <= 0x200f) ||
  (point >= 0x2028 && point <= 0x202e) ||
  (point >= 0x2060 && point <= 0x206f) ||
  (point >= 0xfe00 && point <= 0xfe0f) ||
  point === 0xfeff;

async function unpack(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
