/** A tiny extension around the real fill code, so that pages meet it in a true isolated world with `chrome.dom`. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { rolldown } from 'rolldown';

export interface Host {
  context: BrowserContext;
  /** Calls a function of the injected code in every frame, or in one. */
  call<T>(name: string, args?: unknown[], documentId?: string): Promise<{ documentId: string; result: T }[]>;
  inject(): Promise<void>;
  page: Page;
  close(): Promise<void>;
}

async function bundle(to: string): Promise<void> {
  const build = await rolldown({ input: new URL('inject.ts', import.meta.url).pathname, logLevel: 'silent' });
  await build.write({ file: to, format: 'iife' });
}

async function makeExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'score-fill-'));
  await mkdir(join(folder, 'ext'));
  const manifest = {
    manifest_version: 3,
    name: 'score-fill',
    version: '1',
    permissions: ['scripting', 'tabs', 'webNavigation'],
    host_permissions: ['http://127.0.0.1/*'],
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'ext/manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'ext/worker.js'), '');
  await bundle(join(folder, 'ext/inject.js'));
  return folder;
}

interface CallAsk {
  name: string;
  args: unknown[];
  documentId: string | undefined;
}

/** Runs in the service worker. */
async function callInPage({ name, args, documentId }: CallAsk): Promise<{ documentId: string; result: unknown }[]> {
  const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
  const target = documentId
    ? { tabId: tab?.id ?? 0, documentIds: [documentId] }
    : { tabId: tab?.id ?? 0, allFrames: true };
  const results = await chrome.scripting.executeScript({
    target: target as chrome.scripting.InjectionTarget,
    func: (method: string, list: unknown[]) => {
      const { scoreFill } = globalThis as unknown as { scoreFill?: Record<string, (...values: unknown[]) => unknown> };
      return scoreFill?.[method]?.(...list);
    },
    args: [name, args],
  });
  return results.map(({ documentId: id, result }) => ({ documentId: id, result }));
}

async function injectCode(): Promise<void> {
  const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
  await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0, allFrames: true }, files: ['inject.js'] });
}

/** Starts Chromium with the host extension. */
export async function startHost(executablePath: string): Promise<Host> {
  const folder = await makeExtension();
  const extension = join(folder, 'ext');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 1600 },
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker: Worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    call: (name, args = [], documentId = undefined) => worker.evaluate(callInPage, { name, args, documentId }) as never,
    inject: () => worker.evaluate(injectCode),
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
