/** medicines: what the person takes, as printed; names are checked by them, never guessed. */

import { medicineSafety, taperClasses } from '../../catalog/safety.ts';
import { useCase, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Group, Head, List, Note, Pad } from '../parts/frame.tsx';
import { PlainRow } from '../parts/row.tsx';
import { isBlankMedicine, MedicineForm } from './medicines/form.tsx';
import { MedicineLine } from './medicines/line.tsx';
import { Fold } from './story/fold.tsx';
import { RemovedLine, useListEditor } from './story/list-editor.tsx';
import { ListState } from './story/list-state.tsx';
import { Next } from './story/next.tsx';

export function MedicinesScreen() {
  const { t } = useVoice();
  const { items } = useCase().story.medicines;
  const editor = useListEditor('medicines', isBlankMedicine);
  const focusKey = useFocusKey();
  if (editor.open) return <MedicineForm key={editor.open} id={editor.open} editor={editor} />;
  return (
    <DeskFrame foot={<Next after="medicines" />}>
      <Head title={t('medicines.title')} lead={t('medicines.lead')} focusKey={focusKey} />
      <RemovedLine editor={editor} nameOf={({ printed }) => printed} />
      {items.length > 0 && (
        <Group title={t('medicines.onList')}>
          <List>
            {items.map((medicine) => (
              <MedicineLine key={medicine.id} medicine={medicine} onEdit={() => editor.edit(medicine.id)} />
            ))}
          </List>
        </Group>
      )}
      <Pad>
        {items.length > 0 ? (
          <Button icon="plus" buttonRef={editor.addRef} onClick={editor.add}>
            {t('medicines.add')}
          </Button>
        ) : (
          <ListState list="medicines" onAdd={editor.add} />
        )}
      </Pad>
      <Safety />
    </DeskFrame>
  );
}

/** Never tied to a medicine on the list: which class one belongs to is for a pharmacist to say. */
function Safety() {
  const { t, say } = useVoice();
  const [first, ...more] = medicineSafety;
  return (
    <>
      {first && (
        <Pad>
          <Note icon="triangle-alert">
            <b>{say(first.text)}</b>
          </Note>
        </Pad>
      )}
      <Fold title={t('medicines.classes')}>
        <Sentences of={taperClasses.map(({ name }) => say(name))} />
      </Fold>
      <Fold title={t('medicines.more')}>
        <Sentences of={more.map(({ text }) => say(text))} />
      </Fold>
    </>
  );
}

const Sentences = ({ of }: { of: readonly string[] }) => (
  <List>
    {of.map((text) => (
      <PlainRow key={text} more={text} />
    ))}
  </List>
);
