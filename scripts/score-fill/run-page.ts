/** One fixture page through the filler: labels off, read, match, commit everything, look. */

import { type Attachable, filesFor } from '../../shared/fill/answer/files.ts';
import { answerFor } from '../../shared/fill/answer.ts';
import type { FactMap } from '../../shared/fill/facts.ts';
import { matchFields } from '../../shared/fill/match.ts';
import type { Approved, CommitReply, ReadReply } from '../../shared/fill/messages.ts';
import { isAct } from '../../shared/fill/tokens.ts';
import type { Host } from './host.ts';
import { isFaithful } from './judge.ts';
import type { Label, Seen } from './page-labels.ts';
import type { Judged } from './tally.ts';
import { expectation } from './vocabulary.ts';

export interface PageResult {
  judged: Judged[];
  lang: string;
  /** Facts that were offered to controls without a label. */
  unlabelled: { control: string; got: string }[];
  took: number;
  declined: boolean;
}

const attachables: readonly Attachable[] = [
  { id: 'package', name: 'records.zip', type: 'application/zip', is: 'package' },
  { id: 'json', name: 'records.json', type: 'application/json', is: 'package' },
  { id: 'pdf', name: 'summary.pdf', type: 'application/pdf', is: 'pdf' },
  { id: 'imaging', name: 'imaging.zip', type: 'application/zip', is: 'imaging' },
];

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

interface Frame {
  documentId: string;
  labels: Label[];
  reading: Extract<ReadReply, { ok: true }>;
  tokens: Map<string, string>;
  approved: Approved[];
}

/** Every match is approved; what is unsure is not a match. */
function approve(frame: Frame, facts: FactMap, pageLang: string): void {
  const { reading } = frame;
  const matches = matchFields(reading);
  matches.forEach((match, at) => {
    const field = reading.fields[at];
    if (!field || !match.token || match.confidence === 'unsure') return;
    frame.tokens.set(match.field, match.token);
    if (isAct(match.token)) return;
    if (field.kind === 'file') {
      const files = filesFor(match.token, field, attachables).map(({ id }) => id);
      if (files.length > 0) frame.approved.push({ field: field.id, write: { how: 'files', files } });
      return;
    }
    const answer = answerFor(match.token, field, facts, reading.lang || pageLang, match.row);
    if ('write' in answer) frame.approved.push({ field: field.id, write: answer.write });
  });
}

async function commit(host: Host, frame: Frame): Promise<void> {
  if (frame.approved.length === 0) return;
  for (const { id, name, type } of attachables) {
    await host.call(
      'takePiece',
      [{ file: id, name, type, base64: btoa(`example ${id}`), last: true }],
      frame.documentId,
    );
  }
  await host.call<CommitReply>(
    'commit',
    [{ reading: frame.reading.reading, approved: frame.approved }],
    frame.documentId,
  );
}

function judge(frame: Frame, seen: readonly Seen[], facts: FactMap, page: string, lang: string): Judged[] {
  return frame.labels.map((label) => {
    const now = seen[label.at] as Seen;
    const expected = expectation(label.expect);
    const got = now.field ? frame.tokens.get(now.field) : undefined;
    const [first = ''] = expected.split('|');
    const hasFact = first.startsWith('upload.') || (facts[first] ?? '') !== '' || label.want !== undefined;
    const real = !['none', 'skip', 'consent', 'open'].includes(expected);
    const faithful =
      real && hasFact && !expected.includes('|') ? isFaithful(first, label, now, facts, lang) : undefined;
    return {
      page,
      lang,
      control: label.says,
      expected,
      got,
      touched: now.touched,
      faithful,
      closed: label.closed,
      shown: now.field !== undefined,
    };
  });
}

/** Opens one page and scores every labelled control. */
export async function runPage(host: Host, url: string, page: string, facts: FactMap): Promise<PageResult> {
  await host.page.goto(url, { waitUntil: 'domcontentloaded', timeout: 15_000 });
  await wait(600);
  await host.inject();
  const labels = await host.call<Label[]>('collect');
  const readings = await host.call<{ reply: ReadReply; took: number }>('read');
  const lang = pageLang(page, readings.find(({ result }) => result?.reply.ok && result.reply.lang)?.result.reply);
  const frames = readings.flatMap(({ documentId, result }): Frame[] => {
    const own = labels.find((one) => one.documentId === documentId)?.result ?? [];
    return result?.reply.ok
      ? [{ documentId, labels: own, reading: result.reply, tokens: new Map(), approved: [] }]
      : [];
  });
  for (const frame of frames) approve(frame, facts, lang);
  for (const frame of frames) await commit(host, frame);
  await wait(frames.some(({ approved }) => approved.length > 0) ? 1_000 : 0);
  return finish(host, frames, facts, page, lang, Math.max(0, ...readings.map(({ result }) => result?.took ?? 0)));
}

async function finish(
  host: Host,
  frames: Frame[],
  facts: FactMap,
  page: string,
  lang: string,
  took: number,
): Promise<PageResult> {
  const looks = await host.call<Seen[]>('look');
  const judged: Judged[] = [];
  const unlabelled: PageResult['unlabelled'] = [];
  for (const frame of frames) {
    const seen = looks.find(({ documentId }) => documentId === frame.documentId)?.result ?? [];
    judged.push(...judge(frame, seen, facts, page, lang));
    const known = new Set(seen.map(({ field }) => field));
    for (const [field, got] of frame.tokens)
      if (!known.has(field) && !isAct(got)) unlabelled.push({ control: controlName(frame, field), got });
  }
  return { judged, lang, unlabelled, took, declined: frames.length === 0 };
}

function controlName(frame: Frame, id: string): string {
  const evidence = frame.reading.fields.find((field) => field.id === id)?.evidence ?? [];
  return evidence
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' / ')
    .slice(0, 60);
}

/** The page's own tag, or the country letters that Mozilla's file names carry. */
function pageLang(page: string, reply: ReadReply | undefined): string {
  const own = reply?.ok ? reply.lang : '';
  return own || (/^(?:QA_)?([A-Za-z]{2})_/.exec(page.split('/').at(-1) ?? '')?.[1]?.toLowerCase() ?? '');
}
