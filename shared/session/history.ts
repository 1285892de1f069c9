/** Undo: the earlier values, newest last. Typing in one field is one step. */

import { type ReadonlySignal, signal } from '@preact/signals';

export interface History<T> {
  readonly depth: ReadonlySignal<number>;
  /** Remembers a value before a change; changes with the same key within two seconds of each other are one step. */
  push(value: T, key?: string): void;
  pop(): T | undefined;
  clear(): void;
}

const pause = 2_000;

export function createHistory<T>(most: number, clock: () => number): History<T> {
  const depth = signal(0);
  let steps: T[] = [];
  let lastKey: string | undefined;
  let lastAt = 0;

  return {
    depth,
    push(value, key) {
      const at = clock();
      const goesOn = key !== undefined && key === lastKey && at - lastAt < pause && steps.length > 0;
      lastKey = key;
      lastAt = at;
      if (goesOn) return;
      steps = [...steps, value].slice(-most);
      depth.value = steps.length;
    },
    pop() {
      const value = steps.at(-1);
      steps = steps.slice(0, -1);
      depth.value = steps.length;
      lastKey = undefined;
      return value;
    },
    clear() {
      steps = [];
      depth.value = 0;
      lastKey = undefined;
    },
  };
}
