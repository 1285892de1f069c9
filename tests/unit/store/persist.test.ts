import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist, quota } from '../../../shared/store/persist.ts';

const browserWith = (storage: unknown) => vi.stubGlobal('navigator', { storage });
afterEach(() => vi.unstubAllGlobals());

describe('asking the browser to keep our data', () => {
  it('does not ask again once it was promised', async () => {
    const persist = vi.fn(async () => true);
    browserWith({ persisted: async () => true, persist });
    expect(await askToPersist()).toBe(true);
    expect(persist).not.toHaveBeenCalled();
  });

  it.each([true, false])('gives the answer of the browser: %s', async (answer) => {
    browserWith({ persisted: async () => false, persist: async () => answer });
    expect(await askToPersist()).toBe(answer);
  });

  it.each([undefined, {}, { persisted: () => Promise.reject(new Error('no')) }])('never throws', async (storage) => {
    browserWith(storage);
    expect(await askToPersist()).toBe(false);
    expect(await quota()).toBeUndefined();
  });
});

describe('the space left', () => {
  it('is told where the browser tells it', async () => {
    browserWith({ estimate: async () => ({ usage: 3, quota: 10 }) });
    expect(await quota()).toEqual({ used: 3, total: 10 });
  });

  it('is not guessed', async () => {
    browserWith({ estimate: async () => ({ usage: 3 }) });
    expect(await quota()).toBeUndefined();
  });
});
