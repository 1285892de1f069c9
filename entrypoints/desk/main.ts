import { openDeskPage } from '../../shared/doors/desk-page.ts';

void openDeskPage({ door: 'extension', fonts: '/fonts/', links: { inbox: '/inbox.html' } });
