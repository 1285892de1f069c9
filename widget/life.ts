/** One open desk at a time, however often the element is moved about. */

/** Opens something and gives the way to close it. */
type Open = () => Promise<() => unknown>;

export interface Life {
  start(): void;
  stop(): void;
  restart(): void;
}

/**
 * Opens and closes strictly one after the other. Frameworks take an element out and put it back in one go; an opening
 * that was called off before its turn never happens.
 */
export function createLife(open: Open, onFailure: (error: unknown) => void): Life {
  let running: AbortController | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const then = (step: () => unknown) => {
    turn = turn.then(step).catch(onFailure);
  };

  function start() {
    running ??= begin();
  }

  function begin(): AbortController {
    const here = new AbortController();
    then(async () => {
      if (here.signal.aborted) return;
      const close = await open();
      if (here.signal.aborted) await close();
      else here.signal.addEventListener('abort', () => then(close), { once: true });
    });
    return here;
  }

  function stop() {
    running?.abort();
    running = undefined;
  }

  return {
    start,
    stop,
    restart() {
      if (!running) return;
      stop();
      start();
    },
  };
}
