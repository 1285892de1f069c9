/** Makes PDFs in tests: voices from our own words, fonts from the repository. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Both, PaperVoice } from '../../shared/export/pdf/content/voice.ts';
import { type MadePdf, makePdf } from '../../shared/export/pdf/make.ts';
import { paperOf } from '../../shared/export/pdf/content/paper.ts';
import { packageFile } from '../../shared/export/pdf/attach.ts';
import { speak } from '../../shared/i18n/words.ts';
import type { RecordsPackage } from '../../shared/package/schema.ts';
import { voiceOf } from '../../shared/ui/context.tsx';

const fonts = join(import.meta.dirname, '../../public/fonts');

export const assets = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(fonts, name)));

/** A language we have words for, or English words that say they are another language's: for scripts without a locale yet. */
export async function voice(tag: string): Promise<PaperVoice> {
  // i18next's own keys are narrower than plain text.
  const made = voiceOf(await speak(tag)) as unknown as PaperVoice;
  const dir = tag === 'ar' ? ('rtl' as const) : ('ltr' as const);
  return made.tag === tag ? made : { ...made, tag, meta: { dir } };
}

export async function both(own: string, other?: string): Promise<Both> {
  return { own: await voice(own), other: other === undefined ? undefined : await voice(other) };
}

export interface Wish {
  own?: string;
  other?: string | undefined;
  size?: 'A4' | 'Letter';
  password?: string;
}

export async function pdfOf(document: RecordsPackage, { own = 'en', other = 'zh-Hans', size = 'A4', password }: Wish = {}): Promise<MadePdf> {
  const paper = paperOf(document, await both(own, other), size);
  return makePdf(paper, [packageFile(document)], { assets, password });
}
