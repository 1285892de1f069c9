/** Keeps the screen on while a card is shown across a counter. */

/** Asks again each time the page comes back: the browser lets go of the lock whenever the page is hidden. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let wanted = true;

  const ask = async () => {
    try {
      // Absent on pages without TLS and in older browsers.
      const got = await (navigator.wakeLock as WakeLock | undefined)?.request('screen');
      if (wanted) lock = got;
      else await got?.release();
    } catch {
      // Low battery, or a frame that may not: the screen then dims as usual.
    }
  };
  const again = () => {
    if (document.visibilityState === 'visible') void ask();
  };

  void ask();
  document.addEventListener('visibilitychange', again);
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
