/** Hands a file to the person: a place of her choice where the browser can ask, else the downloads folder. */

import { fail, ok, type Result } from '../kit/result.ts';

/** `started`: the browser took it over and does not tell how it ended. */
export type Saved = 'saved' | 'started' | 'cancelled';

export interface SaveOptions {
  /** Ask where to save, if the browser can. Only works right after a press of a button. */
  ask?: boolean;
  /** Where the download link may stand for a moment; a shadow root keeps it out of the page around it. */
  root?: Node;
}

interface FileHandle {
  createWritable(): Promise<{ write(blob: Blob): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>;
}
type Picker = (options: { suggestedName: string }) => Promise<FileHandle>;

/** Long enough for slow devices to begin the download, short enough that the copy does not linger. */
const linkLife = 30_000;

/** Problem code: `export.not-saved` (detail `reason`). Closing the dialogue is `cancelled`, not a problem. */
export async function saveFile(blob: Blob, name: string, options: SaveOptions = {}): Promise<Result<Saved>> {
  const picker = options.ask ? (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker : undefined;
  try {
    const place = picker ? await choose(picker, name) : undefined;
    if (place === 'cancelled') return ok('cancelled');
    return ok(place ? await write(place, blob) : download(blob, name, options.root ?? document.body));
  } catch (error) {
    return fail('export.not-saved', { reason: nameOf(error) });
  }
}

/** Undefined where the dialogue may not open, e.g. in a frame of another site: the download still works there. */
async function choose(picker: Picker, name: string): Promise<FileHandle | 'cancelled' | undefined> {
  try {
    return await picker({ suggestedName: name });
  } catch (error) {
    return nameOf(error) === 'AbortError' ? 'cancelled' : undefined;
  }
}

/** `createWritable` writes beside the old file and replaces it only on `close`, so a broken write keeps the old one. */
async function write(place: FileHandle, blob: Blob): Promise<Saved> {
  const file = await place.createWritable();
  try {
    await file.write(blob);
    await file.close();
    return 'saved';
  } catch (error) {
    await file.abort().catch(() => undefined);
    throw error;
  }
}

function download(blob: Blob, name: string, root: Node): Saved {
  const address = URL.createObjectURL(blob);
  setTimeout(() => URL.revokeObjectURL(address), linkLife);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  // The page around a widget must not take this for a press on one of its own links.
  link.addEventListener('click', (event) => event.stopPropagation());
  root.appendChild(link);
  try {
    link.click();
  } finally {
    link.remove();
  }
  return 'started';
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
