/** The inbox on a page of its own, with what the sample clinic received beside it. */

import { openInboxPage } from '../../../shared/doors/inbox-page.ts';

interface Letter {
  id: string;
  received: string;
  files: { name: string; size: number }[];
}

const inbox = await openInboxPage({ door: 'page', fonts: '../fonts/' });
const shelf = document.querySelector('#received');
const letters = await fetch('/received.json').then(
  (answer) => (answer.ok ? (answer.json() as Promise<Letter[]>) : []),
  () => [],
);

if (inbox && shelf) {
  const lines = letters.flatMap((letter) => letter.files.map((file) => line(letter, file.name)));
  const list = document.createElement('ul');
  list.append(...lines);
  shelf.append(lines.length > 0 ? list : 'Nothing yet. Send something from the clinic’s page first.');
}

/** One received file: a link to keep it, a button to open it here. */
function line({ id, received }: Letter, name: string): HTMLLIElement {
  const address = `/received/${id}/${encodeURIComponent(name)}`;
  const link = Object.assign(document.createElement('a'), { href: address, textContent: name, download: name });
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Open in the inbox' });
  button.addEventListener('click', () => void open(address, name));
  const item = document.createElement('li');
  item.append(`${received.slice(0, 16).replace('T', ' ')} `, link, ' ', button);
  return item;
}

async function open(address: string, name: string) {
  const answer = await fetch(address);
  await inbox?.takeFiles([new File([await answer.blob()], name)]);
}
