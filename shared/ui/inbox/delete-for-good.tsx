/** Deleting is asked once more, because nothing brings it back. */

import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useInboxVoice } from './context.tsx';

type DeleteForGoodProps = { label: string; title: string; why: string; onDelete: () => void };

export function DeleteForGood({ label, title, why, onDelete }: DeleteForGoodProps) {
  const { t } = useInboxVoice();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button kind="danger" icon="trash-2" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog
        title={title}
        open={asking}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{t('inbox.remove.keep')}</Button>
            <Button
              kind="danger"
              onClick={() => {
                close();
                onDelete();
              }}
            >
              {t('inbox.remove.confirm')}
            </Button>
          </>
        }
      >
        <p>{why}</p>
      </Dialog>
    </>
  );
}
