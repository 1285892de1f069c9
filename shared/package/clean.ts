/** Makes texts safe to keep: what a person wrote stays as it is, what no person writes goes. */

/** How many texts were changed, and how many carry marks that turn the direction of writing (kept; shown in isolation). */
export interface TextReport {
  cleaned: number;
  directionMarks: number;
}

/** NUL and the other control characters, except tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
/** Half characters would not survive UTF-8. */
const halves = /\p{Surrogate}/gu;
/** UAX #9: embeddings, overrides and isolates, which can make a text read as another one. */
const direction = /[\u202a-\u202e\u2066-\u2069]/u;

/** One line break for all systems, no control characters, no half characters. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(controls, '').replace(halves, '\ufffd');

/** A copy of a JSON value with clean texts. Nesting must have been checked before (import/limits). */
export function cleanTexts<T>(value: T): { value: T; report: TextReport } {
  const report: TextReport = { cleaned: 0, directionMarks: 0 };
  const walk = (item: unknown): unknown => {
    if (typeof item === 'string') return cleanAndCount(item, report);
    if (Array.isArray(item)) return item.map(walk);
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, walk(inner)]));
  };
  return { value: walk(value) as T, report };
}

function cleanAndCount(text: string, report: TextReport): string {
  const clean = cleanText(text);
  if (clean !== text) report.cleaned += 1;
  if (direction.test(clean)) report.directionMarks += 1;
  return clean;
}
