/** Opens a file a person saved: reads it, shows what it holds, and takes it in only after a yes. */

import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../../session/exchange.ts';
import { attempt } from '../../attempt.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { problemText } from '../../problem-text.ts';
import { heldBy, PreviewFacts } from './preview.tsx';

/** A button that asks for a file. What went wrong stands above it; the preview opens as a dialog. */
export function OpenFile({ label, main }: { label: string; main?: boolean | undefined }) {
  const desk = useDesk();
  const { t } = useVoice();
  const [error, setError] = useState<string>();
  const [preview, setPreview] = useState<ImportPreview>();

  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { readFile } = await import('../../../session/exchange.ts');
      const opened = await readFile(file);
      setError(opened.ok ? undefined : problemText(t, opened.problem));
      if (opened.ok) setPreview(opened.value);
    } catch {
      setError(t('problems.screen'));
    }
  };

  const accept = (held: ImportPreview, replace: boolean) =>
    attempt(desk, async () => {
      setPreview(undefined);
      const { acceptPreview } = await import('../../../session/exchange.ts');
      return acceptPreview(desk, held, replace);
    });

  return (
    <>
      <FileField
        label={label}
        icon="folder-open"
        main={main}
        error={error}
        accept=".json,.zip,.pdf"
        onFiles={([file]) => void read(file)}
      />
      <Dialog
        title={preview ? t(`start.file.${preview.kind}`) : ''}
        open={preview !== undefined}
        onClose={() => setPreview(undefined)}
        actions={
          preview && (
            <Choices
              known={heldBy(desk, preview)}
              onAccept={(replace) => void accept(preview, replace)}
              onCancel={() => setPreview(undefined)}
            />
          )
        }
      >
        {preview && <PreviewFacts preview={preview} />}
      </Dialog>
    </>
  );
}

type ChoicesProps = { known: number; onAccept: (replace: boolean) => void; onCancel: () => void };

/** Nothing on the device is replaced unless the person says so. */
function Choices({ known, onAccept, onCancel }: ChoicesProps) {
  const { t } = useVoice();
  return (
    <>
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
      {known > 0 && <Button onClick={() => onAccept(true)}>{t('start.file.replace')}</Button>}
      <Button kind="main" onClick={() => onAccept(false)}>
        {known > 0 ? t('start.file.both') : t('start.file.open')}
      </Button>
    </>
  );
}
