/** Gives a case a name. */

import { useState } from 'preact/hooks';
import { renameCase } from '../../../session/device.ts';
import type { CaseHead } from '../../../store/port.ts';
import { attempt } from '../../attempt.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';

type RenameDialogProps = {
  head: CaseHead | undefined;
  /** The name it has now. */
  label: string | undefined;
  onRenamed: (id: string, label: string | undefined) => void;
  onClose: () => void;
};

export function RenameDialog({ head, label, onRenamed, onClose }: RenameDialogProps) {
  const desk = useDesk();
  const { t } = useVoice();
  const [typed, setTyped] = useState<string>();
  const leave = () => {
    setTyped(undefined);
    onClose();
  };
  const save = (id: string) =>
    attempt(desk, async () => {
      const name = (typed ?? label)?.trim() || undefined;
      const renamed = await renameCase(desk, id, name);
      if (renamed.ok) onRenamed(id, name);
      leave();
      return renamed;
    });
  return (
    <Dialog
      title={t('settings.cases.renameTitle')}
      open={head !== undefined}
      onClose={leave}
      actions={
        <>
          <Button onClick={leave}>{t('common.cancel')}</Button>
          <Button kind="main" onClick={() => head && void save(head.id)}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('settings.cases.name')}
        hint={t('settings.cases.nameHint')}
        value={typed ?? label ?? ''}
        maxLength={100}
        onInput={setTyped}
      />
    </Dialog>
  );
}
