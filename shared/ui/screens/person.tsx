/** person: who the patient is, how to reach them, and who acts for them. */

import { describe } from '../../case/edits.ts';
import { useCase, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { LinkButton } from '../parts/button.tsx';
import { Group, Head, Pad } from '../parts/frame.tsx';
import { AboutPart } from './person/about.tsx';
import { IdentityPart } from './person/identity.tsx';
import { Lines } from './person/lines.tsx';
import { NamePart } from './person/name.tsx';
import { isBlankNumber, NumberForm, NumbersPart } from './person/numbers.tsx';
import { ReachPart } from './person/reach.tsx';
import { representativeLines } from './person/specs.ts';
import { useListEditor } from './story/list-editor.tsx';
import { Next } from './story/next.tsx';
import { actsForOther } from './story/rows.tsx';

export function PersonScreen() {
  const { t } = useVoice();
  const editor = useListEditor('numbers', isBlankNumber);
  // The browser knows the person at the screen; for someone else's fields its offers would be wrong.
  const other = actsForOther(useCase());
  const focusKey = useFocusKey();
  if (editor.open) return <NumberForm key={editor.open} id={editor.open} editor={editor} />;
  return (
    <DeskFrame foot={<Next after="person" />}>
      <Head title={t(other ? 'person.titleOther' : 'person.title')} lead={t('person.lead')} focusKey={focusKey} />
      {other && <ActorPart />}
      <NamePart auto={!other} />
      <AboutPart auto={!other} />
      <ReachPart auto={!other} />
      <NumbersPart editor={editor} />
      <IdentityPart />
      {!other && <SomeoneElse />}
    </DeskFrame>
  );
}

function ActorPart() {
  const desk = useDesk();
  const { t } = useVoice();
  const { representative } = useCase().person;
  return (
    <Group title={t('person.groups.actor')}>
      <Pad>
        <p class="hint">{t('person.actorWhy')}</p>
        <Lines
          specs={representativeLines}
          value={representative}
          auto
          onInput={(key, text) => desk.edit(describe('representative', { [key]: text }), `representative.${key}`)}
        />
      </Pad>
    </Group>
  );
}

function SomeoneElse() {
  const desk = useDesk();
  const { t } = useVoice();
  return (
    <Pad>
      <LinkButton onClick={() => desk.go({ at: 'situation', page: 'actor' })}>{t('person.someoneElse')}</LinkButton>
    </Pad>
  );
}
