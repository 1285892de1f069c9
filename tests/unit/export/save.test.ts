import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../shared/export/save.ts';

/** Just enough of a page to see what a download does to it. */
function fakePage() {
  const link = { href: '', download: '', hidden: false, click: vi.fn(), remove: vi.fn(), addEventListener: vi.fn() };
  const body = { appendChild: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link, body });
  return { link, body };
}

const file = new Blob(['{}']);
const revoke = vi.spyOn(URL, 'revokeObjectURL');

beforeEach(() => {
  vi.useFakeTimers();
  revoke.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('without a dialogue the browser downloads the file, and the copy is gone within 60 seconds', async () => {
  const { link, body } = fakePage();
  expect(await saveFile(file, 'a.json')).toEqual({ ok: true, value: 'started' });
  expect(body.appendChild).toHaveBeenCalledWith(link);
  expect(link).toMatchObject({ download: 'a.json', href: expect.stringMatching(/^blob:/) });
  expect(link.click).toHaveBeenCalledOnce();
  expect(link.remove).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(revoke).toHaveBeenCalledWith(link.href);
});

test('inside a shadow root the page around it is not touched', async () => {
  const { link, body } = fakePage();
  const root = { appendChild: vi.fn() };
  await saveFile(file, 'a.json', { root: root as unknown as Node });
  expect(root.appendChild).toHaveBeenCalledWith(link);
  expect(body.appendChild).not.toHaveBeenCalled();
});

const writable = (more: object = {}) => ({
  write: vi.fn(),
  close: vi.fn(),
  abort: vi.fn(async () => undefined),
  ...more,
});

test('with a dialogue the file is written where the person chose', async () => {
  const target = writable();
  const picker = vi.fn(async () => ({ createWritable: async () => target }));
  vi.stubGlobal('showSaveFilePicker', picker);
  expect(await saveFile(file, 'a.json', { ask: true })).toEqual({ ok: true, value: 'saved' });
  expect(picker).toHaveBeenCalledWith({ suggestedName: 'a.json' });
  expect(target.write).toHaveBeenCalledWith(file);
  expect(target.close).toHaveBeenCalledOnce();
});

test('closing the dialogue is no problem', async () => {
  vi.stubGlobal('showSaveFilePicker', async () => Promise.reject(new DOMException('', 'AbortError')));
  expect(await saveFile(file, 'a.json', { ask: true })).toEqual({ ok: true, value: 'cancelled' });
});

test('a broken write is given up, so that the old file stays', async () => {
  const full = new DOMException('', 'QuotaExceededError');
  const target = writable({ write: vi.fn(async () => Promise.reject(full)) });
  vi.stubGlobal('showSaveFilePicker', async () => ({ createWritable: async () => target }));
  expect(await saveFile(file, 'a.json', { ask: true })).toEqual({
    ok: false,
    problem: { code: 'export.not-saved', detail: { reason: 'QuotaExceededError' } },
  });
  expect(target.abort).toHaveBeenCalledOnce();
  expect(target.close).not.toHaveBeenCalled();
});

test('a browser without the dialogue downloads instead', async () => {
  fakePage();
  expect(await saveFile(file, 'a.json', { ask: true })).toEqual({ ok: true, value: 'started' });
});

test('a page that forbids links gives a problem, not a crash', async () => {
  const { link } = fakePage();
  link.click.mockImplementation(() => {
    throw new TypeError('no');
  });
  expect(await saveFile(file, 'a.json')).toMatchObject({ ok: false, problem: { code: 'export.not-saved' } });
});

test('where the dialogue may not open, the browser downloads instead', async () => {
  fakePage();
  vi.stubGlobal('showSaveFilePicker', async () => Promise.reject(new DOMException('', 'SecurityError')));
  expect(await saveFile(file, 'a.json', { ask: true })).toEqual({ ok: true, value: 'started' });
});
