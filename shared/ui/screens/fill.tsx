/** fill: the form of the page beside the panel, line by line, before and after it is written. */

import { fillOf } from '../../session/fill/of-desk.ts';
import type { Fill } from '../../session/fill.ts';
import { useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Empty, Head } from '../parts/frame.tsx';
import { FillAct, FillBody, focusKeyOf } from './fill/body.tsx';

export function FillScreen() {
  const fill = fillOf(useDesk());
  return fill ? <Page fill={fill} /> : <Elsewhere />;
}

/** The whole-page desk shares its places with the panel. */
function Elsewhere() {
  const { t } = useVoice();
  return (
    <DeskFrame>
      <Head title={t('fill.title')} focusKey={useFocusKey()} />
      <Empty title={t('fill.elsewhere.title')} why={t('fill.elsewhere.why')} />
    </DeskFrame>
  );
}

function Page({ fill }: { fill: Fill }) {
  const { t } = useVoice();
  const first = useFocusKey();
  const lead = t(`fill.lead.${fill.state.value}`);
  return (
    <DeskFrame foot={<FillAct fill={fill} />}>
      <Head title={t('fill.title')} lead={lead} focusKey={focusKeyOf(fill) ?? first} />
      <FillBody fill={fill} />
    </DeskFrame>
  );
}
