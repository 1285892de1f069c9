/** The last moment to save. */

/**
 * Calls `save` when the page is hidden or goes away; returns the way to stop. A phone may end a hidden page without
 * another word, so hiding counts as leaving (developer.chrome.com/docs/web-platform/page-lifecycle-api).
 */
export function onLeave(save: () => Promise<void>): () => void {
  const leave = () => void save();
  const hide = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  globalThis.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hide);
  return () => {
    globalThis.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', hide);
  };
}
