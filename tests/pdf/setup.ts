/** Makes PDFs in tests: voices from our own words, fonts from the repository. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFile } from '../../shared/export/pdf/attach.ts';
import { paperOf } from '../../shared/export/pdf/content/paper.ts';
import type { Both, PaperVoice } from '../../shared/export/pdf/content/voice.ts';
import { type MadePdf, makePdf } from '../../shared/export/pdf/make.ts';
import { speak } from '../../shared/i18n/words.ts';
import type { RecordsPackage } from '../../shared/package/schema.ts';
import { voiceOf } from '../../shared/ui/context.tsx';

const fonts = join(import.meta.dirname, '../../public/fonts');

const assets = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(fonts, name)));

/** A language we have words for, or English words that say they are another language's: for scripts without a locale yet. */
async function voice(tag: string): Promise<PaperVoice> {
  // i18next's own keys are narrower than plain text.
  const made = voiceOf(await speak(tag)) as unknown as PaperVoice;
  const dir = tag === 'ar' ? ('rtl' as const) : ('ltr' as const);
  return made.tag === tag ? made : { ...made, tag, meta: { dir } };
}

async function both(own: string, other?: string): Promise<Both> {
  return { own: await voice(own), other: other === undefined ? undefined : await voice(other) };
}

export interface Wish {
  own?: string;
  /** `none`: the reader reads the patient's language. */
  other?: string;
  size?: 'A4' | 'Letter';
  password?: string;
}

export async function pdfOf(
  document: RecordsPackage,
  { own = 'en', other = 'zh-Hans', size = 'A4', password }: Wish = {},
): Promise<MadePdf> {
  const paper = paperOf(document, await both(own, other === 'none' ? undefined : other), size);
  return makePdf(paper, [packageFile(document)], { assets, password });
}

const shelf = join(import.meta.dirname, '../../test-results/pdf');

/** Keeps a PDF for people to look at. */
export async function keep(name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(shelf, { recursive: true });
  await writeFile(join(shelf, name), bytes);
}
