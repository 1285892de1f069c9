/** Deleting, always with a question before it and with what it does in plain words. */

import { useState } from 'preact/hooks';
import type { Result } from '../../../kit/result.ts';
import type { CaseHead } from '../../../session/desk.ts';
import { attempt } from '../../attempt.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { caseName } from './case-name.ts';

type ConfirmProps = {
  open: boolean;
  title: string;
  text: string;
  yes: string;
  work: () => Promise<Result<void>>;
  /** `done` when the work was done. */
  onClose: (done?: boolean) => void;
};

function Confirm({ open, title, text, yes, work, onClose }: ConfirmProps) {
  const desk = useDesk();
  const { t } = useVoice();
  const go = () =>
    attempt(desk, async () => {
      const done = await work();
      onClose(done.ok);
      return done;
    });
  return (
    <Dialog
      title={title}
      open={open}
      onClose={() => onClose()}
      actions={
        <>
          <Button onClick={() => onClose()}>{t('common.cancel')}</Button>
          <Button kind="danger" icon="trash-2" onClick={() => void go()}>
            {yes}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}

type DeleteDialogProps = { head: CaseHead | undefined; label: string | undefined; onClose: ConfirmProps['onClose'] };

export function DeleteDialog({ head, label, onClose }: DeleteDialogProps) {
  const desk = useDesk();
  const { t } = useVoice();
  return (
    <Confirm
      open={head !== undefined}
      title={t('settings.cases.deleteTitle')}
      text={t('settings.cases.deleteText', { name: caseName(t, label) })}
      yes={t('settings.cases.deleteYes')}
      work={() => desk.deleteCase(head?.id ?? '')}
      onClose={onClose}
    />
  );
}

/** The button and its question. Afterwards the start screen is there by itself. */
export function EraseAll() {
  const desk = useDesk();
  const { t } = useVoice();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button kind="danger" wide icon="trash-2" onClick={() => setAsking(true)}>
        {t('settings.erase')}
      </Button>
      <Confirm
        open={isAsking}
        title={t('settings.eraseTitle')}
        text={t('settings.eraseText')}
        yes={t('settings.eraseYes')}
        work={() => desk.eraseAll()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
