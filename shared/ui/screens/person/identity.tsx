/** identity: the paper a hospital books with; never part of a first contact. */

import type { Person } from '../../../case/case.ts';
import { person } from '../../../case/case.ts';
import { describe, type Patch } from '../../../case/edits.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Options } from '../../parts/choice.tsx';
import { Group, Note, Pad } from '../../parts/frame.tsx';
import { Day, Line } from '../story/fields.tsx';
import { Fold } from '../story/fold.tsx';
import { CountryField } from './choices.tsx';

const kinds = person.shape.identity.shape.kind.def.innerType.options;

export function IdentityPart() {
  const desk = useDesk();
  const { t } = useVoice();
  const { identity } = useCase().person;
  const put = (patch: Patch<Person['identity']>) =>
    desk.edit(describe('identity', patch), `identity.${Object.keys(patch)[0] ?? ''}`);
  return (
    <Group title={t('person.groups.identity')}>
      <Pad>
        <Note icon="lock">{t('person.identityNote')}</Note>
      </Pad>
      <Fold title={t('person.identityOpen')}>
        <Pad>
          <Options
            legend={t('person.label.document')}
            options={kinds.map((value) => ({ value, label: t(`person.document.${value}`) }))}
            value={identity.kind}
            onChange={(kind) => put({ kind })}
          />
          <Line
            label={t('person.label.number')}
            dir="ltr"
            value={identity.number}
            onInput={(number) => put({ number })}
          />
          <CountryField
            label={t('person.label.issuedBy')}
            value={identity.country}
            onInput={(country) => put({ country })}
          />
          <Day label={t('person.label.expires')} value={identity.expires} onInput={(expires) => put({ expires })} />
        </Pad>
      </Fold>
    </Group>
  );
}
