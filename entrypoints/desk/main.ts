import { openDeskPage } from '../../shared/doors/desk-page.ts';

void openDeskPage('extension', { inbox: '/inbox.html' });
