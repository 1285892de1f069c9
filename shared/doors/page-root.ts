/** An inner root: everything we draw stands in one of these. */

/** A `whole` root fills the window; another is as tall as its content. */
export function newRoot(whole: boolean): HTMLElement {
  const root = document.createElement('div');
  root.classList.add('sok');
  if (whole) root.dataset.page = '';
  return root;
}
