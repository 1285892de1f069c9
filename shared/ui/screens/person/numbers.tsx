/** numbers: what hospitals file this person under. */

import { type HospitalNumber, hospitalNumber } from '../../../case/case.ts';
import { useCase, useVoice } from '../../context.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Group, List, Pad } from '../../parts/frame.tsx';
import { PlainRow } from '../../parts/row.tsx';
import { Line } from '../story/fields.tsx';
import { ItemForm, type ListEditor, RemovedLine, useItem } from '../story/list-editor.tsx';

const kinds = hospitalNumber.shape.kind.options;

export const isBlankNumber = ({ value, hospital }: HospitalNumber): boolean => !value.trim() && !hospital;

export function NumbersPart({ editor }: { editor: ListEditor<HospitalNumber> }) {
  const { t } = useVoice();
  const { numbers } = useCase().person;
  const change = t('common.change');
  return (
    <Group title={t('person.groups.numbers')}>
      <RemovedLine editor={editor} nameOf={({ value }) => value} />
      <List>
        {numbers.map(({ id, kind, value, hospital }) => (
          <PlainRow
            key={id}
            mark="have"
            title={<bdi>{value}</bdi>}
            more={[t(`person.number.${kind}`), hospital].filter(Boolean).join(' · ')}
            end={
              <LinkButton label={`${change}: ${value}`} onClick={() => editor.edit(id)}>
                {change}
              </LinkButton>
            }
          />
        ))}
      </List>
      <Pad>
        {numbers.length === 0 && <p class="hint">{t('person.numbersWhy')}</p>}
        <Button icon="plus" buttonRef={editor.addRef} onClick={editor.add}>
          {t('person.addNumber')}
        </Button>
      </Pad>
    </Group>
  );
}

export function NumberForm({ id, editor }: { id: string; editor: ListEditor<HospitalNumber> }) {
  const { t } = useVoice();
  const { item, known, put } = useItem('numbers', id, { kind: 'record', value: '' });
  return (
    <ItemForm title={t('person.number.title')} listTitle={t('person.title')} editor={editor} removable={known}>
      <SelectField
        label={t('person.label.kind')}
        options={kinds.map((kind) => ({ value: kind, label: t(`person.number.${kind}`) }))}
        value={item.kind}
        onInput={(kind) => kind && put({ kind })}
      />
      <Line
        label={t('person.label.value')}
        hint={t('person.hint.value')}
        dir="ltr"
        value={item.value}
        onInput={(value = '') => put({ value })}
      />
      <Line label={t('person.label.hospital')} value={item.hospital} onInput={(hospital) => put({ hospital })} />
    </ItemForm>
  );
}
