import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from './rooms.ts';

const shared = resolve(import.meta.dirname, '../../shared');

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const files = sources(shared);
const roomOf = (path: string): string => relative(shared, path).split('/')[0] ?? '';

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return found.map((target) => resolve(dirname(path), target.replace(/\?.*$/, '')));
}

describe('rooms', () => {
  it('every folder of shared/ is a room of the table, and every room exists', () => {
    const folders = readdirSync(shared).filter((name) => statSync(join(shared, name)).isDirectory());
    expect(folders.sort()).toEqual(Object.keys(rooms).sort());
  });

  it('a room imports only rooms that stand before it on the street', () => {
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .map((target) => [roomOf(path), roomOf(target)] as const)
        .filter(([from, to]) => from !== to && !rooms[from]?.includes(to))
        .map(([from, to]) => `${relative(shared, path)}: ${from} -> ${to}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('the street has no circle', () => {
    const order = Object.keys(rooms);
    for (const [room, may] of Object.entries(rooms)) {
      for (const other of may) expect(order.indexOf(other), `${room} -> ${other}`).toBeLessThan(order.indexOf(room));
    }
  });

  it('a source file stays small enough to read in one go (data files of the catalogue and words aside)', () => {
    const long = files
      .filter((path) => !/\/(catalog|i18n\/locales)\//.test(path))
      .map((path) => [relative(shared, path), readFileSync(path, 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 320);
    expect(long).toEqual([]);
  });

  it('no source file reaches for HTML sinks, eval or the network', () => {
    const banned =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|dangerouslySetInnerHTML|XMLHttpRequest|WebSocket|sendBeacon)\b/;
    const hits = files.filter((path) => banned.test(readFileSync(path, 'utf8'))).map((path) => relative(shared, path));
    expect(hits).toEqual([]);
  });
});
