/** form: one medicine, in the words of the box. */

import { type Medicine, medicine } from '../../../case/case.ts';
import { useVoice } from '../../context.tsx';
import { Options } from '../../parts/choice.tsx';
import { Line, langOf, When } from '../story/fields.tsx';
import { ItemForm, type ListEditor, useItem } from '../story/list-editor.tsx';
import { hasGeneric } from './line.tsx';

const kinds = medicine.shape.kind.def.innerType.options;

export const isBlankMedicine = ({ printed, generic, dose, reason }: Medicine): boolean =>
  !printed.trim() && !generic && !dose && !reason;

export function MedicineForm({ id, editor }: { id: string; editor: ListEditor<Medicine> }) {
  const { t } = useVoice();
  const { item, isNew, known, put } = useItem('medicines', id, { printed: '' });
  const kindOf = (kind: Medicine['kind']) =>
    put(hasGeneric({ ...item, kind }) ? { kind } : { kind, generic: undefined, checked: undefined });
  return (
    <ItemForm
      title={t(isNew ? 'medicines.formNew' : 'medicines.formTitle')}
      listTitle={t('medicines.title')}
      editor={editor}
      removable={known}
    >
      <Line
        label={t('medicines.field.printed')}
        hint={t('medicines.hint.printed')}
        value={item.printed}
        lang={langOf(item.printed)}
        onInput={(printed = '') => put({ printed })}
      />
      <Options
        legend={t('medicines.field.kind')}
        columns={2}
        options={kinds.map((kind) => ({ value: kind, label: t(`medicines.kind.${kind}`) }))}
        value={item.kind}
        onChange={kindOf}
      />
      {hasGeneric(item) ? (
        <Line
          label={t('medicines.field.generic')}
          hint={t('medicines.hint.generic')}
          value={item.generic}
          onInput={(generic) => put({ generic, checked: undefined })}
        />
      ) : (
        <p class="hint">{t('medicines.noGeneric')}</p>
      )}
      <Line
        label={t('medicines.field.dose')}
        hint={t('medicines.hint.dose')}
        value={item.dose}
        onInput={(dose) => put({ dose })}
      />
      <When label={t('medicines.field.since')} value={item.since} onInput={(since) => put({ since })} />
      {(item.since ?? item.until) && (
        <When
          label={t('medicines.field.until')}
          hint={t('medicines.hint.until')}
          value={item.until}
          onInput={(until) => put({ until })}
        />
      )}
      <Line label={t('medicines.field.reason')} value={item.reason} onInput={(reason) => put({ reason })} />
    </ItemForm>
  );
}
