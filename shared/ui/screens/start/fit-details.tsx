/** What a remote opinion can and cannot do, for those who want to know before they start. */

import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk, useVoice } from '../../context.tsx';
import { Icon } from '../../parts/icon.tsx';

/** Opens in place; the lists of the catalogue are fetched only then. */
export function FitDetails() {
  const desk = useDesk();
  const { t } = useVoice();
  const [Lists, setLists] = useState<ComponentType>();
  const load = () => {
    if (Lists) return;
    import('./fit-lists.tsx').then(
      (loaded) => setLists(() => loaded.FitLists),
      () => desk.tell({ code: 'screen' }),
    );
  };
  return (
    <details onToggle={load}>
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
