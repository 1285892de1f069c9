/** layout: pages, their columns and what is drawn on them. */

import { type EmbeddedFont, embedFont } from '../fonts/embed.ts';
import type { Face } from '../fonts/face.ts';
import type { Tone } from '../text/items.ts';
import type { Line, Run } from '../text/lines.ts';
import type { Cluster } from '../text/shape.ts';
import type { Strangers } from '../text/strangers.ts';
import type { PdfDocument, PdfElement } from '../writer.ts';
import { openTag, type Tag } from './tags.ts';

/** Ink on paper: the light theme of the screens. */
export const tones: Readonly<Record<Tone | 'line', string>> = {
  ink: '0.09 0.129 0.114',
  quiet: '0.275 0.325 0.302',
  have: '0.039 0.361 0.294',
  wait: '0.173 0.278 0.518',
  act: '0.455 0.271 0',
  stop: '0.6 0.129 0.102',
  line: '0.78 0.82 0.79',
};

/** One PDF while it is drawn. `y` grows downwards, in points from the page's upper edge. */
export interface Sheet {
  doc: PdfDocument;
  width: number;
  height: number;
  /** Draws inside a tag; the tag appears in the tree when something first stands in it. */
  tagged(tag: Tag, draw: () => void): void;
  /** As `tagged`, for a link over a rectangle of the page. */
  linked(tag: Tag, href: string, area: { x: number; y: number; width: number; height: number }, draw: () => void): void;
  /** Draws what a screen reader shall pass over. */
  artifact(draw: () => void, type?: 'Layout' | 'Pagination'): void;
  text(line: Line, x: number, baseline: number, size: number): void;
  rule(x: number, y: number, width: number, weight: number, tone: Tone | 'line'): void;
  /** Raw operators, in page coordinates that grow downwards. */
  draw(operators: string): void;
  page(): void;
  readonly pages: number;
  /** Writes the fonts once everything is drawn. */
  finish(): void;
}

export function openSheet(
  doc: PdfDocument,
  size: { width: number; height: number },
  strangers: Strangers = new Map(),
): Sheet {
  const picture = picturesOf(doc, strangers);
  const fonts = new Map<Face, EmbeddedFont>();
  const elements = new Map<Tag, PdfElement>();
  let pages = 0;

  const fontOf = (face: Face): EmbeddedFont => {
    let font = fonts.get(face);
    if (!font) {
      font = embedFont(doc, face, `F${fonts.size + 1}`);
      fonts.set(face, font);
    }
    doc.page.fonts[font.id] = font.ref;
    return font;
  };

  return {
    doc,
    ...size,
    tagged(tag, draw) {
      const element = openTag(doc, tag, elements);
      const content = doc.markStructureContent(tag.type);
      draw();
      doc.endMarkedContent();
      element.add(content);
    },
    linked(tag, href, { x, y, width, height }, draw) {
      this.tagged(tag, draw);
      const element = openTag(doc, tag, elements);
      const Contents = new String(href.replace(/^mailto:/, ''));
      doc.link(x, y, width, height, href, { Contents, structParent: element });
      // Written now: later another page would be the present one, and the link would name that.
      element.end();
    },
    artifact(draw, type = 'Layout') {
      doc.markContent('Artifact', { type });
      draw();
      doc.endMarkedContent();
    },
    text(line, x, baseline, fontSize) {
      for (const run of line.runs) {
        doc.addContent(runOperators(run, x, baseline, fontSize, fontOf(run.item.face)));
        const { stranger } = run.item;
        if (stranger !== undefined) doc.addContent(strangerOperators(picture(stranger), x + run.x, baseline, fontSize));
      }
    },
    rule(x, y, width, weight, tone) {
      doc.addContent(`${tones[tone]} RG ${weight} w ${num(x)} ${num(y)} m ${num(x + width)} ${num(y)} l S`);
    },
    draw: (operators) => doc.addContent(operators),
    page() {
      doc.addPage();
      pages += 1;
    },
    get pages() {
      return pages;
    },
    finish() {
      for (const element of elements.values()) element.end();
      for (const font of fonts.values()) font.finish();
    },
  };
}

/** Puts a character's picture among the present page's resources and gives its name there. */
function picturesOf(doc: PdfDocument, strangers: Strangers): (sign: string) => string | undefined {
  const images = new Map<string, ReturnType<PdfDocument['openImage']>>();
  return (sign) => {
    const bytes = strangers.get(sign);
    if (!bytes) return undefined;
    const image = images.get(sign) ?? doc.openImage(bytes);
    if (!image.obj) image.embed(doc);
    images.set(sign, image);
    const name = `C${[...images.keys()].indexOf(sign) + 1}`;
    doc.page.xobjects[name] = image.obj;
    return name;
  };
}

/** A picture of the character, or a box that says: here is one. */
const strangerOperators = (name: string | undefined, x: number, baseline: number, size: number): string =>
  name === undefined
    ? `${tones.ink} RG 0.6 w ${num(x + size * 0.1)} ${num(baseline - size * 0.76)} ${num(size * 0.8)} ${num(size * 0.8)} re S`
    : `q ${num(size)} 0 0 ${num(-size)} ${num(x)} ${num(baseline + size * 0.16)} cm /${name} Do Q`;

export const num = (value: number): string => String(Math.round(value * 100) / 100);

/** Stroke for a font without a bold cut: about what Noto's own bold adds. */
const thickness = 1 / 44;

function runOperators(run: Run, x: number, baseline: number, size: number, font: EmbeddedFont): string {
  const { thicken, span, lang } = run.item;
  const colour = tones[span.tone ?? 'ink'];
  const bold = thicken ? `2 Tr ${num(size * thickness)} w ${colour} RG ` : '0 Tr ';
  const shown = partsOf(run, size).map(
    ({ clusters, at }) =>
      `1 0 0 -1 ${num(x + run.x + at)} ${num(baseline)} Tm <${clusters.map((cluster) => font.code(cluster)).join('')}> Tj`,
  );
  if (shown.length === 0) return '';
  const marked = span.lang !== undefined ? `/Span <</Lang (${lang})>> BDC ` : '';
  return `${marked}BT /${font.id} ${num(size)} Tf ${bold}${colour} rg ${shown.join(' ')} ET${marked && ' EMC'}`;
}

const rtlLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Readers turn a right-to-left word round by its letters. Signs alone have none, so they are written one by one in the
 * order they are read.
 */
function partsOf({ item, clusters }: Run, size: number): { clusters: readonly Cluster[]; at: number }[] {
  const rtl = item.level % 2 === 1;
  if (clusters.length === 0) return [];
  if (!rtl || clusters.some(({ text }) => rtlLetter.test(text))) return [{ clusters, at: 0 }];
  let at = 0;
  const scale = size / item.face.unitsPerEm;
  const parts = clusters.map((cluster) => {
    const part = { clusters: [cluster], at };
    at += cluster.advance * scale;
    return part;
  });
  return parts.reverse();
}
