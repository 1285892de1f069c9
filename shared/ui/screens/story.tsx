/** story: everything the patient tells, on one page to read and to go on from. */

import { useCase, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Group, Head, List } from '../parts/frame.tsx';
import { PlainRow } from '../parts/row.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { AllergyRow } from './allergies/row.tsx';
import { MedicineLine } from './medicines/line.tsx';
import { PartRows } from './story/rows.tsx';
import { useTimeline } from './timeline/items.tsx';

const told = ['timeline', 'medicines', 'allergies'] as const;
type Told = (typeof told)[number];

export function StoryScreen() {
  const desk = useDesk();
  const { t } = useVoice();
  const { story } = useCase();
  const isTold = (part: Told) => {
    if (part === 'timeline') return story.timeline.length > 0;
    const { items, state } = story[part];
    return items.length > 0 || state === 'none' || state === 'unknown';
  };
  return (
    <DeskFrame
      foot={
        <Button kind="main" wide onClick={() => desk.go({ at: 'check' })}>
          {t('places.check')}
        </Button>
      }
    >
      <Head title={t('story.title')} lead={t('story.lead')} focusKey={useFocusKey()} />
      <Group title={t('story.groups.you')}>
        <PartRows parts={['person', 'contacts', 'summary', ...told.filter((part) => !isTold(part))]} />
      </Group>
      {told.filter(isTold).map((part) => (
        <Part key={part} part={part} />
      ))}
      <Group title={t('story.groups.report')}>
        <PartRows parts={['report', 'translation']} />
      </Group>
    </DeskFrame>
  );
}

/** A part with all that is in it, to read at a glance. */
function Part({ part }: { part: Told }) {
  const desk = useDesk();
  const { t } = useVoice();
  const title = t(`story.parts.${part}`);
  const change = t('common.change');
  return (
    <Group
      title={title}
      aside={
        <LinkButton label={`${change}: ${title}`} onClick={() => desk.go({ at: part })}>
          {change}
        </LinkButton>
      }
    >
      {part === 'timeline' ? <Happened /> : <List>{part === 'medicines' ? <Medicines /> : <Allergies />}</List>}
    </Group>
  );
}

const Happened = () => <Timeline items={useTimeline().items} />;

function Medicines() {
  const { items, state } = useCase().story.medicines;
  if (items.length === 0) return <Said list="medicines" state={state} />;
  return items.map((medicine) => <MedicineLine key={medicine.id} medicine={medicine} />);
}

function Allergies() {
  const { items, state } = useCase().story.allergies;
  if (items.length === 0) return <Said list="allergies" state={state} />;
  return items.map((allergy) => <AllergyRow key={allergy.id} allergy={allergy} />);
}

/** "None" and "I do not know" are shown as the answers they are. */
function Said({ list, state }: { list: 'medicines' | 'allergies'; state: 'none' | 'unknown' | 'listed' | undefined }) {
  const { t } = useVoice();
  return <PlainRow mark={state === 'none' ? 'have' : 'ring'} title={t(`${list}.answer.${state ?? 'unknown'}`)} />;
}
