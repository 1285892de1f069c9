/** Work that a press starts: nobody waits for it, so it tells of its own failure. */

import type { Result } from '../kit/result.ts';
import type { Desk } from '../session/desk.ts';

type Work = (() => Promise<void>) | (() => Promise<Result<unknown>>);

/** Waits for a command and tells the person when it fails; a part of the page that cannot be fetched fails too. */
export async function attempt(desk: Desk, work: Work): Promise<void> {
  try {
    const done = await work();
    if (done && !done.ok) desk.tell(done.problem);
  } catch {
    desk.tell({ code: 'screen' });
  }
}
