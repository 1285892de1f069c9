/** The way to the fill, where the door has a page beside it. The press on it is also the press that reads the page. */

import { attempt } from '../../attempt.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';

export function FillEntry() {
  const desk = useDesk();
  const { t } = useVoice();
  if (!desk.ports.page) return null;
  const open = async () => {
    desk.go({ at: 'fill' });
    const { fillOf } = await import('../../../session/fill/of-desk.ts');
    const fill = fillOf(desk);
    // What was just written can still be taken back.
    if (fill?.state.peek() !== 'done') await fill?.look();
  };
  return (
    <Button wide icon="app-window" onClick={() => void attempt(desk, open)}>
      {t('places.fill')}
    </Button>
  );
}
