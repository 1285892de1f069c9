import { openInboxPage } from '../../shared/doors/inbox-page.ts';

void openInboxPage({ door: 'extension', fonts: '/fonts/' });
