/** Gives a case a name. */

import { useState } from 'preact/hooks';
import type { CaseHead } from '../../../session/desk.ts';
import { attempt } from '../../attempt.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';

type RenameDialogProps = {
  head: CaseHead | undefined;
  onClose: () => void;
};

export function RenameDialog({ head, onClose }: RenameDialogProps) {
  const desk = useDesk();
  const { t } = useVoice();
  const [typed, setTyped] = useState<string>();
  const leave = () => {
    setTyped(undefined);
    onClose();
  };
  const save = (id: string) =>
    attempt(desk, async () => {
      const renamed = await desk.renameCase(id, (typed ?? head?.label)?.trim() || undefined);
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
        value={typed ?? head?.label ?? ''}
        maxLength={100}
        onInput={setTyped}
      />
    </Dialog>
  );
}
