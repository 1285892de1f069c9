/** Injected into every frame of the page in front, on the person's press. Its result is the description of the controls. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../shared/fill/read.ts';

export default defineUnlistedScript(() => readPage());
