/** print: the package as paper, in two languages, ready for the browser's own print dialogue. */

import { useEffect, useState } from 'preact/hooks';
import type { RecordsPackage } from '../../package/schema.ts';
import { useDesk, useVoice, type Voice, voiceOf } from '../context.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { Paper } from '../paper/paper.tsx';
import { Button } from '../parts/button.tsx';
import { Pad } from '../parts/frame.tsx';

interface Printable {
  document: RecordsPackage;
  other: Voice;
}

export function PrintScreen() {
  const desk = useDesk();
  const voice = useVoice();
  const [printable, setPrintable] = useState<Printable>();

  useEffect(() => {
    let wanted = true;
    (async () => {
      const [{ besideOf, makePackage }, { speak }] = await Promise.all([
        import('../../session/exchange.ts'),
        import('../../i18n/words.ts'),
      ]);
      // Beside the patient's language stands the one the hospital reads.
      const other = voiceOf(await speak(besideOf(voice.tag)));
      const sealed = await makePackage(desk);
      if (!wanted) return;
      if (sealed.ok) setPrintable({ document: sealed.value, other });
      else desk.tell(sealed.problem);
    })().catch(() => desk.tell({ code: 'screen' }));
    return () => {
      wanted = false;
    };
  }, [desk, voice.tag]);

  return (
    <DeskFrame
      foot={
        <Button kind="main" wide icon="printer" disabled={!printable} onClick={() => desk.ports.print()}>
          {voice.t('common.print')}
        </Button>
      }
    >
      {printable ? (
        <Pad>
          <Paper document={printable.document} both={{ own: voice, other: printable.other }} />
        </Pad>
      ) : (
        <p class="pad">{voice.t('common.loading')}</p>
      )}
    </DeskFrame>
  );
}
