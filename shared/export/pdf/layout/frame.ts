/** Sizes and columns of a page, and paragraphs brought to their width. */

import type { Look, Paper, Para } from '../paper.ts';
import { type Line, type Setting, setLines } from '../text/lines.ts';
import { type Tag, tag } from './tags.ts';

const millimetre = 72 / 25.4;

export interface Frame {
  setting: Setting;
  /** Language of the whole document; elements in another one say so. */
  lang: string;
  pageWidth: number;
  pageHeight: number;
  left: number;
  top: number;
  /** Where the text ends and the foot begins. */
  bottom: number;
  width: number;
  /** Width of one of the two columns. */
  half: number;
  ownX: number;
  otherX: number;
  bilingual: boolean;
  /** The margin column that carries every state. */
  mark: number;
  /** Smaller than 1 where a cover must be pressed onto its page. */
  scale: number;
}

const margin = 15 * millimetre;
const gutter = 8 * millimetre;

export function frameOf(paper: Paper, setting: Setting): Frame {
  const [pageWidth, pageHeight] = paper.size === 'A4' ? [595.28, 841.89] : [612, 792];
  const width = pageWidth - 2 * margin;
  const half = (width - gutter) / 2;
  const [first, second] = [margin, margin + half + gutter];
  return {
    setting,
    lang: paper.lang,
    pageWidth,
    pageHeight,
    left: margin,
    top: margin,
    bottom: pageHeight - 66,
    width,
    half: paper.bilingual ? half : width,
    ownX: paper.bilingual && paper.ownRight ? second : first,
    otherX: paper.ownRight ? first : second,
    bilingual: paper.bilingual,
    mark: 17,
    scale: 1,
  };
}

const sizes: Readonly<Record<Look, number>> = {
  title: 18,
  name: 14.5,
  group: 12.5,
  part: 10.5,
  lead: 11.5,
  body: 10,
  small: 8.5,
  label: 8,
};

/** Below this nothing shrinks: a printed page must still be read. */
const smallest = 7.4;

/** Lines of scripts with tall marks or square signs stand further apart. */
function leading(lang: string, look: Look): number {
  const tight = look === 'title' || look === 'name' || look === 'group' ? 0.12 : 0;
  const script = lang.slice(0, 2);
  if (script === 'th' || script === 'hi') return 1.55 - tight;
  if (script === 'ar' || script === 'fa' || script === 'ur') return 1.55 - tight;
  if (script === 'zh' || script === 'ja' || script === 'ko') return 1.42 - tight;
  return 1.34 - tight;
}

/** A paragraph at its width. */
export interface LaidPara {
  lines: readonly Line[];
  size: number;
  step: number;
  /** Stands at the right edge: so do all texts of a right-to-left table, whatever their own direction. */
  rtl: boolean;
  tag: Tag;
  href?: string | undefined;
}

export function lay(
  para: Para,
  width: number,
  frame: Frame,
  parent: Tag,
  type: string,
  side: 'ltr' | 'rtl' = para.dir,
): LaidPara {
  const size = Math.max(sizes[para.look] * frame.scale, Math.min(sizes[para.look], smallest));
  const shown =
    para.most === undefined ? setLines(para, size, width, frame.setting) : atMost(para, width, size, frame, para.most);
  const lang = para.lang === frame.lang ? undefined : para.lang;
  return {
    lines: shown,
    size,
    step: size * leading(para.lang, para.look),
    rtl: side === 'rtl',
    tag: para.href ? tag('Link', tag(type, parent, { lang })) : tag(type, parent, { lang }),
    href: para.href,
  };
}

/** All of it, or the longest beginning that fits the lines together with "…". */
function atMost(para: Para, width: number, size: number, frame: Frame, most: number): Line[] {
  const length = para.spans.reduce((sum, span) => sum + span.text.length, 0);
  // No script of ours sets more characters than this on a line: what is surely too long need not be tried.
  const limit = Math.ceil((most * width) / (size * 0.2));
  if (length <= limit) {
    const lines = setLines(para, size, width, frame.setting);
    if (lines.length <= most) return lines;
  }
  let low = 0;
  let high = Math.min(length, limit);
  let best: Line[] = [];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const lines = setLines({ ...para, spans: shortened(para, middle) }, size, width, frame.setting);
    if (lines.length <= most) {
      best = lines;
      low = middle;
    } else high = middle - 1;
  }
  return best;
}

function shortened(para: Para, length: number): Para['spans'] {
  let left = length;
  return para.spans.flatMap((span) => {
    if (left <= 0) return [];
    const text = span.text
      .slice(0, left)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd();
    const ends = span.text.length >= left;
    left -= span.text.length;
    return [{ ...span, text: ends ? `${text}…` : span.text }];
  });
}

export const heightOf = (paras: readonly LaidPara[]): number =>
  paras.reduce((sum, { lines, step }) => sum + lines.length * step, 0);
