/** The extension's doors; they decide nothing. A press on the toolbar button opens the desk beside the page. */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

/** Firefox's own panel; the shared types do not know it. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

export default defineBackground(() => {
  // This press is what grants the panel the page in front (`activeTab`), and only a press may open a panel:
  // so the opening is the first statement, before anything is waited for.
  browser.action.onClicked.addListener((tab) => {
    const { sidebarAction } = browser as Sidebar;
    if (browser.sidePanel) void browser.sidePanel.open({ windowId: tab.windowId });
    else if (sidebarAction) void sidebarAction.open();
    // A browser without panels, such as Safari, gets the desk as a page.
    else void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') });
  });
});
