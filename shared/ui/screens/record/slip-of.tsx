/** slip-of: words to show at a desk, large; the reader's own below where they differ. */

import type { SecondVoice } from '../../../i18n/words.ts';

export function SlipOf({ desk, own }: { desk: SecondVoice; own?: SecondVoice }) {
  return (
    <div class="slip">
      <p class="say" lang={desk.lang} dir="auto">
        {desk.text}
      </p>
      {own && (
        <p class="own" lang={own.lang} dir="auto">
          {own.text}
        </p>
      )}
    </div>
  );
}
