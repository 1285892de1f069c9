/** One connection to the database that heals itself: lost handles are dropped and opened again. */

import { fail, type Problem, type Result } from '../kit/result.ts';
import { type Database, nameOf, type OpenOptions, openDatabase } from './database.ts';
import { migrations } from './migrations/index.ts';

export interface Connection {
  readonly readOnly: boolean;
  /** Runs the work on a living handle. The work may run again after a lost connection, so it must bear repetition. */
  use<T>(work: (db: Database) => Promise<Result<T>>): Promise<Result<T>>;
  close(): void;
}

/** Pauses before opening again: 3 times, within 2 s. */
const pauses = [50, 350, 1_100];
const workLimit = 10_000;
const closeLimit = 300;

const codes: Readonly<Record<string, string>> = {
  QuotaExceededError: 'store.quota',
  BlockedError: 'store.blocked',
  SecurityError: 'store.missing',
  VersionError: 'store.newer',
  // What engines say when the connection or its files are gone; WebKit and Chromium use `UnknownError`.
  UnknownError: 'store.lost',
  InvalidStateError: 'store.lost',
  TimeoutError: 'store.lost',
};

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits for the promise, but no longer than the limit. */
function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('Too slow', 'TimeoutError')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The problem for an error of the database. Unknown ones keep their name for the log. */
function problemOf(error: unknown): Problem {
  const name = nameOf(error);
  return fail(codes[name] ?? 'store.aborted', { name }).problem;
}

/** Opens the version of this build. What a newer build wrote is opened as it stands, to be read. */
async function openOrRead({ onNewer, ...hooks }: Omit<OpenOptions, 'version'> & { onNewer: () => void }) {
  try {
    return await openDatabase({ ...hooks, version: migrations.length });
  } catch (error) {
    if (nameOf(error) !== 'VersionError') throw error;
    onNewer();
    return openDatabase({ ...hooks, version: undefined });
  }
}

export interface ConnectionOptions {
  name: string;
  /** Saves what waits before a newer build takes over; it has 300 ms. */
  beforeClose?: (() => Promise<void>) | undefined;
}

/** Opens on first use. */
export function createConnection({ name, beforeClose }: ConnectionOptions): Connection {
  let handle: Promise<Database> | undefined;
  let readOnly = false;
  let closed = false;

  const drop = (old: Promise<Database>) => {
    if (handle === old) handle = undefined;
    old.then(
      (db) => db.close(),
      () => {},
    );
  };

  function open(): Promise<Database> {
    const opening: Promise<Database> = openOrRead({
      name,
      onBlocking: () => {
        const leave = () => drop(opening);
        within(closeLimit, (async () => beforeClose?.())()).then(leave, leave);
      },
      onTerminated: () => drop(opening),
      onNewer: () => {
        readOnly = true;
      },
    });
    return opening;
  }

  async function use<T>(work: (db: Database) => Promise<Result<T>>): Promise<Result<T>> {
    for (let tries = 0; ; tries += 1) {
      if (closed) return fail('store.lost');
      handle ??= open();
      const used = handle;
      let opened = false;
      try {
        const db = await used;
        opened = true;
        return await within(workLimit, work(db));
      } catch (error) {
        const problem = problemOf(error);
        const lost = problem.code === 'store.lost' && nameOf(error) !== 'TimeoutError';
        const replaced = handle !== used;
        if (!opened || problem.code === 'store.lost') drop(used);
        const wait = pauses[tries];
        if (wait === undefined || !(lost || replaced)) return { ok: false, problem };
        await pause(wait);
      }
    }
  }

  return {
    get readOnly() {
      return readOnly;
    },
    use,
    close() {
      closed = true;
      if (handle) drop(handle);
    },
  };
}
