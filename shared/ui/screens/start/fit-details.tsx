/** What a remote opinion can and cannot do, for those who want to know before they start. */

import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { attempt } from '../../attempt.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { Icon } from '../../parts/icon.tsx';

/** Opens in place; the lists of the catalogue are fetched only then. */
export function FitDetails() {
  const desk = useDesk();
  const { t } = useVoice();
  const [Lists, setLists] = useState<ComponentType>();
  const load = () =>
    attempt(desk, async () => {
      const { FitLists } = await import('./fit-lists.tsx');
      setLists(() => FitLists);
    });
  return (
    <details onToggle={() => void load()}>
      <summary class="pad">
        <span class="b">
          <Icon name="info" />
          {t('start.fit.title')}
        </span>
      </summary>
      {Lists && <Lists />}
    </details>
  );
}
