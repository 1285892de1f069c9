/** doctors: who treats the patient, on both sides of the border. */

import { type Doctor, doctor } from '../../../case/case.ts';
import { useCase, useVoice, type Voice } from '../../context.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Options } from '../../parts/choice.tsx';
import { Group, List, Pad } from '../../parts/frame.tsx';
import { PlainRow } from '../../parts/row.tsx';
import { Lines } from '../person/lines.tsx';
import { doctorLines } from '../person/specs.ts';
import { langOf } from '../story/fields.tsx';
import { ItemForm, type ListEditor, RemovedLine, useItem } from '../story/list-editor.tsx';

const sides = doctor.shape.side.options;
const roles = doctor.shape.role.def.innerType.options;

export const isBlankDoctor = ({ name, specialty, hospital, phone, email }: Doctor): boolean =>
  !(name || specialty || hospital || phone || email);

const nameOf = ({ name, hospital, side }: Doctor, { t }: Voice): string => name || hospital || t(`person.side.${side}`);

export function DoctorsPart({ editor }: { editor: ListEditor<Doctor> }) {
  const voice = useVoice();
  const { t } = voice;
  const { doctors } = useCase().person;
  const change = t('common.change');
  return (
    <Group title={t('person.groups.doctors')}>
      <RemovedLine editor={editor} nameOf={(one) => nameOf(one, voice)} />
      <List>
        {doctors.map((one) => (
          <PlainRow
            key={one.id}
            mark="have"
            title={nameOf(one, voice)}
            titleLang={langOf(nameOf(one, voice))}
            more={factsOf(one, voice)}
            end={
              <LinkButton label={`${change}: ${nameOf(one, voice)}`} onClick={() => editor.edit(one.id)}>
                {change}
              </LinkButton>
            }
          />
        ))}
      </List>
      <Pad>
        {doctors.length === 0 && <p class="hint">{t('person.doctorsWhy')}</p>}
        <Button icon="plus" buttonRef={editor.addRef} onClick={editor.add}>
          {t('person.addDoctor')}
        </Button>
      </Pad>
    </Group>
  );
}

const factsOf = ({ role, side, specialty, hospital, name }: Doctor, { t }: Voice): string =>
  [role && t(`person.role.${role}`), t(`person.side.${side}`), specialty, name && hospital].filter(Boolean).join(' · ');

export function DoctorForm({ id, editor }: { id: string; editor: ListEditor<Doctor> }) {
  const { t } = useVoice();
  const { journey } = useCase().situation;
  const { item, known, put } = useItem('doctors', id, { side: journey === 'after-treatment' ? 'china' : 'home' });
  return (
    <ItemForm title={t('person.doctorTitle')} listTitle={t('person.contactsTitle')} editor={editor} removable={known}>
      <Options
        legend={t('person.label.side')}
        columns={2}
        options={sides.map((value) => ({ value, label: t(`person.side.${value}`) }))}
        value={item.side}
        onChange={(side) => put({ side })}
      />
      <Options
        legend={t('person.label.role')}
        columns={2}
        options={roles.map((value) => ({ value, label: t(`person.role.${value}`) }))}
        value={item.role}
        onChange={(role) => put({ role })}
      />
      <Lines specs={doctorLines} value={item} onInput={(key, text) => put({ [key]: text })} />
    </ItemForm>
  );
}
