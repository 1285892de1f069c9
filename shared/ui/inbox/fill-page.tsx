/** Fills the page beside the panel from the open case, with the same review as the patient's own. */

import { useEffect, useMemo } from 'preact/hooks';
import { fillOfPackage } from '../../session/inbox/fill.ts';
import { currentOf } from '../../session/inbox/stored.ts';
import { SpeechContext } from '../context.tsx';
import { Foot, Head } from '../parts/frame.tsx';
import { Desk } from '../parts/table.tsx';
import { FillAct, FillBody, focusKeyOf } from '../screens/fill/body.tsx';
import { useInbox, useInboxVoice, useOpenCase } from './context.tsx';

/** It opens on a press, and that press is the one that reads the page. */
export function FillPage({ onBack }: { onBack: () => void }) {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const { filed, row } = useOpenCase();
  const fill = useMemo(() => fillOfPackage(inbox, currentOf(filed).package), [inbox, filed]);
  useEffect(() => void fill?.look(), [fill]);
  if (!fill) return null;
  return (
    <SpeechContext.Provider value={inbox}>
      <Desk back={{ label: t('inbox.page.toCase'), onClick: onBack }} start={<span class="num">{row.code}</span>}>
        <Head title={t('fill.title')} lead={t(`fill.lead.${fill.state.value}`)} focusKey={focusKeyOf(fill) ?? 'fill'} />
        <FillBody fill={fill} />
        <Foot>
          <FillAct fill={fill} />
        </Foot>
      </Desk>
    </SpeechContext.Provider>
  );
}
