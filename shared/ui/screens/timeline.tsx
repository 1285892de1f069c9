/** timeline: what happened and when, in the person's words. */

import { useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Empty, Group, Head, List, Note, Pad } from '../parts/frame.tsx';
import { Row } from '../parts/row.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { RemovedLine, useListEditor } from './story/list-editor.tsx';
import { Next } from './story/next.tsx';
import { EntryForm, isBlankEntry } from './timeline/form.tsx';
import { entryName, useTimeline } from './timeline/items.tsx';

export function TimelineScreen() {
  const voice = useVoice();
  const { t } = voice;
  const editor = useListEditor('timeline', isBlankEntry);
  const { items, undated } = useTimeline((entry) => editor.edit(entry.id));
  const focusKey = useFocusKey();
  if (editor.open) return <EntryForm key={editor.open} id={editor.open} editor={editor} />;
  return (
    <DeskFrame foot={<Next after="timeline" />}>
      <Head title={t('story.parts.timeline')} lead={t('story.timelineLead')} focusKey={focusKey} />
      <RemovedLine editor={editor} nameOf={(entry) => entryName(entry, voice)} />
      {items.length > 1 && <Timeline items={items} />}
      {items.length === 1 && undated.length === 0 && (
        <Empty title={t('story.noTimeline')} why={t('story.noTimelineWhy')} how={t('story.noTimelineHow')} />
      )}
      <Pad>
        <Button icon="plus" buttonRef={editor.addRef} onClick={editor.add}>
          {t('story.addEntry')}
        </Button>
      </Pad>
      {undated.length > 0 && (
        <Group title={t('story.undated')}>
          <List>
            {undated.map((entry) => (
              <Row key={entry.id} mark="ring" title={entryName(entry, voice)} onOpen={() => editor.edit(entry.id)} />
            ))}
          </List>
        </Group>
      )}
      <Pad>
        <Note icon="info">{t('story.timelineNote')}</Note>
      </Pad>
    </DeskFrame>
  );
}
