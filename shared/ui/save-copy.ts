/** Copies a person keeps, with a word on how it went. */

import type { Result } from '../kit/result.ts';
import { backUp, saveCopy as copyOpenCase } from '../session/copy.ts';
import type { Desk } from '../session/desk.ts';

/** Hands the open case over as a file and tells how it went. */
export const saveCopy = (desk: Desk): Promise<void> => tellOutcome(desk, copyOpenCase(desk));

/** Hands every case on this device over as one file and tells how it went. */
export const saveBackup = (desk: Desk): Promise<void> => tellOutcome(desk, backUp(desk));

/** Tells how saving a file ended; a person who closed the browser's dialogue knows already. */
export async function tellOutcome(desk: Desk, saving: Promise<Result<unknown>>): Promise<void> {
  try {
    const saved = await saving;
    if (!saved.ok) desk.tell(saved.problem);
    else if (saved.value !== 'cancelled') desk.notice.value = { kind: 'done', code: doneCode(saved.value) };
  } catch {
    desk.tell({ code: 'unexpected' });
  }
}

const doneCode = (outcome: unknown): string => (outcome === 'saved' ? 'problems.copySaved' : 'problems.copyStarted');
