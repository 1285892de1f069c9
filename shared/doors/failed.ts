/** The last resort: a desk that could not even load its words. */

/** In both languages of the two journeys, because no words are loaded here. */
const sentences = {
  en: 'This could not be opened. Check your connection, then reload the page. What you saved is still on this device.',
  'zh-Hans': '打不开。请检查网络，然后重新加载页面。您保存过的内容仍在这台设备上。',
};

/** Says in the node that nothing could be opened, and gives developers the reason. */
export function sayFailed(node: HTMLElement, error: unknown): void {
  console.error(error);
  const lines = Object.entries(sentences).map(([lang, text]) => {
    const line = document.createElement('p');
    line.lang = lang;
    line.textContent = text;
    return line;
  });
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.append(...lines);
  node.replaceChildren(box);
}
