/**
 * Cuts the fonts of the PDF out of the Noto families and writes them to `public/fonts`, with a manifest of what is in
 * which file. Run it when our words gain Chinese characters that a test calls missing, or when a script is added.
 *
 *   cd "$(mktemp -d)" && npm i @expo-google-fonts/noto-sans{,-sc,-jp,-kr,-arabic,-devanagari,-thai} @fontsource/noto-sans-sc
 *   node <repository>/scripts/fonts.ts "$PWD/node_modules"
 *
 * The Noto fonts are under the SIL Open Font License 1.1; their reserved name is "Source", so cut ones keep theirs.
 */

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { readFace } from '../shared/export/pdf/fonts/face.ts';
import { likelyHan } from './fonts/han.ts';
import { decodedRows, expand, hanIn, rangesOf, span, textOf } from './fonts/sets.ts';

const source = process.argv[2];
if (!source) throw new Error('say where the font packages are: node scripts/fonts.ts <node_modules>');
const root = join(import.meta.dirname, '..');
const out = join(root, 'public/fonts');

interface Cut {
  name: string;
  /** Family the layout asks for; `han-sc` and `han-sc-…` are one. */
  family: string;
  bold?: boolean;
  file: string;
  points: number[];
  /** Complex scripts need the tables that say how letters join. */
  joins?: boolean;
}

const face = (name: string, weight: '400Regular' | '600SemiBold') =>
  join(source, `@expo-google-fonts/${name}/${weight}/${fileOf(name)}_${weight}.ttf`);
const fileOf = (name: string) =>
  name
    .split('-')
    .map((part) => (part.length === 2 ? part.toUpperCase() : part[0]?.toUpperCase() + part.slice(1)))
    .join('');

/** Both weights of an alphabet. */
const alphabet = (name: string, font: string, points: number[], joins = false): Cut[] =>
  (['400Regular', '600SemiBold'] as const).map((weight, bold) => ({
    name: bold ? `${name}-bold` : name,
    family: name,
    bold: bold === 1,
    file: face(font, weight),
    points,
    joins,
  }));

const latin = [
  ...span(0x20, 0x7e),
  ...span(0xa0, 0xff),
  ...span(0x2010, 0x2027),
  ...span(0x2030, 0x205e),
  ...expand('0131,0152-0153,02c6,02da,02dc,0192,0391-03a9,03b1-03c9,2070-209c,20ac,2103,2109,2113,2116,2122,212b'),
  ...expand('2150-215f,2160-2169,2190-2193,2202,2206,220f,2211-2212,2215,221a,221e,2248,2260,2264-2265,25ca,25cc,fffd'),
];
const latinMore = [
  ...span(0x100, 0x24f),
  ...span(0x2b0, 0x36f),
  ...span(0x1e00, 0x1eff),
  ...expand('0386-0390,03aa-03b0,03ca-03ce,1f00-1fff,20a0-20bf'),
];
const kana = [...span(0x3000, 0x30ff), ...span(0x31f0, 0x31ff), ...span(0xff01, 0xff9f), ...span(0xffe0, 0xffe6)];

/** A blank of its own keeps the words of a joined script in one run, which is how readers copy them with their blanks. */
const blank = [0x20, 0xa0];

const alphabets: Cut[] = [
  ...alphabet('latin', 'noto-sans', latin),
  ...alphabet('latin-more', 'noto-sans', latinMore),
  ...alphabet('cyrillic', 'noto-sans', [...span(0x400, 0x52f), 0x2116]),
  ...alphabet('arabic', 'noto-sans-arabic', [...blank, ...span(0x600, 0x6ff), ...span(0x750, 0x77f), 0x25cc], true),
  ...alphabet(
    'devanagari',
    'noto-sans-devanagari',
    [...blank, ...span(0x900, 0x97f), ...span(0xa8e0, 0xa8ff), 0x25cc],
    true,
  ),
  ...alphabet('thai', 'noto-sans-thai', [...blank, ...span(0xe00, 0xe7f), 0x25cc], true),
];
/** Hangul of KS X 1001; kana with the kanji of JIS level 1: what people and hospitals there write with. */
const eastern: Cut[] = [
  {
    name: 'hangul',
    family: 'hangul',
    file: face('noto-sans-kr', '400Regular'),
    points: [...decodedRows('euc-kr', 0xb0, 0xc8), ...span(0x3131, 0x318e)],
  },
  {
    name: 'kanji',
    family: 'kanji',
    file: face('noto-sans-jp', '400Regular'),
    points: [...kana, ...decodedRows('euc-jp', 0xb0, 0xcf)],
  },
];

