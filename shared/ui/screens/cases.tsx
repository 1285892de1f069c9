/** All cases on this device: open, rename, delete, and copies of all; damaged ones too. */

import { useState } from 'preact/hooks';
import type { CaseHead } from '../../session/desk.ts';
import { attempt } from '../attempt.ts';
import { useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Empty, Head, List, Pad } from '../parts/frame.tsx';
import { saveBackup } from '../save-copy.ts';
import { CaseRow } from './cases/case-row.tsx';
import { DeleteDialog, EraseAll } from './cases/delete.tsx';
import { RenameDialog } from './cases/rename.tsx';
import { OpenFile } from './start/open-file.tsx';

export function CasesScreen() {
  const desk = useDesk();
  const { t } = useVoice();
  const cases = desk.cases.value;
  const entered = useFocusKey();
  const [renaming, setRenaming] = useState<CaseHead>();
  const [deleting, setDeleting] = useState<CaseHead>();
  // The button that asked goes with its row, so the focus starts again at the title.
  const [removed, setRemoved] = useState(0);
  const hasCases = cases.length > 0;
  return (
    <DeskFrame foot={<StartAnother />}>
      {/* The dialogs stand before the title: they give the focus back first, then the title takes it. */}
      <RenameDialog head={renaming} onClose={() => setRenaming(undefined)} />
      <DeleteDialog
        head={deleting}
        label={deleting?.label}
        onClose={(done) => {
          setDeleting(undefined);
          if (done) setRemoved(removed + 1);
        }}
      />
      <Head
        title={t('settings.cases.title')}
        lead={hasCases ? t('settings.cases.lead', { count: cases.length }) : undefined}
        focusKey={removed > 0 ? `removed ${removed}` : entered}
      />
      {!hasCases && <Empty title={t('settings.cases.none')} how={t('settings.cases.noneHow')} />}
      <List ruled>
        {cases.map((head) => (
          <CaseRow
            key={head.id}
            head={head}
            label={head.label}
            onRename={() => setRenaming(head)}
            onDelete={() => setDeleting(head)}
          />
        ))}
      </List>
      <Copies hasCases={hasCases} />
    </DeskFrame>
  );
}

function StartAnother() {
  const desk = useDesk();
  const { t } = useVoice();
  return (
    <Button kind="main" wide icon="plus" onClick={() => void attempt(desk, () => desk.startCase())}>
      {desk.cases.value.length > 0 ? t('start.another') : t('start.start')}
    </Button>
  );
}

function Copies({ hasCases }: { hasCases: boolean }) {
  const desk = useDesk();
  const { t } = useVoice();
  return (
    <Pad>
      {hasCases && (
        <Button wide icon="download" onClick={() => void saveBackup(desk)}>
          {t('settings.backup')}
        </Button>
      )}
      <OpenFile label={t('start.open')} />
      {hasCases && <EraseAll />}
    </Pad>
  );
}
