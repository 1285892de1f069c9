/** next: from one part of the story to the one after it. */

import { useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';

const storyParts = [
  'person',
  'contacts',
  'summary',
  'timeline',
  'medicines',
  'allergies',
  'report',
  'translation',
] as const;
export type StoryPart = (typeof storyParts)[number];

/** The main action of a part: on to the next one, at the end back to the whole story. */
export function Next({ after }: { after: StoryPart }) {
  const desk = useDesk();
  const { t } = useVoice();
  const next = storyParts[storyParts.indexOf(after) + 1];
  return (
    <Button kind="main" wide onClick={() => desk.go({ at: next ?? 'story' })}>
      {next ? t('story.next', { part: t(`story.parts.${next}`) }) : t('story.backToStory')}
    </Button>
  );
}
