/** The tree of tags. A branch is made when something is first drawn in it, so that nothing empty stands in the file. */

import type { PdfDocument, PdfElement } from '../writer.ts';

export interface Tag {
  type: string;
  parent?: Tag | undefined;
  lang?: string | undefined;
  alt?: string | undefined;
  scope?: 'Column' | 'Row' | undefined;
  bbox?: [number, number, number, number] | undefined;
}

export const tag = (type: string, parent?: Tag, more: Omit<Tag, 'type' | 'parent'> = {}): Tag => ({
  type,
  parent,
  ...more,
});

export function openTag(doc: PdfDocument, one: Tag, opened: Map<Tag, PdfElement>): PdfElement {
  const known = opened.get(one);
  if (known) return known;
  const { type, parent, lang, alt, scope, bbox } = one;
  const element = doc.struct(type, { lang, alt, scope, bbox });
  if (parent) openTag(doc, parent, opened).add(element);
  else doc.addStructure(element);
  opened.set(one, element);
  return element;
}
