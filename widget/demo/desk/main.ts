import { openDeskPage } from '../../../shared/doors/page.ts';

void openDeskPage('page', { inbox: '../inbox/' });
