/** letter: the letter of authorisation, filled in from the case and printed in two languages. */

import { useState } from 'preact/hooks';
import { authorisation } from '../../checklist/counter.ts';
import { useCase, useChart, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Head, Pad } from '../parts/frame.tsx';
import { LetterForm } from './letter/form.tsx';
import { LetterPaper } from './letter/paper.tsx';
import type { LetterChoice } from './letter/values.ts';

export function LetterScreen() {
  const desk = useDesk();
  const of = useCase();
  const { t } = useVoice();
  const facts = authorisation(of, useChart().entries.value);
  const [shown, setShown] = useState(false);
  const [choice, setChoice] = useState<LetterChoice>({
    hospital: facts.hospital ?? '',
    from: desk.today.value,
    to: undefined,
  });
  const focusKey = useFocusKey();
  if (shown)
    return (
      <DeskFrame
        back={{ label: t('counter.letter.change'), onClick: () => setShown(false) }}
        foot={
          <Button kind="main" wide icon="printer" onClick={() => desk.ports.print()}>
            {t('common.print')}
          </Button>
        }
      >
        <div class="screen">
          <Head title={t('counter.letter.read')} focusKey="letter" />
        </div>
        <Pad>
          <LetterPaper facts={facts} choice={choice} />
        </Pad>
      </DeskFrame>
    );
  return (
    <DeskFrame
      foot={
        <Button kind="main" wide onClick={() => setShown(true)}>
          {t('counter.letter.see')}
        </Button>
      }
    >
      <Head title={t('counter.letter.title')} lead={t('counter.letter.lead')} focusKey={focusKey} />
      <LetterForm facts={facts} choice={choice} onChoice={(part) => setChoice({ ...choice, ...part })} />
    </DeskFrame>
  );
}
