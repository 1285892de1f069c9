/** The sample clinic's own pages around what it receives. */

import type { Letter } from './received.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}: Lakeside Clinic</title>
    <link rel="icon" href="/icon/mark.svg">
    <link rel="stylesheet" href="/clinic/clinic.css">
  </head>
  <body>
    <header class="top"><a class="name" href="/clinic/">Lakeside Clinic</a></header>
    <main>
      <h1>${title}</h1>
${body}
      <p><a href="/inbox/">Open the clinic’s inbox</a></p>
    </main>
  </body>
</html>
`;

const fileLine = (id: string, { name, size }: Letter['files'][number]): string =>
  `<li><a href="/received/${id}/${encodeURIComponent(name)}">${safe(name)}</a> (${Math.ceil(size / 1024)} kB)</li>`;

const content = ({ id, fields, files }: Letter): string => {
  const told = Object.entries(fields).map(([name, value]) => `<dt>${safe(name)}</dt><dd>${safe(value)}</dd>`);
  const kept = files.map((file) => fileLine(id, file));
  return `<dl>${told.join('')}</dl>${kept.length > 0 ? `<ul>${kept.join('')}</ul>` : '<p>No file arrived.</p>'}`;
};

const moment = (received: string): string => `${received.slice(0, 10)} at ${received.slice(11, 16)} (UTC)`;

/** After sending: what arrived, word by word. */
export const thanks = (letter: Letter): string =>
  page(
    'We have your request',
    `<p>It arrived on ${moment(letter.received)}. A coordinator answers within 3 working days.</p>
<h2>What arrived</h2>${content(letter)}`,
  );

/** Everything the clinic received. */
export const receivedList = (letters: readonly Letter[]): string =>
  page(
    'What we received',
    letters.map((letter) => `<h2>${moment(letter.received)}</h2>${content(letter)}`).join('') ||
      '<p>Nothing yet. <a href="/clinic/">Send something from the clinic’s page</a> first.</p>',
  );
