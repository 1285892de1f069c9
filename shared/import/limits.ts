/** import: bytes from outside, checked before anything reads them. All limits stand here. */

export const importLimits = {
  /** Bytes, asked before the file is read. */
  json: 10 * 1024 * 1024,
  /** A PDF can hold the patient's own files beside the package. */
  pdf: 100 * 1024 * 1024,
  /** Bytes read to tell what a file is. */
  head: 4_096,
  /** Objects and lists inside one another. */
  depth: 32,
  /** Items of one list, fields of one object. */
  items: 5_000,
  /** UTF-16 units of one text; the same as the longest text a case may hold. */
  text: 20_000,
  /** UTF-16 units of one field's name. */
  key: 200,
  /** Cases in one backup. */
  cases: 500,
} as const;

/** Names that reach into the machinery of JavaScript objects. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
