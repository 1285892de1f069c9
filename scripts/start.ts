/** The demonstration: a clinic's page with the widget in its form, the desk, and the inbox. Only this computer can reach it. */

import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exampleClinic } from '../shared/catalog/clinics/example-clinic.ts';
import { type Answer, answerFile, json, notFound, plain, seeOther, strictHeaders } from './start/answers.ts';
import { listReceived, receivedFile, receivedPage, takeForm, thanksPage } from './start/received.ts';

const repository = join(import.meta.dirname, '..');
const demo = join(repository, 'widget/demo');
const built = join(repository, 'dist');

/** Addresses of pages and the file or folder each comes from. */
const files: readonly [prefix: string, folder: string][] = [
  ['/widget/', join(built, 'widget')],
  ['/desk/', join(built, 'demo/desk')],
  ['/inbox/', join(built, 'demo/inbox')],
  ['/assets/', join(built, 'demo/assets')],
  ['/fonts/', join(repository, 'public/fonts')],
  ['/icon/', join(repository, 'public/icon')],
  ['/', demo],
];

async function answer(request: IncomingMessage, path: string): Promise<Answer> {
  if (request.method === 'POST') return path === '/clinic/submit' ? takeForm(request) : notFound();
  if (request.method !== 'GET' && request.method !== 'HEAD') return notFound();
  if (path === '/clinic/profile.json') return json(exampleClinic);
  if (path === '/received.json') return json(await listReceived());
  if (path === '/received/') return receivedPage();
  if (path.startsWith('/received/')) return receivedFile(path.slice('/received/'.length));
  if (path.startsWith('/clinic/thanks/')) return thanksPage(path.slice('/clinic/thanks/'.length));
  if (path === '/clinic' || path === '/desk' || path === '/inbox' || path === '/received') return seeOther(`${path}/`);
  const [prefix, folder] = files.find(([start]) => path.startsWith(start)) ?? ['/', demo];
  return answerFile(folder, path.slice(prefix.length));
}

/** Only pages of this server may send to it, and only under its own name: other sites and forged names are refused. */
function isForeign({ headers, method }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) return true;
  const from = headers.origin;
  return method === 'POST' && from !== undefined && from !== `http://${host}`;
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let found: Answer;
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    found = isForeign(request) ? plain(403, 'Not from here') : await answer(request, path);
  } catch (error) {
    console.error(error);
    found = plain(400, 'That did not work');
  }
  response.writeHead(found.status, { ...strictHeaders, ...found.headers });
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

/** Starts on the port, or on the next free one. */
export function start(port: number): Promise<{ port: number; close(): void }> {
  const server = createServer((request, response) => void respond(request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) start(port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        port: taken,
        close() {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  if (!existsSync(join(built, 'widget/records-checklist.js'))) {
    console.error('Nothing is built yet. Run "npm run build" first.');
    process.exit(1);
  }
  const { port } = await start(Number(process.env.PORT) || 4174);
  const at = `http://localhost:${port}`;
  console.log(`Second Opinion Kit is running on this computer only. Stop it with Ctrl+C.

  ${at}/          what there is
  ${at}/clinic/   a clinic's page with the checklist in its form
  ${at}/desk/     the patient's desk on a page of its own
  ${at}/inbox/    the coordinator's inbox
  ${at}/received/ what the clinic received, kept in the folder "received"

The extension:
  Chrome, Edge   chrome://extensions, switch on "Developer mode", "Load unpacked", choose
                 ${join(built, 'extension/chrome-mv3')}
  Firefox        about:debugging#/runtime/this-firefox, "Load Temporary Add-on", choose
                 ${join(built, 'extension/firefox-mv3/manifest.json')}`);
}
