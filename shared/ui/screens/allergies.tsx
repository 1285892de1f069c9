/** allergies: what the person must not be given; "none known" is an answer. */

import type { Allergy } from '../../case/case.ts';
import { useCase, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Options } from '../parts/choice.tsx';
import { Head, List, Pad } from '../parts/frame.tsx';
import { AllergyRow } from './allergies/row.tsx';
import { Line, When } from './story/fields.tsx';
import { ItemForm, type ListEditor, RemovedLine, useItem, useListEditor } from './story/list-editor.tsx';
import { ListState } from './story/list-state.tsx';
import { Next } from './story/next.tsx';

const certainties = ['certain', 'unsure'] as const;
const isBlank = ({ substance, reaction, when }: Allergy): boolean => !substance.trim() && !reaction && !when;

export function AllergiesScreen() {
  const { t } = useVoice();
  const { items } = useCase().story.allergies;
  const editor = useListEditor('allergies', isBlank);
  const focusKey = useFocusKey();
  if (editor.open) return <AllergyForm key={editor.open} id={editor.open} editor={editor} />;
  return (
    <DeskFrame foot={<Next after="allergies" />}>
      <Head title={t('allergies.title')} lead={t('allergies.lead')} focusKey={focusKey} />
      <RemovedLine editor={editor} nameOf={({ substance }) => substance} />
      {items.length > 0 && (
        <List ruled>
          {items.map((allergy) => (
            <AllergyRow key={allergy.id} allergy={allergy} onEdit={() => editor.edit(allergy.id)} />
          ))}
        </List>
      )}
      <Pad>
        {items.length > 0 ? (
          <Button icon="plus" buttonRef={editor.addRef} onClick={editor.add}>
            {t('allergies.add')}
          </Button>
        ) : (
          <ListState list="allergies" onAdd={editor.add} />
        )}
      </Pad>
    </DeskFrame>
  );
}

function AllergyForm({ id, editor }: { id: string; editor: ListEditor<Allergy> }) {
  const { t } = useVoice();
  const { item, isNew, known, put } = useItem('allergies', id, { substance: '' });
  return (
    <ItemForm
      title={t(isNew ? 'allergies.formNew' : 'allergies.formTitle')}
      listTitle={t('allergies.title')}
      editor={editor}
      removable={known}
    >
      <Line
        label={t('allergies.field.substance')}
        hint={t('allergies.hint.substance')}
        value={item.substance}
        onInput={(substance = '') => put({ substance })}
      />
      <Line
        label={t('allergies.field.reaction')}
        hint={t('allergies.hint.reaction')}
        value={item.reaction}
        onInput={(reaction) => put({ reaction })}
      />
      <When label={t('allergies.field.when')} value={item.when} onInput={(when) => put({ when })} />
      <Options
        legend={t('allergies.field.certainty')}
        options={certainties.map((value) => ({ value, label: t(`allergies.certainty.${value}`) }))}
        value={item.certainty}
        onChange={(certainty) => put({ certainty })}
      />
    </ItemForm>
  );
}
