/** Programs of other people that look at our PDFs. Where one is missing, its tests are skipped and say so. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const found = new Map<string, boolean>();

export function has(program: string): boolean {
  let here = found.get(program);
  if (here === undefined) {
    try {
      execFileSync('which', [program], { stdio: 'ignore' });
      here = true;
    } catch {
      here = false;
      process.stderr.write(`SKIPPED: ${program} is not installed, so what it checks in PDFs is not checked here\n`);
    }
    found.set(program, here);
  }
  return here;
}

const folder = mkdtempSync(join(tmpdir(), 'sok-pdf-'));
let count = 0;

/** Runs a program on a PDF; `FILE` among the arguments stands for it. */
export function run(program: string, bytes: Uint8Array, ...args: string[]): string {
  count += 1;
  const file = join(folder, `${count}.pdf`);
  writeFileSync(file, bytes);
  return execFileSync(
    program,
    args.map((arg) => (arg === 'FILE' ? file : arg)),
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
}

/** Comparable text: composed, without blanks, joiners and direction marks. */
export const bare = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad]/g, '');
