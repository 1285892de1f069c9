/** copy: a ticked list as text in both languages, to paste into a message. */

import { useState } from 'preact/hooks';
import type { Bilingual } from '../../../catalog/schema.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Announce } from '../../parts/frame.tsx';

/** Whoever answers reads one of the two; both stand together so that nothing gets parted. */
export const copyText = (heading: Bilingual, items: readonly { text: Bilingual }[]): string =>
  (['en', 'zh'] as const)
    .map((tongue) => [heading[tongue], ...items.map(({ text }, place) => `${place + 1}. ${text[tongue]}`)].join('\n'))
    .join('\n\n');

export function CopyButton({ text, disabled }: { text: string; disabled?: boolean }) {
  const desk = useDesk();
  const { t } = useVoice();
  const [copied, setCopied] = useState('');
  const done = copied === text;
  const copy = async () => {
    const result = await desk.ports.copy(text);
    if (result.ok) setCopied(text);
    else desk.tell(result.problem);
  };
  return (
    <>
      <Button icon={done ? 'check' : 'copy'} disabled={disabled} onClick={() => void copy()}>
        {t(done ? 'common.copied' : 'report.copy')}
      </Button>
      <Announce text={done ? t('common.copied') : ''} />
    </>
  );
}
