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
  return wideSigns.has(point) && (language === 'zh' || language === 'ja') ? [...east, ...alphabets] : [...alphabets, ...east];
}

export async function openLibrary(assets: Assets): Promise<Library> {
  const manifest = JSON.parse(new TextDecoder().decode(await unpack(await assets('manifest.json.gz')))) as { sets: FontSet[] };
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
      return [...missing];
    },
    choose(point, lang, bold) {
      const found = setFor(point, lang, bold);
      const face = found && faces.get(found.set.name);
      return face ? { face, thicken: found.thicken } : undefined;
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

/** Reads the lists of characters of a family only when somebody asks for it: the rare Chinese ones are long. */
function familiesOf(sets: readonly FontSet[]): ReadonlyMap<string, Finder> {
  const names = new Set(sets.map(({ family }) => family));
  return new Map([...names].map((name) => [name, lazily(sets.filter(({ family }) => family === name))]));
}

function lazily(sets: readonly FontSet[]): Finder {
  const bold = sets.find((set) => set.bold);
  let regular: Map<number, FontSet> | undefined;
  return (point) => {
    if (!regular) {
      regular = new Map();
      for (const set of sets) if (!set.bold) for (const one of pointsOf(set.points)) regular.set(one, set);
    }
    const found = regular.get(point);
    return found && { regular: found, bold };
  };
}

/** Distances between runs of code points in base 36; scripts/fonts/sets.ts writes them. */
function* pointsOf(ranges: string): Generator<number> {
  let end = 0;
  for (const run of ranges.split(' ')) {
    const [gap = '', more] = run.split('+');
    const start = end + Number.parseInt(gap, 36);
    end = start + (more === undefined ? 0 : Number.parseInt(more, 36));
    for (let point = start; point <= end; point += 1) yield point;
  }
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
