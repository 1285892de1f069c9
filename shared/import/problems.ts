/** Every problem that importing and exporting can report. Stable: translations, logs and tests hang on these codes. */
export const transferProblems = [
  // The file itself. Details: `size`, `limit` in bytes; `limit` as a number of things.
  'import.empty',
  'import.unreadable',
  'import.too-big',
  'import.not-utf8',
  'import.not-json',
  'import.too-deep',
  'import.too-many',
  'import.too-long',
  'import.forbidden-key',
  // A file of another kind.
  'import.not-ours',
  'import.pdf-not-ours',
  'import.zip-not-ours',
  'import.archive',
  'import.image',
  'import.dicom',
  'import.office',
  'import.markup',
  'import.program',
  'import.encrypted',
  // A package. Details: `version`; `place` (a path of field names) and `count`.
  'package.not-ours',
  'package.version-unknown',
  'package.newer',
  'package.invalid',
  // A backup. Detail: `version`.
  'backup.newer',
  'backup.invalid',
  // Saving. Detail: `reason` (name of the browser's error).
  'export.not-saved',
] as const;
