/** Emergency: the list of signs before a case begins, and the stop that shows the number, at any time and without a case. */

import { useState } from 'preact/hooks';
import { noteEmergency } from '../../case/edits.ts';
import { redFlags } from '../../catalog/flags.ts';
import { mustStop } from '../../checklist/gate.ts';
import { useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Options } from '../parts/choice.tsx';
import { Head, HelpLine, Pad } from '../parts/frame.tsx';
import { startOf } from '../task-line.ts';
import { Stop } from './emergency/stop.tsx';

/** A new case meets the list first. Who comes later, by "Get help now", needs the number and no questions. */
export function EmergencyScreen() {
  const desk = useDesk();
  const open = desk.current.value;
  const [isFirstTime] = useState(open !== undefined && open.emergency.checked === undefined);
  const [isStopped, setStopped] = useState(!isFirstTime || (open !== undefined && mustStop(open)));
  const [ticked, setTicked] = useState<readonly string[]>(open?.emergency.ticked ?? []);

  const note = (signs: readonly string[]) =>
    desk.edit(noteEmergency({ checked: desk.ports.now().toISOString(), ticked: [...signs] }));
  const stop = () => {
    if (ticked.length > 0) note(ticked);
    setStopped(true);
  };
  const goOn = () => {
    if (!open) return desk.go({ at: 'start' });
    if (isFirstTime || mustStop(open)) note([]);
    desk.go(isFirstTime ? startOf('situation', desk.chart.peek()?.pages.peek() ?? []) : { at: 'home' });
  };

  if (!isStopped) return <SignList ticked={ticked} onTick={setTicked} onStop={stop} onNone={goOn} />;
  const signs = redFlags.filter((flag) => ticked.includes(flag.id));
  const mistaken = () => {
    note([]);
    setTicked([]);
    setStopped(false);
  };
  return (
    <Stop
      signs={signs}
      onBack={signs.length === 0 && isFirstTime ? () => setStopped(false) : goOn}
      onMistake={signs.length > 0 ? mistaken : undefined}
    />
  );
}

type SignListProps = {
  ticked: readonly string[];
  onTick: (ids: readonly string[]) => void;
  onStop: () => void;
  onNone: () => void;
};

function SignList({ ticked, onTick, onStop, onNone }: SignListProps) {
  const desk = useDesk();
  const { t, say } = useVoice();
  const isTicked = ticked.length > 0;
  const isNew = desk.current.value?.emergency.checked === undefined;
  return (
    <DeskFrame
      back={isNew ? { label: t('places.start'), onClick: () => desk.go({ at: 'start' }) } : undefined}
      foot={
        <Button kind="main" wide icon={isTicked ? 'siren' : undefined} onClick={isTicked ? onStop : onNone}>
          {isTicked ? t('emergency.ticked') : t('emergency.none')}
        </Button>
      }
    >
      <Head title={t('emergency.title')} lead={t('emergency.lead')} focusKey={useFocusKey()} />
      <HelpLine label={t('emergency.number')} onClick={onStop} />
      <Pad>
        <Options
          multiple
          legend={<span class="vh">{t('emergency.legend')}</span>}
          options={redFlags.map(({ id, text }) => ({ value: id, label: say(text) }))}
          value={ticked}
          onChange={onTick}
        />
      </Pad>
    </DeskFrame>
  );
}
