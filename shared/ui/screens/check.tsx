/** check: could a doctor start with this? What is missing, why it matters, and the link that mends it. */

import { useState } from 'preact/hooks';
import { continuityNotes } from '../../catalog/fit.ts';
import type { Finding as Found } from '../../checklist/readiness.ts';
import { useCase, useChart, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Finding } from '../parts/finding.tsx';
import { Group, Head, List, Note, Pad } from '../parts/frame.tsx';
import { findingText } from './check/finding-text.ts';
import { placeOfFinding } from './records/places.ts';
import { sentences } from './records/task-text.ts';

/** More at once would not be read; the heaviest come first. */
const few = 5;

export function CheckScreen() {
  const desk = useDesk();
  const { t, tag } = useVoice();
  const { level, findings } = useChart().readiness.value;
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, few);
  const count = findings.length;
  return (
    <DeskFrame
      foot={
        <Button kind="main" wide onClick={() => desk.go({ at: 'export' })}>
          {t('check.make')}
        </Button>
      }
    >
      <Head
        title={t('places.check')}
        lead={sentences(tag, [t(`check.level.${level}`), count > 0 ? t('check.slow', { count }) : t('check.nothing')])}
        focusKey={useFocusKey()}
      />
      {(['blocks', 'helps'] as const).map((group) => (
        <Findings
          key={group}
          title={t(`check.${group}`)}
          total={findings.filter((one) => one.group === group).length}
          found={shown.filter((one) => one.group === group)}
        />
      ))}
      <Pad>
        {count > few && (
          <Button onClick={() => setAll(!all)}>
            {all ? t('check.showFewer', { count: few }) : t('check.showAll', { count })}
          </Button>
        )}
        {count > 0 && <p class="two">{t('check.never')}</p>}
      </Pad>
      <Continuity />
    </DeskFrame>
  );
}

function Findings({ title, total, found }: { title: string; total: number; found: readonly Found[] }) {
  const desk = useDesk();
  const voice = useVoice();
  const entries = useChart().entries.value;
  if (found.length === 0) return null;
  return (
    <Group title={title} aside={total}>
      <List>
        {found.map((one) => {
          const { title: what, why, action } = findingText(voice, one, entries);
          const mend = { label: action, onClick: () => desk.go(placeOfFinding(one.action)) };
          return <Finding key={one.id} shape={one.shape} title={what} why={why} action={mend} />;
        })}
      </List>
    </Group>
  );
}

/** Said to those who were treated and now need someone who carries the plan on. */
function Continuity() {
  const of = useCase();
  const { t, say } = useVoice();
  if (of.situation.journey !== 'after-treatment') return null;
  return (
    <Group title={t('check.owner')}>
      <Pad>
        {continuityNotes.map((note) => (
          <Note key={note.id} icon="info">
            {say(note.text)}
          </Note>
        ))}
      </Pad>
    </Group>
  );
}
