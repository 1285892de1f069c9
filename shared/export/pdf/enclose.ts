/** The patient's own files in the PDF: pictures on pages of their own, PDFs attached as they are. */

import type { Attachment } from './attach.ts';
import { group } from './content/parts.ts';
import { type Both, beside, free } from './content/voice.ts';
import type { Paper, PaperBlock } from './paper.ts';

export interface Enclosure {
  /** What it is, in the patient's words. */
  name: string;
  mime: 'image/jpeg' | 'image/png' | 'application/pdf';
  bytes: Uint8Array;
}

/** The paper with the enclosed pictures behind it, and the files to attach. */
export function enclosed(
  paper: Paper,
  attachments: readonly Attachment[],
  enclosures: readonly Enclosure[],
  both: Both,
  created: string,
): { paper: Paper; attachments: readonly Attachment[] } {
  if (enclosures.length === 0) return { paper, attachments };
  const pages = enclosures.map((one, index): PaperBlock[] => [
    ...(index === 0 ? [group(both, 'paper.enclosed')] : []),
    { kind: 'wide', paras: [free(both, one.name, { look: 'part', bold: true })] },
    ...pageOf(one, index, both),
  ]);
  return {
    paper: { ...paper, sections: [...paper.sections, ...pages] },
    attachments: [...attachments, ...enclosures.flatMap((one, index) => attached(one, index, created))],
  };
}

function pageOf({ mime, bytes, name }: Enclosure, index: number, both: Both): PaperBlock[] {
  if (mime === 'application/pdf')
    return [{ kind: 'pair', ...beside(both, (v) => v.t('paper.enclosedPdf', { name: fileName(index) })) }];
  return [{ kind: 'picture', bytes, alt: name, lang: both.own.tag }];
}

/** Numbered: a name the patient chose may say more than the patient wants, and may not be a name everywhere. */
const fileName = (index: number): string => `enclosure-${index + 1}.pdf`;

function attached({ mime, bytes, name }: Enclosure, index: number, created: string): Attachment[] {
  if (mime !== 'application/pdf') return [];
  return [{ name: fileName(index), bytes, mime, description: name, relationship: 'Supplement', created }];
}
