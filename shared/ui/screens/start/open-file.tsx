/** Opens a file a person saved: reads it, shows what it holds, and takes it in only after a yes. */

import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../../session/exchange.ts';
import { useVoice } from '../../context.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { problemText } from '../../problem-text.ts';
import type { PreviewDialogProps } from './preview.tsx';

/** What was read, and the dialog that shows it: fetched together, because most people never open a file. */
interface Opened {
  preview: ImportPreview;
  Shown: ComponentType<PreviewDialogProps>;
}

/** A button that asks for a file. What went wrong stands above it; the preview opens as a dialog. */
export function OpenFile({ label, main }: { label: string; main?: boolean | undefined }) {
  const { t } = useVoice();
  const [error, setError] = useState<string>();
  const [opened, setOpened] = useState<Opened>();

  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      const [{ readFile }, { PreviewDialog }] = await Promise.all([
        import('../../../session/exchange.ts'),
        import('./preview.tsx'),
      ]);
      const result = await readFile(file);
      setError(result.ok ? undefined : problemText(t, result.problem));
      if (result.ok) setOpened({ preview: result.value, Shown: PreviewDialog });
    } catch {
      setError(t('problems.screen'));
    }
  };

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
      {opened && <opened.Shown preview={opened.preview} onClose={() => setOpened(undefined)} />}
    </>
  );
}
