/** Where the cases are kept, how much room there is, and what may take them away. */

import { useEffect, useState } from 'preact/hooks';
import { askToPersist, quota } from '../../../session/device.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Announce, Note } from '../../parts/frame.tsx';
import { problemText } from '../../problem-text.ts';

export function Keeping() {
  const { store, storeProblem, door } = useDesk().ports;
  const { t } = useVoice();
  const isKept = store.kind === 'device';
  return (
    <>
      <Note icon={isKept ? 'hard-drive' : 'triangle-alert'}>
        <p>{isKept ? t(`settings.kept.${door}`) : t('settings.kept.memory')}</p>
        {storeProblem && <p>{problemText(t, storeProblem)}</p>}
      </Note>
      {isKept && <Room />}
      {isKept && door !== 'extension' && (
        <>
          <Note icon="clock">{t('settings.forgets')}</Note>
          <AskToKeep />
        </>
      )}
    </>
  );
}

function Room() {
  const { t, tag } = useVoice();
  const [room, setRoom] = useState<{ used: number; total: number }>();
  useEffect(() => {
    let isHere = true;
    void quota().then((found) => isHere && setRoom(found));
    return () => {
      isHere = false;
    };
  }, []);
  if (!room) return null;
  const [used, total] = [room.used, room.total].map((bytes) => sizeIn(tag, bytes));
  return <Note icon="info">{t('settings.space', { used, total })}</Note>;
}

function sizeIn(tag: string, bytes: number): string {
  const [unit, size] = bytes < 1e9 ? (['megabyte', 1e6] as const) : (['gigabyte', 1e9] as const);
  const format = { style: 'unit', unitDisplay: 'short', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(`${tag}-u-nu-latn`, format).format(bytes / size);
}

/** Some browsers ask the person, so it happens only on a press. The extension has the promise by its permission. */
function AskToKeep() {
  const { t } = useVoice();
  const [promised, setPromised] = useState<boolean>();
  const said = promised === undefined ? '' : promised ? t('settings.willKeep') : t('settings.mayDelete');
  return (
    <>
      <Button wide icon="lock" onClick={() => void askToPersist().then(setPromised)}>
        {t('settings.askToKeep')}
      </Button>
      {said && <p aria-hidden="true">{said}</p>}
      <Announce text={said} />
    </>
  );
}
