/** Whether what was typed is kept, in the bar of every screen. */

import { useDesk, useVoice } from './context.tsx';
import { SaveState } from './parts/save-state.tsx';
import { saveCopy } from './save-copy.ts';

/** "Saving", "Saved 14:32", or a warning with the way to a copy. */
export function SavedLine() {
  const desk = useDesk();
  const { t, time } = useVoice();
  const saving = desk.saving.value;
  if (!desk.current.value) return null;
  const copy = (label: string) => ({ actionLabel: label, onAction: () => void saveCopy(desk) });

  // A clinic may choose that nothing is kept; then it is a fact. Where the browser forbids it, it is a warning.
  if (desk.ports.store.kind === 'memory') {
    const state = desk.ports.storeProblem ? 'memory' : 'idle';
    return <SaveState state={state} text={t('problems.notStored')} {...copy(t('problems.saveCopy'))} />;
  }
  switch (saving.kind) {
    case 'failed':
      return <SaveState state="failed" text={t('problems.notSaved')} {...copy(t('problems.copyNow'))} />;
    case 'saved':
      return <SaveState state="saved" text={t('common.saved', { time: time(new Date(saving.at)) })} />;
    default:
      return <SaveState state={saving.kind} text={saving.kind === 'saving' ? t('common.saving') : ''} />;
  }
}
