/** Joins class names and leaves out the ones that do not apply. */
export const cls = (...names: unknown[]): string => names.filter(Boolean).join(' ');
