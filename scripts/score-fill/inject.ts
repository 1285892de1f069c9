/** What the scoring host puts into a page: the extension's own reader and writer, and the takers of labels. */

import { pageHands } from '../../shared/fill/commit.ts';
import { readPage } from '../../shared/fill/read.ts';
import { collect, look } from './page-labels.ts';

const timed = () => {
  const start = performance.now();
  const reply = readPage();
  return { reply, took: performance.now() - start };
};

Object.assign(globalThis, { scoreFill: { ...pageHands, read: timed, collect, look } });
