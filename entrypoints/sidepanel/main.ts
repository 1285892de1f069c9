import { openDeskPage } from '../../shared/doors/page.ts';

void openDeskPage('extension', { wholePage: '/desk.html', inbox: '/inbox.html' });
