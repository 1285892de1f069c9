/** A page of a clinic that a test makes up, under the strictest policy, at the test server's own address. */

import type { Page } from '@playwright/test';
import { strictHeaders } from '../../scripts/start/answers.ts';

export interface HostPage {
  /** What stands in `<body>`. */
  body: string;
  css?: string;
  lang?: string;
  /** Whether the page loads the widget by itself. */
  script?: boolean;
  /** Other files under `/host/`, by name; all are sent as JSON. */
  files?: Record<string, string>;
}

/** Opens the page; nothing of it is on the server. */
export async function openHost(page: Page, { body, css = '', lang = 'en', script = true, files = {} }: HostPage) {
  const loader = script ? '<script type="module" src="/widget/records-checklist.js"></script>' : '';
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A clinic</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/host/look.css">${loader}<body>${body}</body></html>`;
  await page.route('**/host/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice('/host/'.length);
    const answer = (contentType: string, text: string) =>
      route.fulfill({ headers: { ...strictHeaders, 'Content-Type': contentType }, body: text });
    if (name === '') return answer('text/html; charset=utf-8', html);
    if (name === 'look.css') return answer('text/css; charset=utf-8', css);
    const file = files[name];
    return file === undefined ? route.fulfill({ status: 404 }) : answer('application/json', file);
  });
  await page.goto('/host/');
}

/** Loads the widget into a page that did not do so itself. As text, so that the policy on script addresses stays out of it. */
export const loadWidget = (page: Page): Promise<unknown> => page.evaluate("import('/widget/records-checklist.js')");
