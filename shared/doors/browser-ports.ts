/** doors: what every door (extension page, widget, plain page) needs to open a desk in a real browser. */

import { saveFile } from '../export/save.ts';
import { fail, ok } from '../kit/result.ts';
import type { Ports } from '../session/ports.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { keepAwake } from './awake.ts';

export interface DoorOptions {
  door: Ports['door'];
  /** Keeps everything here instead of on the device. */
  store?: Store | undefined;
  /** Keeps the data of one door, or of one test, apart from the others of this site. */
  prefix?: string | undefined;
  /** Saves what waits when a newer build in another tab needs the store. */
  beforeClose?: (() => Promise<void>) | undefined;
  /** Language wishes that go before the browser's own. */
  languages?: readonly string[] | undefined;
  /** Address of the folder with the fonts of the PDF. */
  fonts: string;
  /** Where a download link may stand for a moment. */
  root?: Node | undefined;
}

/** Everything a session needs, from the browser it runs in. */
export async function browserPorts(options: DoorOptions): Promise<Ports> {
  const { door, store: own, languages = [], fonts, root } = options;
  const { store, problem } = own ? { store: own, problem: undefined } : await openStore(options);
  return {
    door,
    store,
    ...(problem && { storeProblem: problem }),
    now: () => new Date(),
    random: (bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
    save: (file, name) => saveFile(file, name, root && { root }),
    print: () => globalThis.print(),
    copy,
    font: (name) => fetchBytes(fonts + name),
    keepAwake,
    languages: [...languages, ...navigator.languages],
  };
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Browsers refuse without a press, in a frame that may not, or on a page without TLS (where the clipboard is absent). */
const copy: Ports['copy'] = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return ok(undefined);
  } catch {
    return fail('copy.refused');
  }
};
