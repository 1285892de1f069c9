/** contacts: the doctors, who to call when something happens, and who pays. */

import { person } from '../../case/case.ts';
import { describe } from '../../case/edits.ts';
import { useCase, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Options } from '../parts/choice.tsx';
import { Group, Head, Pad } from '../parts/frame.tsx';
import { DoctorForm, DoctorsPart, isBlankDoctor } from './contacts/doctors.tsx';
import { Lines } from './person/lines.tsx';
import { insurerLines, otherPersonLines } from './person/specs.ts';
import { useListEditor } from './story/list-editor.tsx';
import { Next } from './story/next.tsx';

const payers = person.shape.insurance.shape.payer.def.innerType.options;

export function ContactsScreen() {
  const { t } = useVoice();
  const editor = useListEditor('doctors', isBlankDoctor);
  const focusKey = useFocusKey();
  if (editor.open) return <DoctorForm key={editor.open} id={editor.open} editor={editor} />;
  return (
    <DeskFrame foot={<Next after="contacts" />}>
      <Head title={t('person.contactsTitle')} lead={t('person.contactsLead')} focusKey={focusKey} />
      <DoctorsPart editor={editor} />
      <EmergencyPart />
      <PayerPart />
    </DeskFrame>
  );
}

function EmergencyPart() {
  const desk = useDesk();
  const { t } = useVoice();
  const { emergencyContact } = useCase().person;
  return (
    <Group title={t('person.groups.emergency')}>
      <Pad>
        <p class="hint">{t('person.emergencyWhy')}</p>
        <Lines
          specs={otherPersonLines}
          value={emergencyContact}
          onInput={(key, text) => desk.edit(describe('emergencyContact', { [key]: text }), `emergency.${key}`)}
        />
      </Pad>
    </Group>
  );
}

/** Policy details open under the answer that needs them. */
function PayerPart() {
  const desk = useDesk();
  const { t } = useVoice();
  const { insurance } = useCase().person;
  const details = (
    <Pad>
      <Lines
        specs={insurerLines}
        value={insurance}
        onInput={(key, text) => desk.edit(describe('insurance', { [key]: text }), `insurance.${key}`)}
      />
    </Pad>
  );
  return (
    <Group title={t('person.groups.payer')}>
      <Pad>
        <Options
          legend={t('person.label.payer')}
          options={payers.map((value) => ({
            value,
            label: t(`person.payer.${value}`),
            follow: value === 'self' ? undefined : details,
          }))}
          value={insurance.payer}
          onChange={(payer) => desk.edit(describe('insurance', { payer }))}
        />
      </Pad>
    </Group>
  );
}
