/** What a desk offers to the screens: signals to read and commands to call. */

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Case } from '../case/case.ts';
import type { Edit } from '../case/edits.ts';
import type { Speech } from '../i18n/words.ts';
import type { Problem, Result } from '../kit/result.ts';
import type { CaseHead } from '../store/port.ts';
import type { SaveState } from '../store/queue.ts';
import type { Chart } from './chart.ts';
import type { Place } from './places.ts';
import type { Ports } from './ports.ts';

export type { CaseHead };

export type Theme = 'auto' | 'light' | 'dark' | 'contrast';

/** One sentence for the person: a failure that needs doing something, or a small success. */
export interface Notice {
  kind: 'problem' | 'done';
  /** A problem code, or the whole key of the words that tell of a success. */
  code: string;
  detail?: Problem['detail'];
}

export interface Desk {
  readonly ports: Ports;
  readonly speech: Signal<Speech>;
  readonly theme: Signal<Theme>;
  readonly place: ReadonlySignal<Place>;
  readonly current: ReadonlySignal<Case | undefined>;
  readonly cases: ReadonlySignal<readonly CaseHead[]>;
  readonly saving: ReadonlySignal<SaveState>;
  readonly notice: Signal<Notice | undefined>;
  /** Everything derived from the case by the catalogue; undefined until it is loaded. */
  readonly chart: ReadonlySignal<Chart | undefined>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** Today where the person is, `YYYY-MM-DD`; moves on at midnight with the next edit. */
  readonly today: ReadonlySignal<string>;

  /** Changes the open case; typing in one field under one `key` is one step of undo. Starts a case if none is open. */
  edit(change: Edit, key?: string): void;
  undo(): void;
  go(place: Place): void;
  back(): void;
  speakIn(tag: string): Promise<void>;
  /** Loads the words beyond the first screen; every other screen waits for it. */
  allWords(): Promise<void>;
  show(theme: Theme): void;
  newId(): string;

  startCase(): Promise<void>;
  openCase(id: string): Promise<Result<void>>;
  /** Puts a whole case in (an example, an import); replaces one with the same id only when `replace`. */
  takeCase(incoming: Case, replace: boolean): Promise<Result<void>>;
  /** Gives a case another name, whether it is open or not. */
  renameCase(id: string, label: string | undefined): Promise<Result<void>>;
  deleteCase(id: string): Promise<Result<void>>;
  eraseAll(): Promise<Result<void>>;
  /** Writes what waits; call before the page goes away. */
  flush(): Promise<void>;
  tell(problem: Problem): void;
  close(): void;
}