/** The core holds what our own words and most cases need; what is left follows by how often the web uses it. */
async function chinese(): Promise<Cut[]> {
  const ranked = await webRank();
  const own = await ownHan();
  const gb = decodedRows('gb18030', 0xb0, 0xf7);
  const signs = [...span(0x3000, 0x303f), ...span(0xff01, 0xff5e), ...span(0xffe0, 0xffe6), ...span(0x2460, 0x2473)];
  const core = new Set([
    ...likelyHan.flatMap((text) => [...text]).map((one) => one.codePointAt(0) as number),
    ...own,
    ...signs,
    ...ranked.slice(0, 700),
  ]);
  const file = face('noto-sans-sc', '400Regular');
  const place = new Map(ranked.map((point, index) => [point, index]));
  const common = gb.filter((point) => !core.has(point)).sort((a, b) => (place.get(a) ?? 1e6) - (place.get(b) ?? 1e6));
  const known = new Set([...core, ...common]);
  // Of the blocks beside the main one the font has what China's list of characters for names draws from.
  const rare = readFace('', await readFile(file))
    .points()
    .filter((point) => isRareHan(point) && !known.has(point));
  return [
    { name: 'han-sc', family: 'han-sc', file, points: [...core].sort((a, b) => a - b) },
    ...shards('han-sc-', common, 60, file),
    ...shards('han-rare-', rare, 240, file),
  ];
}

const isRareHan = (point: number): boolean =>
  (point >= 0x4e00 && point <= 0x9fff) || (point >= 0x20000 && point <= 0x2ebff);

const shards = (prefix: string, points: number[], size: number, file: string): Cut[] =>
  Array.from({ length: Math.ceil(points.length / size) }, (_, index) => ({
    name: `${prefix}${String(index + 1).padStart(3, '0')}`,
    family: 'han-sc',
    file,
    points: points.slice(index * size, (index + 1) * size).sort((a, b) => a - b),
  }));

/** Fontsource cuts the font by use on the web; the slice with the highest number is used most. */
async function webRank(): Promise<number[]> {
  const slices = JSON.parse(
    await readFile(join(source as string, '@fontsource/noto-sans-sc/unicode.json'), 'utf8'),
  ) as Record<string, string>;
  return Object.keys(slices)
    .filter((key) => /\d/.test(key))
    .sort((a, b) => Number(b.slice(1, -1)) - Number(a.slice(1, -1)))
    .flatMap((key) => expand((slices[key] ?? '').replaceAll('U+', '')))
    .filter((point) => point >= 0x4e00 && point <= 0x9fff);
}

async function ownHan(): Promise<number[]> {
  const files = await readdir(join(root, 'shared'), { recursive: true });
  const texts = await Promise.all(
    files.filter((name) => name.endsWith('.ts')).map((name) => readFile(join(root, 'shared', name), 'utf8')),
  );
  return hanIn(texts.join(''));
}

const bytesOf = new Map<string, Buffer>();
const dropped = ['STAT', 'BASE', 'vhea', 'vmtx', 'gasp', 'prep', 'post', 'name', 'OS/2', 'DSIG', 'meta'];

async function write(cut: Cut) {
  const bytes = bytesOf.get(cut.file) ?? (await readFile(cut.file));
  bytesOf.set(cut.file, bytes);
  const font = await subsetFont(bytes, textOf(cut.points), {
    targetFormat: 'truetype',
    noHinting: true,
    dropTables: cut.joins ? dropped : [...dropped, 'GDEF', 'GSUB', 'GPOS'],
  });
  const covered = new Set(readFace('', font).points());
  const packed = gzipSync(font, { level: 9 });
  await writeFile(join(out, `${cut.name}.ttf.gz`), packed);
  const points = cut.points.filter((point) => covered.has(point)).sort((a, b) => a - b);
  return {
    name: cut.name,
    family: cut.family,
    ...(cut.bold && { bold: true }),
    bytes: packed.length,
    points: rangesOf(points),
  };
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const sets = [];
for (const cut of [...alphabets, ...eastern, ...(await chinese())]) {
  const set = await write(cut);
  if (set.points !== '') sets.push(set);
}
await writeFile(join(out, 'manifest.json.gz'), gzipSync(JSON.stringify({ sets }), { level: 9 }));
const licences = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-devanagari',
  'noto-sans-thai',
  'noto-sans-sc',
  'noto-sans-jp',
  'noto-sans-kr',
];
const texts = await Promise.all(
  licences.map((name) => readFile(join(source, `@expo-google-fonts/${name}/LICENSE_FONT`), 'utf8')),
);
const owners = [...new Set(texts.map((text) => text.split('\n')[0]))];
await writeFile(join(out, 'OFL.txt'), [...owners, ...(texts[0] ?? '').split('\n').slice(1)].join('\n'));
process.stdout.write(`${sets.length} files, ${Math.round(sets.reduce((sum, set) => sum + set.bytes, 0) / 1024)} kB\n`);
