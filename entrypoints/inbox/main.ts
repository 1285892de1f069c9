import { pageBeside } from '../../shared/doors/extension-page.ts';
import { openInboxPage } from '../../shared/doors/inbox-page.ts';

void pageBeside().then((page) => openInboxPage({ door: 'extension', fonts: '/fonts/', page, desk: '/sidepanel.html' }));
