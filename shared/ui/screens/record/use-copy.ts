/** Puts text on the clipboard and says so. */

import { useDesk } from '../../context.tsx';

export function useCopy(): (text: string) => void {
  const desk = useDesk();
  const copy = async (text: string) => {
    // Spaces that hold a number together are for the eye only.
    const copied = await desk.ports.copy(text.replaceAll('\u00a0', ' '));
    if (copied.ok) desk.notice.value = { kind: 'done', code: 'common.copied' };
    else desk.tell(copied.problem);
  };
  return (text) => void copy(text);
}
