/** Work that a press starts: nobody waits for it, so it tells of its own failure. */

import type { Result } from '../kit/result.ts';
import type { Desk } from '../session/desk.ts';

/** Waits for a command and tells the person when it fails; a part of the page that cannot be fetched fails too. */
export async function attempt(desk: Desk, work: () => Promise<Result<unknown> | undefined | void>): Promise<void> {
  try {
    const done = await work();
    if (done && !done.ok) desk.tell(done.problem);
  } catch {
    desk.tell({ code: 'screen' });
  }
}
