/** All cases on this device: open, rename, delete, and copies of all; damaged ones too. */

import { useState } from 'preact/hooks';
import type { CaseHead } from '../../store/port.ts';
import { attempt } from '../attempt.ts';
import { useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Empty, Head, List, Pad } from '../parts/frame.tsx';
import { saveBackup } from '../save-copy.ts';
import { CaseRow, DamagedRow } from './cases/case-row.tsx';
import { DeleteDialog, EraseAll } from './cases/delete.tsx';
import { RenameDialog } from './cases/rename.tsx';
import { OpenFile } from './start/open-file.tsx';

export function CasesScreen() {
  const desk = useDesk();
  const { t } = useVoice();
  const cases = desk.cases.value;
  const entered = useFocusKey();
  // The button that asked goes with its row, so the focus starts again at the title.
  const [removed, setRemoved] = useState(0);
  return (
    <DeskFrame
      foot={
        <Button kind="main" wide icon="plus" onClick={() => void attempt(desk, () => desk.startCase())}>
          {cases.length > 0 ? t('start.another') : t('start.start')}
        </Button>
      }
    >
      <Head
        title={t('settings.cases.title')}
        lead={cases.length > 0 ? t('settings.cases.lead', { count: cases.length }) : undefined}
        focusKey={removed > 0 ? `removed ${removed}` : entered}
      />
      {cases.length === 0 && <Empty title={t('settings.cases.none')} how={t('settings.cases.noneHow')} />}
      <CaseList cases={cases} onRemoved={() => setRemoved(removed + 1)} />
      <Pad>
        {cases.length > 0 && (
          <Button wide icon="download" onClick={() => void saveBackup(desk)}>
            {t('settings.backup')}
          </Button>
        )}
        <OpenFile label={t('start.open')} />
        {cases.length > 0 && <EraseAll />}
      </Pad>
    </DeskFrame>
  );
}

function CaseList({ cases, onRemoved }: { cases: readonly CaseHead[]; onRemoved: () => void }) {
  const [renaming, setRenaming] = useState<CaseHead>();
  const [deleting, setDeleting] = useState<CaseHead>();
  const [names, setNames] = useState<Record<string, string | undefined>>({});
  const open = useDesk().current.value;
  const labelOf = ({ id, label }: CaseHead) => (open?.id === id ? open.label : id in names ? names[id] : label);
  return (
    <>
      <List ruled>
        {cases.map((head) =>
          head.damaged ? (
            <DamagedRow key={head.id} head={head} onDelete={() => setDeleting(head)} />
          ) : (
            <CaseRow
              key={head.id}
              head={head}
              label={labelOf(head)}
              onRename={() => setRenaming(head)}
              onDelete={() => setDeleting(head)}
            />
          ),
        )}
      </List>
      <RenameDialog
        head={renaming}
        label={renaming && labelOf(renaming)}
        onRenamed={(id, label) => setNames({ ...names, [id]: label })}
        onClose={() => setRenaming(undefined)}
      />
      <DeleteDialog
        head={deleting}
        label={deleting && labelOf(deleting)}
        onClose={(done) => {
          setDeleting(undefined);
          if (done) onRemoved();
        }}
      />
    </>
  );
}
