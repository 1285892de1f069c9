import type { Writer } from '../index.ts';

/** The package itself, indented so that a person can read it in any text editor. */
export const jsonWriter: Writer = {
  async write(document, signal) {
    signal?.throwIfAborted();
    return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
  },
};
