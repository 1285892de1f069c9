/** Invented hospital pages to fill, on a free port of this machine. They count what a script must never do to them. */

import { createServer } from 'node:http';

/** Counts sends of the form and every event of a file box, and keeps a rewritten value rewritten. */
const watching = `
  window.seen = { sends: 0, clicks: 0, files: [] };
  document.addEventListener('submit', (event) => { event.preventDefault(); seen.sends += 1; });
  document.querySelector('#send')?.addEventListener('click', () => { seen.clicks += 1; });
  for (const box of document.querySelectorAll('[type=file]'))
    box.addEventListener('change', async () => {
      for (const file of box.files) {
        const text = await file.text();
        seen.files.push({ box: box.id, name: file.name, type: file.type, size: file.size, start: text.slice(0, 4) });
      }
    });
  const stubborn = document.querySelector('#city');
  stubborn?.addEventListener('input', () => setTimeout(() => { stubborn.value = 'Elsewhere'; }, 20));
`;

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}<script>${watching}</script></body></html>`;

const intake = html(
  'International Patient Intake',
  `<h1>International Patient Intake</h1><form action="/sent" method="post">
    <fieldset><legend>Patient</legend>
      <label>First name <input id="given" name="first_name"></label>
      <label>Last name (as in passport) <input id="family" name="last_name"></label>
      <label>Date of birth <input id="birth" name="dob" placeholder="MM/DD/YYYY"></label>
      <label>Sex <select id="sex"><option value="">Choose</option><option value="F">Female</option><option value="M">Male</option></select></label>
      <label>E-mail <input id="email" type="email" value="old@example.org"></label>
      <label>City <input id="city"></label>
      <label>Passport number <input id="passport"></label>
    </fieldset>
    <fieldset><legend>Your illness</legend>
      <label>Primary diagnosis <input id="diagnosis"></label>
      <label>Please describe your illness and its history <textarea id="story"></textarea></label>
      <label>Favourite colour of the waiting room <input id="colour"></label>
    </fieldset>
    <label>Medical reports (PDF) <input id="reports" type="file" accept="application/pdf"></label>
    <label>Choose a password <input id="password" type="password"></label>
    <label><input id="consent" type="checkbox"> I agree to the terms and the privacy policy</label>
    <label>Signature (type your full name) <input id="signature"></label>
    <button id="send">Submit</button></form>`,
);

const steps = html(
  'Patient registration',
  `<h1>Patient registration</h1><form>
    <section id="one"><h2>Patient</h2>
      <label>First name <input id="given"></label><label>Last name <input id="family"></label>
      <label>Date of birth <input id="birth" type="date"></label></section>
    <section id="two" hidden><h2>Medical details of the patient</h2>
      <label>Diagnosis <input id="diagnosis"></label>
      <label>Questions for the doctor <textarea id="questions"></textarea></label>
      <label>Known allergies <textarea id="allergies"></textarea></label></section>
    <button id="next" type="button" onclick="one.hidden = true; two.hidden = false">Next</button></form>`,
);

const frames = (other: string) =>
  html(
    'Portal',
    `<h1>Patient portal</h1>
    <label>Patient first name <input id="given"></label><label>Patient last name <input id="family"></label>
    <label>Patient date of birth <input id="birth" type="date"></label>
    <iframe title="More" width="600" height="300" srcdoc='<html lang="en"><h2>Patient</h2><label>Primary diagnosis <input id="diagnosis"></label><label>Known allergies <textarea id="allergies"></textarea></label><label>Current medications<textarea id="medicines"></textarea></label></html>'></iframe>
    <iframe title="Elsewhere" width="600" height="300" src="${other}/steps"></iframe>`,
  );

export interface Pages {
  origin: string;
  /** The same pages under another name: another site to the browser. */
  other: string;
  /** Requests to send a form that arrived. */
  sent: string[];
  close(): void;
}

export async function servePages(): Promise<Pages> {
  const sent: string[] = [];
  let other = '';
  const server = createServer((request, response) => {
    const { url = '/', method } = request;
    if (method === 'POST') sent.push(url);
    const body = { '/intake': intake, '/steps': steps, '/frames': frames(other) }[url];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  other = `http://localhost:${port}`;
  return { origin: `http://127.0.0.1:${port}`, other, sent, close: () => server.close() };
}
