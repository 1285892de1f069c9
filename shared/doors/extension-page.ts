/** The page beside the extension's panel. Scripts go in only on a press, and only into the tab in front. */

import { browser } from 'wxt/browser';
import type { CommitReply, FilePiece, Outcome, PageHands, ReadReply } from '../fill/messages.ts';
import { fail, ok, type Result } from '../kit/result.ts';
import type { FrameReading, PageAccess, PageFrame, PageLook } from '../session/page-access.ts';

/** As far as the shared types do not go: Firefox has no `documentId` before version 153. */
interface Injected {
  frameId: number;
  documentId?: string;
  result?: unknown;
}

type Target =
  | { tabId: number; allFrames: true }
  | { tabId: number; documentIds: string[] }
  | { tabId: number; frameIds: number[] };

const inject = (target: Target, file: '/fill-read.js' | '/fill-commit.js') =>
  browser.scripting.executeScript({ target, files: [file] }) as Promise<Injected[]>;

const targetOf = ({ tabId, frameId, documentId }: PageFrame): Target =>
  documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] };

/** Firefox takes `activeTab` back with every new document, Chrome only with another site. */
const isForgetful = 'sidebarAction' in browser;

/** A pattern of hosts knows no port in Firefox, and needs none in Chrome. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The page beside this one, which is none when this one fills a tab of its own. */
export async function pageBeside(): Promise<PageAccess | undefined> {
  return (await browser.tabs.getCurrent()) ? undefined : extensionPage();
}

export function extensionPage(): PageAccess {
  let last: { origin: string; host: string } | undefined;
  /** Frames of the last look that have hands. A new look gives new hands, because ids of fields start again. */
  let ready = new WeakSet<PageFrame>();

  const noPermission = () => fail('page.no-permission', isForgetful ? last : undefined);

  async function look(): Promise<Result<PageLook>> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || !tab.url) return noPermission();
    const { protocol, origin, host } = new URL(tab.url);
    if (!/^https?:$/.test(protocol)) return fail('page.none');
    try {
      const seen = await inject({ tabId: tab.id, allFrames: true }, '/fill-read.js');
      last = { origin, host };
      ready = new WeakSet();
      return ok({ title: tab.title || host, host, ...framesOf(tab.id, seen) });
    } catch {
      return noPermission();
    }
  }

  /** Calls a hand in one frame; puts the hands there first when nothing was done there since the look. */
  async function call<N extends keyof PageHands>(frame: PageFrame, name: N, value: Parameters<PageHands[N]>[0]) {
    const target = targetOf(frame);
    try {
      if (!ready.has(frame)) {
        await inject(target, '/fill-commit.js');
        ready.add(frame);
      }
      const [done] = (await browser.scripting.executeScript({
        target,
        func: callHand,
        args: [name, value],
      })) as Injected[];
      const reply = done?.result as Awaited<ReturnType<PageHands[N]>> | null | undefined;
      return reply ? ok(reply) : fail('page.changed');
    } catch (error) {
      // The browsers give no codes here: "Cannot access contents of the page", "Missing host permission for the tab".
      return /cannot access|permission/i.test(String(error)) ? noPermission() : fail('page.changed');
    }
  }

  return {
    look,
    async send(frame: PageFrame, piece: FilePiece) {
      const sent = await call(frame, 'takePiece', piece);
      return sent.ok ? ok(undefined) : sent;
    },
    async write({ frame, reading, approved }) {
      return outcomes(await call(frame, 'commit', { reading, approved }));
    },
    async undo(frame, fields) {
      return ready.has(frame) ? outcomes(await call(frame, 'undo', fields)) : fail('page.changed');
    },
    askFor: (origin) => browser.permissions.request({ origins: [patternOf(origin)] }),
  };
}

/** Runs in the page's isolated world; sees nothing of this file. Null where the document is a new one. */
function callHand(name: string, value: unknown): unknown {
  const { secondOpinionFill } = globalThis as { secondOpinionFill?: Record<string, (value: unknown) => unknown> };
  return secondOpinionFill?.[name]?.(value) ?? null;
}

function outcomes(reply: Result<CommitReply>): Result<Outcome[]> {
  if (!reply.ok) return reply;
  return reply.value.ok ? ok(reply.value.outcomes) : fail('page.changed');
}

function framesOf(tabId: number, seen: readonly Injected[]): Pick<PageLook, 'frames' | 'closed' | 'tooMany'> {
  const frames: FrameReading[] = [];
  let tooMany = 0;
  for (const { frameId, documentId, result } of seen) {
    const reply = result as ReadReply | null | undefined;
    if (reply?.ok) frames.push({ frame: { tabId, frameId, documentId }, reading: reply });
    else if (reply) tooMany += reply.count;
  }
  // The page itself first, whatever order the browser answers in.
  frames.sort((a, b) => a.frame.frameId - b.frame.frameId);
  return { frames, closed: closedOrigins(frames), tooMany };
}

/** Frames of other sites that no reading came from. */
function closedOrigins(frames: readonly FrameReading[]): string[] {
  const open = new Set(frames.map(({ reading }) => new URL(reading.url).origin));
  const asked = new Set(frames.flatMap(({ reading }) => reading.foreignFrames));
  return [...asked].filter((origin) => /^https?:/.test(origin) && !open.has(origin));
}
