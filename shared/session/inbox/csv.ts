/** The list as CSV that every spreadsheet opens as it is meant. */

/**
 * Signs that make a spreadsheet take a cell for a formula, in plain and in full width, also behind blanks
 * (OWASP, CSV Injection; ASVS 5.0, 1.2.10). Such a cell starts with an apostrophe instead.
 */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\0]/u;

const cell = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** UTF-8 with a byte order mark, without which Excel misreads Chinese; lines end as RFC 4180 says. */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  `\ufeff${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
