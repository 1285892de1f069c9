/** What a clinic's page loads before its patient sees the first screen: the script, what it pulls in, and its words. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../../dist/widget');
const manifestPath = join(dist, '.vite/manifest.json');
const most = 60_000;

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

function readManifest(): Record<string, Chunk> {
  if (!existsSync(manifestPath)) throw new Error('dist/widget is missing. Run "npm run build:widget" first.');
  return JSON.parse(readFileSync(manifestPath, 'utf8'));
}

/** The chunk of a source file and everything that comes with it before it can run. */
function closure(manifest: Record<string, Chunk>, keys: readonly string[]): string[] {
  const found = new Set(keys);
  for (const key of found) for (const next of manifest[key]?.imports ?? []) found.add(next);
  return [...found].map((key) => manifest[key]?.file ?? '');
}

const brotli = (file: string): number => brotliCompressSync(readFileSync(join(dist, file))).length;

describe('the first load of the widget', () => {
  const manifest = readManifest();
  const entry = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const english = Object.keys(manifest).filter((key) => key.endsWith('locales/en/first.ts'));
  // Fetched by itself before the first screen stands, to see whether there are cases to go on with.
  const store = Object.keys(manifest).filter((key) => key.endsWith('store/device.ts'));

  it('is one script, one set of words and the store', () => {
    expect(entry).toHaveLength(1);
    expect(english).toHaveLength(1);
    expect(store).toHaveLength(1);
    expect(manifest[entry[0] ?? '']?.file).toBe('records-checklist.js');
  });

  it(`weighs at most ${most / 1000} kB`, () => {
    const sizes = closure(manifest, [...entry, ...english, ...store]).map((file) => [file, brotli(file)] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    console.log(
      `first load of the widget: ${total} bytes (brotli)\n${sizes.map(([file, size]) => `  ${size} ${file}`).join('\n')}`,
    );
    expect(total).toBeLessThanOrEqual(most);
  });
});
