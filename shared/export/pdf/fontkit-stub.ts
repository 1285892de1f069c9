/** Stands in for fontkit, which pdfkit imports and we never call: fonts are read, shaped and cut by ourselves (149 kB saved). */

export const create = (): never => {
  throw new Error('fontkit is not part of this build');
};
