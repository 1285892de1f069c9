/** The tray of files that were dropped and wait for her decision. Nothing in it is kept. */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '../../kit/ids.ts';
import type { Ports } from '../ports.ts';
import { type Incoming, type Preview, previewsOf, readFiles } from './intake.ts';
import type { Copy, Filed } from './stored.ts';

export interface Tray {
  readonly previews: ReadonlySignal<readonly Preview[]>;
  readonly reading: ReadonlySignal<{ done: number; total: number } | undefined>;
  /** Reads files without keeping anything: they appear as previews. */
  takeFiles(files: readonly Blob[]): Promise<void>;
  choose(key: string, take: boolean): void;
  dismiss(): void;
  chosen(): readonly Copy[];
}

export function createTray(
  { now, random }: Pick<Ports, 'now' | 'random'>,
  filed: ReadonlySignal<ReadonlyMap<string, Filed>>,
): Tray {
  const incoming = signal<readonly Incoming[]>([]);
  const reading = signal<{ done: number; total: number } | undefined>(undefined);
  const previews = computed(() => previewsOf(incoming.value, filed.value));
  /** One drop after the other, so that two of them never mix. */
  let turn = Promise.resolve();

  async function read(files: readonly Blob[]) {
    const got: Incoming[] = [];
    reading.value = { done: 0, total: files.length };
    const onRead = (one: Incoming) => {
      got.push(one);
      reading.value = { done: got.length, total: files.length };
    };
    await readFiles(files, { now: now().toISOString(), newId: () => newId(random), onRead });
    batch(() => {
      incoming.value = [...incoming.peek(), ...got];
      reading.value = undefined;
    });
  }

  return {
    previews,
    reading,
    takeFiles(files) {
      if (files.length > 0) turn = turn.then(() => read(files));
      return turn;
    },
    choose(key, wish) {
      incoming.value = incoming.peek().map((one) => (one.key === key && 'copy' in one ? { ...one, wish } : one));
    },
    dismiss() {
      incoming.value = [];
    },
    chosen: () => previews.peek().flatMap((one) => (one.kind === 'package' && one.chosen ? [one.copy] : [])),
  };
}
