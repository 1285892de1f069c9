/** The sample clinic's page after sending: what arrived, word by word. */

import type { Letter } from './received.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');

export function thanks({ id, received, fields, files }: Letter): string {
  const told = Object.entries(fields).map(([name, value]) => `<dt>${safe(name)}</dt><dd>${safe(value)}</dd>`);
  const kept = files.map(
    ({ name, size }) =>
      `<li><a href="/received/${id}/${encodeURIComponent(name)}">${safe(name)}</a> (${Math.ceil(size / 1024)} kB)</li>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>We have your request: Lakeside Clinic</title>
    <link rel="icon" href="/icon/mark.svg">
    <link rel="stylesheet" href="/clinic/clinic.css">
  </head>
  <body>
    <header class="top"><a class="name" href="/clinic/">Lakeside Clinic</a></header>
    <main>
      <h1>We have your request</h1>
      <p>It arrived on ${received.slice(0, 10)} at ${received.slice(11, 16)} (UTC). A coordinator answers within 3 working days.</p>
      <h2>What arrived</h2>
      <dl>${told.join('')}</dl>
      ${kept.length > 0 ? `<ul>${kept.join('')}</ul>` : '<p>No file arrived.</p>'}
      <p><a href="/inbox/">Open it in the clinic’s inbox</a></p>
    </main>
  </body>
</html>
`;
}
