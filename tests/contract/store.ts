/** What every store promises. Run it with each kind of store. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Case, newCase } from '../../shared/case/case.ts';
import { addTo, describe as describePerson, stamped } from '../../shared/case/edits.ts';
import type { Result } from '../../shared/kit/result.ts';
import type { Store, StoredPackage } from '../../shared/store/port.ts';

export interface StoreUnderTest {
  store: Store;
  /** Puts bytes in place of a case, behind the store's back. */
  plant(id: string, raw: object): Promise<void>;
}

export const at = '2026-03-01T08:00:00.000Z';
const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** The value of a result that must be good. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
export const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code);

const named = (family: string, before: Case, minutes = 0): Case =>
  stamped(later(minutes))(describePerson('name', { family })(before));
const asked = (id: string, before: Case): Case => stamped(at)(addTo('questions', { id, text: id })(before));
const onePackage = (id: string): StoredPackage => ({ id, received: at, document: { a: [1] }, fileName: `${id}.json` });

export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  let store: Store;
  let plant: StoreUnderTest['plant'];

  beforeEach(async () => {
    ({ store, plant } = await open());
  });
  afterEach(() => store.close());

  describe(`${name}: cases`, () => {
    it('starts empty and says so', async () => {
      expect(value(await store.listCases())).toEqual([]);
      expect(code(await store.readCase('none'))).toBe('store.not-found');
      expect(code(await store.readRaw('none'))).toBe('store.not-found');
      expect(store.readOnly).toBe(false);
    });

    it('gives back what was written, and lists the newest case first', async () => {
      const first = value(await store.writeCase(named('Abenov', newCase('one', at)), undefined));
      value(await store.writeCase(named('Li', newCase('two', at), 5), undefined));
      expect(value(await store.readCase('one'))).toEqual(first);
      expect(value(await store.listCases()).map(({ id }) => id)).toEqual(['two', 'one']);
      expect(value(await store.listCases())[1]).toEqual({
        id: 'one',
        label: undefined,
        changed: at,
        revision: 1,
        example: false,
        damaged: false,
      });
    });

    it('takes a change made from the stored version as it is', async () => {
      const first = value(await store.writeCase(newCase('one', at), undefined));
      const next = named('Abenov', first);
      expect(value(await store.writeCase(next, first))).toEqual(next);
    });

    it('merges a change made from an older version and loses neither', async () => {
      const first = value(await store.writeCase(newCase('one', at), undefined));
      value(await store.writeCase(asked('q-theirs', first), first));
      const merged = value(await store.writeCase(asked('q-mine', first), first));
      expect(merged.questions.map(({ id }) => id).sort()).toEqual(['q-mine', 'q-theirs']);
      expect(value(await store.readCase('one'))).toEqual(merged);
    });

    it('raises the revision with every write, even when an earlier version is brought back', async () => {
      const first = value(await store.writeCase(newCase('one', at), undefined));
      const second = value(await store.writeCase(named('Abenov', first), first));
      const undone = value(await store.writeCase(first, second));
      expect(undone.revision).toBeGreaterThan(second.revision);
      expect(undone.person).toEqual(first.person);
    });

    it('bears the same write twice, as after a lost answer', async () => {
      const next = asked('q1', newCase('one', at));
      value(await store.writeCase(next, undefined));
      const again = value(await store.writeCase(next, undefined));
      expect(again.questions).toEqual(next.questions);
    });

    it('never brings a removed case back with a late save', async () => {
      const first = value(await store.writeCase(newCase('one', at), undefined));
      value(await store.removeCase('one'));
      expect(code(await store.writeCase(named('Abenov', first), first))).toBe('store.not-found');
      expect(value(await store.listCases())).toEqual([]);
    });

    it('refuses to store what it could not read back, and says where it is wrong', async () => {
      const first = value(await store.writeCase(newCase('one', at), undefined));
      const refused = await store.writeCase({ ...first, label: 'x'.repeat(501) }, first);
      expect(refused).toMatchObject({ problem: { code: 'store.invalid', detail: { field: 'label' } } });
      expect(value(await store.readCase('one'))).toEqual(first);
    });
  });

  describe(`${name}: damaged and newer cases`, () => {
    it('lists a damaged case beside the good ones and gives its bytes for a rescue copy', async () => {
      value(await store.writeCase(newCase('good', at), undefined));
      const raw = { ...newCase('bad', at), questions: 'gone', label: 'Mother' };
      await plant('bad', raw);
      const heads = value(await store.listCases());
      expect(heads.map(({ id, damaged }) => [id, damaged])).toEqual(
        expect.arrayContaining([
          ['bad', true],
          ['good', false],
        ]),
      );
      expect(heads.find(({ id }) => id === 'bad')?.label).toBe('Mother');
      expect(code(await store.readCase('bad'))).toBe('store.damaged');
      expect(value(await store.readRaw('bad'))).toEqual(raw);
      expect(code(await store.readCase('good'))).toBe('ok');
    });

    it('replaces a damaged case with a good one and keeps the damaged bytes', async () => {
      await plant('bad', { id: 'bad', junk: true });
      const next = named('Abenov', newCase('bad', at));
      expect(value(await store.writeCase(next, newCase('bad', at)))).toEqual(next);
      expect(value(await store.listSnapshots('bad'))).toHaveLength(1);
    });

    it('removes a damaged case', async () => {
      await plant('bad', { id: 'bad' });
      value(await store.removeCase('bad'));
      expect(value(await store.listCases())).toEqual([]);
    });

    it('leaves a case of a newer shape as it is', async () => {
      const newer = { ...newCase('one', at), shape: 2, extra: 'kept' };
      await plant('one', newer);
      expect(code(await store.readCase('one'))).toBe('store.newer');
      expect(code(await store.writeCase(newCase('one', at), undefined))).toBe('store.newer');
      expect(value(await store.readRaw('one'))).toEqual(newer);
    });
  });

  describe(`${name}: earlier versions`, () => {
    it('keeps the version before a change, whole', async () => {
      const first = value(await store.writeCase(named('Abenov', newCase('one', at)), undefined));
      value(await store.writeCase(named('Li', first, 1), first));
      expect(value(await store.listSnapshots('one'))).toEqual([at]);
      expect(value(await store.readSnapshot('one', at))).toEqual(first);
      expect(code(await store.readSnapshot('one', later(1)))).toBe('store.not-found');
    });

    it('keeps versions 10 minutes apart, newest first, and forgets old ones', async () => {
      let now = value(await store.writeCase(newCase('one', at), undefined));
      for (let minutes = 5; minutes <= 150; minutes += 5) {
        now = value(await store.writeCase(named(`N${minutes}`, now, minutes), now));
      }
      const times = value(await store.listSnapshots('one'));
      expect(times).toEqual([140, 130, 120, 110, 100, 90, 80, 70, 60, 50].map(later));
      expect(value(await store.readSnapshot('one', later(100))).person.name.family).toBe('N100');
    });

    it('go with their case when it is removed, and leave the other cases alone', async () => {
      for (const id of ['one', 'two']) {
        const first = value(await store.writeCase(newCase(id, at), undefined));
        value(await store.writeCase(named('Li', first, 1), first));
      }
      value(await store.removeCase('one'));
      expect(value(await store.listSnapshots('one'))).toEqual([]);
      expect(value(await store.listSnapshots('two'))).toEqual([at]);
    });
  });

  describe(`${name}: settings and packages`, () => {
    it('keeps settings, and knows nothing of one never set', async () => {
      expect(value(await store.readSetting('language'))).toBeUndefined();
      value(await store.writeSetting('place', { case: 'one', screen: ['records'] }));
      expect(value(await store.readSetting('place'))).toEqual({ case: 'one', screen: ['records'] });
    });

    it('keeps several packages at once and removes one', async () => {
      value(await store.writePackages([onePackage('p1'), onePackage('p2')]));
      expect(value(await store.listPackages())).toEqual([onePackage('p1'), onePackage('p2')]);
      value(await store.removePackage('p1'));
      expect(value(await store.listPackages())).toEqual([onePackage('p2')]);
    });

    it('erases everything', async () => {
      const first = value(await store.writeCase(newCase('one', at), undefined));
      value(await store.writeCase(named('Li', first), first));
      value(await store.writeSetting('language', 'zh-Hans'));
      value(await store.writePackages([onePackage('p1')]));
      value(await store.eraseAll());
      expect(value(await store.listCases())).toEqual([]);
      expect(value(await store.listSnapshots('one'))).toEqual([]);
      expect(value(await store.listPackages())).toEqual([]);
      expect(value(await store.readSetting('language'))).toBeUndefined();
    });
  });
}
