/** Injected beside fill-read: puts the hands that write approved values into the isolated world. Writes nothing by itself. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageHands } from '../shared/fill/commit.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { secondOpinionFill: pageHands });
  return true;
});
