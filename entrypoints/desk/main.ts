import { openDeskPage } from '../../shared/doors/page.ts';

void openDeskPage('extension', { inbox: '/inbox.html' });
