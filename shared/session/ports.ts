/** What the doors (extension, widget, page) hand to a session. The session itself never touches the browser. */

import type { ReadonlySignal } from '@preact/signals';
import type { ClinicProfile } from '../catalog/profile.ts';
import type { Problem, Result } from '../kit/result.ts';
import type { Store } from '../store/port.ts';
import type { PageAccess } from './page-access.ts';

export interface Ports {
  store: Store;
  /** Why the store keeps things in memory only, when it does. */
  storeProblem?: Problem;
  now(): Date;
  random(bytes: Uint8Array): Uint8Array;
  /** Hands a finished file to the person. */
  save(file: Blob, name: string): Promise<Result<'saved' | 'started' | 'cancelled'>>;
  /** Opens the browser's print dialogue. */
  print(): void;
  /** Copies text; problem `copy.refused` where the browser does not allow it. */
  copy(text: string): Promise<Result<void>>;
  /** Language wishes, best first. */
  languages: readonly string[];
  profile?: ClinicProfile;
  /** Which door this is; the words differ where the promise does ("this clinic's page", "this extension"). */
  door: 'extension' | 'widget' | 'page';
  /** Reads a file of `public/fonts` by its name; rejects where it cannot be had. */
  font?(name: string): Promise<Uint8Array>;
  /** Keeps the screen from going dark, where the browser can; call the answer to let it sleep again. */
  keepAwake?(): () => void;
  /** Whether a form around this element takes the package (widget only). */
  readonly inForm?: boolean;
  /** Puts a package into that form, where the door keeps it in step with the case, or takes it out. */
  attachToForm?(file: File | undefined): void;
  /** The package the form holds now. A reset of the form empties it. */
  readonly attached?: ReadonlySignal<File | undefined>;
  /** The page beside the panel (extension only): reads its form and writes what the person approved. */
  page?: PageAccess;
}
