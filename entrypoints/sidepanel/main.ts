import { openDeskPage } from '../../shared/doors/desk-page.ts';

void openDeskPage('extension', { wholePage: '/desk.html', inbox: '/inbox.html' });
