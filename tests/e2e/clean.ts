/** What must never happen on any page: a policy violation, a page error, a request to another origin. */

import { expect, type Page } from '@playwright/test';

export interface Watch {
  readonly violations: string[];
  readonly errors: string[];
  readonly foreign: string[];
}

/** Watches a page from before its first script; call `expectClean` at the end. */
export async function watch(page: Page): Promise<Watch> {
  const found: Watch = { violations: [], errors: [], foreign: [] };
  await page.exposeFunction('noteViolation', (text: string) => found.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = globalThis as unknown as { noteViolation(text: string): void };
      noteViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.on('pageerror', (error) => found.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') found.errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') found.foreign.push(request.url());
  });
  return found;
}

export function expectClean(found: Watch): void {
  expect(found).toEqual({ violations: [], errors: [], foreign: [] });
}
