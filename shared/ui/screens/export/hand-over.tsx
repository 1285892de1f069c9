/** The way into the clinic's own form, when the desk stands in one. */

import { useState } from 'preact/hooks';
import { useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';

/** The package travels with the form only after this press, and can be taken out again. */
export function HandOver() {
  const desk = useDesk();
  const { t } = useVoice();
  const [busy, setBusy] = useState(false);
  const { attachToForm, attached } = desk.ports;
  const inside = attached?.value;

  const attach = async () => {
    setBusy(true);
    try {
      const { makePackage, packageFile } = await import('../../../session/exchange.ts');
      const sealed = await makePackage(desk);
      if (!sealed.ok) return desk.tell(sealed.problem);
      const file = await packageFile(sealed.value);
      if (!file.ok) return desk.tell(file.problem);
      attachToForm?.(file.value);
    } catch {
      desk.tell({ code: 'screen' });
    } finally {
      setBusy(false);
    }
  };

  if (inside) {
    return (
      <>
        <p role="status">
          <b>{t('exporting.formDone')}</b>{' '}
          <span class="two">
            {t('exporting.formName', { name: inside.name, size: Math.max(1, Math.round(inside.size / 1024)) })}
          </span>
        </p>
        <Button wide onClick={() => attachToForm?.(undefined)}>
          {t('exporting.formTake')}
        </Button>
      </>
    );
  }
  return (
    <>
      <p class="two">{t('exporting.formHint')}</p>
      <Button kind="main" wide busy={busy} onClick={() => void attach()}>
        {t('exporting.form')}
      </Button>
    </>
  );
}
