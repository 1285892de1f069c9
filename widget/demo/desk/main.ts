import { openDeskPage } from '../../../shared/doors/desk-page.ts';

void openDeskPage({ door: 'page', fonts: '../fonts/', links: { inbox: '../inbox/' } });
