import { openDeskPage } from '../../shared/doors/desk-page.ts';
import { extensionPage } from '../../shared/doors/extension-page.ts';

void openDeskPage({
  door: 'extension',
  fonts: '/fonts/',
  links: { wholePage: '/desk.html', inbox: '/inbox.html', inboxHere: '/inbox.html' },
  page: extensionPage(),
});
