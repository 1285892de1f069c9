/** The files a package can be saved as: the PDF to read, the data alone, and paper. */

import { useRef, useState } from 'preact/hooks';
import type { Desk } from '../../../session/desk.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Progress } from '../../parts/steps.tsx';

const tellSaved = (desk: Desk, saved: unknown) => {
  if (saved !== 'cancelled') desk.notice.value = { kind: 'done', code: 'exporting.made' };
};

/** Makes the PDF in the background, with a way to stop it. */
export function SavePdf({ main }: { main: boolean }) {
  const desk = useDesk();
  const { t } = useVoice();
  const [done, setDone] = useState<number>();
  const stop = useRef<AbortController>(undefined);

  const make = async () => {
    const work = new AbortController();
    stop.current = work;
    setDone(0);
    try {
      await desk.flush();
      const { makePdf } = await import('../../../session/exchange.ts');
      const made = await makePdf(desk, { signal: work.signal, onProgress: setDone });
      if (!made.ok) return desk.tell(made.problem);
      if (!made.value) return;
      const saved = await desk.ports.save(made.value, made.value.name);
      if (saved.ok) tellSaved(desk, saved.value);
      else desk.tell(saved.problem);
    } catch {
      desk.tell({ code: 'screen' });
    } finally {
      setDone(undefined);
    }
  };

  if (done !== undefined) {
    return (
      <>
        <Progress value={Math.round(done * 100)} max={100} label={t('exporting.working')} />
        <p role="status">{t('exporting.working')}</p>
        <Button wide onClick={() => stop.current?.abort()}>
          {t('exporting.stop')}
        </Button>
      </>
    );
  }
  return (
    <Button kind={main ? 'main' : 'plain'} wide icon="file-down" onClick={() => void make()}>
      {t('exporting.makePdf')}
    </Button>
  );
}

export function SaveData() {
  const desk = useDesk();
  const { t } = useVoice();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const { exportPackage } = await import('../../../session/exchange.ts');
      const saved = await exportPackage(desk);
      if (saved.ok) tellSaved(desk, saved.value);
      else desk.tell(saved.problem);
    } catch {
      desk.tell({ code: 'screen' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button wide icon="download" busy={busy} onClick={() => void save()}>
      {t('exporting.make')}
    </Button>
  );
}
