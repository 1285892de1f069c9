/** story: everything the patient tells, on one page to read and to go on from. */

import type { ComponentChildren } from 'preact';
import { useCase, useDesk, useVoice } from '../context.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Group, Head, List } from '../parts/frame.tsx';
import { PlainRow } from '../parts/row.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { AllergyRow } from './allergies/row.tsx';
import { MedicineLine } from './medicines/line.tsx';
import type { StoryPart } from './story/next.tsx';
import { PartRows } from './story/rows.tsx';
import { useTimeline } from './timeline/items.tsx';

export function StoryScreen() {
  const desk = useDesk();
  const { t } = useVoice();
  const { timeline, medicines, allergies } = useCase().story;
  const { items } = useTimeline();
  return (
    <DeskFrame
      foot={
        <Button kind="main" wide onClick={() => desk.go({ at: 'check' })}>
          {t('places.check')}
        </Button>
      }
    >
      <Head title={t('story.title')} lead={t('story.lead')} focusKey="story" />
      <Group title={t('story.groups.you')}>
        <PartRows parts={['person', 'contacts', 'summary']} />
      </Group>
      <Part part="timeline" filled={timeline.length > 0}>
        <Timeline items={items} />
      </Part>
      <Part part="medicines" filled={medicines.items.length > 0} said={medicines.state}>
        <List>
          {medicines.items.map((medicine) => (
            <MedicineLine key={medicine.id} medicine={medicine} />
          ))}
        </List>
      </Part>
      <Part part="allergies" filled={allergies.items.length > 0} said={allergies.state}>
        <List>
          {allergies.items.map((allergy) => (
            <AllergyRow key={allergy.id} allergy={allergy} />
          ))}
        </List>
      </Part>
      <Group title={t('story.groups.report')}>
        <PartRows parts={['report', 'translation']} />
      </Group>
    </DeskFrame>
  );
}

type PartProps = {
  part: Extract<StoryPart, 'timeline' | 'medicines' | 'allergies'>;
  filled: boolean;
  /** "None" and "unknown" are shown as the answers they are. */
  said?: 'none' | 'unknown' | 'listed' | undefined;
  children: ComponentChildren;
};

/** A part with its content in full; an empty one is a row that leads to it. */
function Part({ part, filled, said, children }: PartProps) {
  const desk = useDesk();
  const { t } = useVoice();
  const answered = said === 'none' || said === 'unknown' ? said : undefined;
  const title = t(`story.parts.${part}`);
  const change = (
    <LinkButton label={`${t('common.change')}: ${title}`} onClick={() => desk.go({ at: part })}>
      {t('common.change')}
    </LinkButton>
  );
  if (!filled && !answered) {
    return (
      <Group title={title}>
        <PartRows parts={[part]} />
      </Group>
    );
  }
  return (
    <Group title={title} aside={change}>
      {filled && children}
      {answered && part !== 'timeline' && (
        <List>
          <PlainRow mark={answered === 'none' ? 'have' : 'ring'} title={t(`${part}.answer.${answered}`)} />
        </List>
      )}
    </Group>
  );
}
