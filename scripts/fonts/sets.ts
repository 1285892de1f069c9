/** Sets of code points for cutting fonts. */

export const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** `"20-7e,a0"` as code points. */
export const expand = (ranges: string): number[] =>
  ranges.split(',').flatMap((range) => {
    const [from, to = from] = range.split('-').map((part) => Number.parseInt(part, 16));
    return from === undefined || Number.isNaN(from) ? [] : span(from, to as number);
  });

export const textOf = (points: readonly number[]): string =>
  points.map((point) => String.fromCodePoint(point)).join('');

export const hanIn = (text: string): number[] =>
  [...new Set(text)].filter((one) => /\p{Script=Han}/u.test(one)).map((one) => one.codePointAt(0) as number);

/** The characters of a national standard: its rows of 94 between two lead bytes. */
export function decodedRows(encoding: string, first: number, last: number): number[] {
  const decoder = new TextDecoder(encoding);
  return span(first, last).flatMap((lead) =>
    span(0xa1, 0xfe)
      .map((trail) => decoder.decode(Uint8Array.of(lead, trail)))
      .filter((text) => [...text].length === 1 && text !== '\ufffd' && !/\p{Co}/u.test(text))
      .map((text) => text.codePointAt(0) as number),
  );
}

/**
 * Sorted code points as the manifest keeps them: for each run the distance from the end of the one before and, if it
 * is longer than one, `+` and how many follow, in base 36.
 */
export function rangesOf(points: readonly number[]): string {
  const runs: string[] = [];
  let end = 0;
  for (let at = 0; at < points.length; ) {
    const start = points[at] as number;
    let length = 0;
    while (points[at + length + 1] === start + length + 1) length += 1;
    runs.push((start - end).toString(36) + (length > 0 ? `+${length.toString(36)}` : ''));
    end = start + length;
    at += length + 1;
  }
  return runs.join(' ');
}
