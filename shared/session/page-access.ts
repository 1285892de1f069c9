/** page-access: the page in front, as far as the door may touch it. Only the panel of the extension has one. */

import type { Approved, FilePiece, Outcome, PageReading } from '../fill/messages.ts';
import type { Result } from '../kit/result.ts';

/** One document of the page: the page itself or a frame in it. Opaque to the session, which only hands it back. */
export interface PageFrame {
  tabId: number;
  frameId: number;
  /** Browsers that know it refuse another document in the same frame; the reading's own token does so everywhere. */
  documentId?: string | undefined;
}

export interface FrameReading {
  frame: PageFrame;
  reading: PageReading;
}

export interface PageLook {
  title: string;
  /** As in an address, with its port. */
  host: string;
  frames: FrameReading[];
  /** Origins of frames that may not be looked into yet. */
  closed: string[];
  /** Number of controls in frames that hold too many to read. */
  tooMany: number;
}

export interface FrameWrites {
  frame: PageFrame;
  reading: string;
  approved: Approved[];
}

/**
 * Codes of problems: `page.no-permission` (the person has to press the toolbar button again; `detail.host` when an
 * earlier look told which host it is), `page.none` (a page of the browser, which no extension may touch),
 * `page.changed` (another document, or another step, stands there now).
 */
export interface PageAccess {
  /** Reads what the page asks for. Changes nothing, and carries no value of the patient. */
  look(): Promise<Result<PageLook>>;
  /** Hands over a file in pieces before `write` names it. */
  send(frame: PageFrame, piece: FilePiece): Promise<Result<void>>;
  write(writes: FrameWrites): Promise<Result<Outcome[]>>;
  /** Puts fields back as they were. */
  undo(frame: PageFrame, fields: string[]): Promise<Result<Outcome[]>>;
  /** Asks the person for one origin. Must be the first thing a press does: browsers ask only on a press. */
  askFor(origin: string): Promise<boolean>;
}
