/** Texts as FHIR takes them, and narrative made of nothing but escaped text. */

import { cleanText } from '../clean.ts';

/**
 * A FHIR string holds no white space but space, tab and line break, and is never empty (hl7.org/fhir/R4/datatypes.html#string).
 * Readers check it with a pattern that refuses the full-width space of Chinese texts, so that becomes a plain one.
 */
export function plain(text: string | undefined): string | undefined {
  const one = cleanText(text ?? '')
    .replace(/[\ufeff\ufffe\uffff]/gu, '')
    .replace(/[^\S \n\t]/gu, ' ')
    .trim();
  return one === '' ? undefined : one;
}

/** A copy without what FHIR forbids: undefined, empty texts, empty lists, empty objects. Undefined when nothing is left. */
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) {
    const items = value.map(tidy).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const fields = Object.entries(value).flatMap(([key, item]) => {
    const kept = tidy(item);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Marks that turn the direction of writing (UAX #9). The fields keep them; a narrative that people read does not. */
const direction = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Escaped, and isolated by U+2068 and U+2069 so that a text of the other direction does not move its neighbours. */
function inline(text: string | undefined): string {
  const words = plain(text?.replace(direction, ''));
  if (words === undefined) return '';
  return `\u2068${words.replace(/[&<>"]/g, (sign) => entities[sign] ?? '').replaceAll('\n', '<br/>')}\u2069`;
}

export type Fact = readonly [label: string, text: string | undefined];

export function paragraph(text: string | undefined): string {
  const words = inline(text);
  return words && `<p>${words}</p>`;
}

/** Facts without a text are left out. */
export function facts(all: readonly Fact[]): string {
  const lines = all.filter(([, text]) => inline(text));
  return listOf(lines.map(([label, text]) => `<b>${inline(label)}</b>: ${inline(text)}`));
}

export const bullets = (texts: readonly (string | undefined)[]): string => listOf(texts.map(inline).filter(Boolean));

const listOf = (lines: readonly string[]): string =>
  lines.length > 0 ? `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>` : '';

export function table(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | undefined)[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

/** Of blocks made by the functions above. */
export const division = (blocks: readonly string[], language: string): string =>
  `<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}" lang="${language}">${blocks.join('')}</div>`;
