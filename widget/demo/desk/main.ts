import { openDeskPage } from '../../../shared/doors/desk-page.ts';

void openDeskPage('page', { inbox: '../inbox/' });
