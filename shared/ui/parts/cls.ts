/** Joins class names and leaves out the ones that do not apply. */
export const cls = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/** Joins ids for `aria-describedby`; undefined when there are none, so that no empty attribute is written. */
export const ids = (...list: (string | false | undefined)[]): string | undefined => cls(...list) || undefined;
