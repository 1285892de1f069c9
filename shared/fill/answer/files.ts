/** Which file a file box wants. `accept` is not enforced on assignment by browsers, so it is here. */

import type { Field } from '../messages.ts';
import type { Token } from '../tokens.ts';
import { accepts } from './accepts.ts';

/** A file that could be attached. */
export interface Attachable {
  id: string;
  name: string;
  type: string;
  /** `package` is the ZIP or JSON export, `pdf` the printed summary, `imaging` a ZIP of pictures. */
  is: 'package' | 'pdf' | 'imaging';
}

const wanted: Readonly<Record<Token, readonly Attachable['is'][]>> = {
  'upload.package': ['package'],
  'upload.pdf': ['pdf'],
  'upload.imaging': ['imaging'],
  'upload.any': ['package', 'pdf', 'imaging'],
};

/** The files for a box, as many as it takes. */
export function filesFor(token: Token, field: Field, files: readonly Attachable[]): Attachable[] {
  const kinds = wanted[token] ?? [];
  const fitting = kinds.flatMap((kind) => files.filter((file) => file.is === kind && accepts(field.accept, file)));
  return field.multiple ? fitting : fitting.slice(0, 1);
}
