import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, newCase, patientCase } from '../../../shared/case/case.ts';
import { addTo, changeIn, type Edit, moveIn, noteRecord, removeFrom, stamped } from '../../../shared/case/edits.ts';
import type { Store } from '../../../shared/store/port.ts';
import { createSaveQueue, type SaveQueue } from '../../../shared/store/queue.ts';
import { at, value } from '../../contract/store.ts';
import { runs } from '../case/any-case.ts';
import { freshDevice, openTab } from './fresh-device.ts';

type Step =
  | { tab: number; turns: number; do: 'add' | 'note' | 'refresh' | 'die' | 'flush' }
  | { tab: number; turns: number; do: 'change' | 'remove' | 'move'; pick: number };

/** `turns` is how long the other tabs get before the next step. */
const place = { tab: fc.nat(2), turns: fc.nat(12) };
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ ...place, do: fc.constantFrom('add' as const, 'note' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...place,
      do: fc.constantFrom('change' as const, 'remove' as const, 'move' as const),
      pick: fc.nat(30),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...place, do: fc.constantFrom('refresh' as const, 'flush' as const) }) },
  { weight: 1, arbitrary: fc.record({ ...place, do: fc.constant('die' as const) }) },
);

interface Tab {
  name: string;
  store: Store;
  queue: SaveQueue;
  now: Case;
  /** Edits made since the last "saved". */
  unsaved: (() => void)[];
}

/** What must be true in the end, kept beside the product, never read from it. */
interface Truth {
  added: Set<string>;
  removed: Set<string>;
  /** Each tab writes a note of its own. Only its last acknowledged one, or a later one, may stand in the end. */
  notes: Map<string, { allowed: (string | undefined)[] }>;
  acknowledged: number;
}

async function openModelTab(name: string): Promise<Tab> {
  const store = await openTab();
  const stored = value(await store.readCase('one'));
  const tab: Tab = { name, store, now: stored, unsaved: [], queue: undefined as unknown as SaveQueue };
  tab.queue = createSaveQueue({
    store,
    delay: 0,
    maxWait: 0,
    onState: ({ kind }) => {
      if (kind === 'failed') throw new Error('A healthy store failed.');
      if (kind === 'saved') for (const acknowledge of tab.unsaved.splice(0)) acknowledge();
    },
    onMerged: (merged) => {
      tab.now = merged;
    },
  });
  tab.queue.loaded(stored);
  return tab;
}

let count = 0;

function type(tab: Tab, step: Step, truth: Truth) {
  count += 1;
  const id = `i${count}`;
  const known = tab.now.questions.map((question) => question.id);
  const picked = known['pick' in step ? step.pick % Math.max(1, known.length) : 0] ?? 'none';
  const note = truth.notes.get(tab.name) ?? { allowed: [undefined] };
  truth.notes.set(tab.name, note);
  const put = (edit: Edit, acknowledged: () => void = () => {}) => {
    tab.now = stamped(at)(edit(tab.now));
    tab.unsaved.push(() => {
      truth.acknowledged += 1;
      acknowledged();
    });
    tab.queue.put(tab.now);
  };
  if (step.do === 'add') put(addTo('questions', { id, text: id }), () => truth.added.add(id));
  if (step.do === 'change') put(changeIn('questions', picked, { text: id }));
  if (step.do === 'move') put(moveIn('questions', picked, count % 5));
  if (step.do === 'remove') {
    truth.removed.add(picked);
    put(removeFrom('questions', picked));
  }
  if (step.do === 'note') {
    note.allowed.push(id);
    put(noteRecord(`record-${tab.name}`, { note: id }), () => {
      note.allowed = note.allowed.slice(note.allowed.indexOf(id));
    });
  }
}

const turns = async (n: number) => {
  for (let left = n; left > 0; left -= 1) await new Promise(setImmediate);
};

async function play(steps: readonly Step[]): Promise<{ truth: Truth; end: Case }> {
  freshDevice();
  const first = await openTab();
  value(await first.writeCase(newCase('one', at), undefined));
  first.close();
  const truth: Truth = { added: new Set(), removed: new Set(), notes: new Map(), acknowledged: 0 };
  let lives = 3;
  const tabs = await Promise.all(['t1', 't2', 't3'].map(openModelTab));
  for (const step of steps) {
    const tab = tabs[step.tab] as Tab;
    if (step.do === 'die') {
      // No flush, no goodbye. What was not acknowledged may be gone.
      void tab.queue.stop();
      tab.store.close();
      lives += 1;
      tabs[step.tab] = await openModelTab(`t${lives}`);
    } else if (step.do === 'refresh') void tab.queue.refresh();
    else if (step.do === 'flush') void tab.queue.flush();
    else type(tab, step, truth);
    await turns(step.turns);
  }
  for (const tab of tabs) await tab.queue.flush();
  const last = await openTab();
  const end = value(await last.readCase('one'));
  for (const { store } of [...tabs, { store: last }]) store.close();
  return { truth, end };
}

describe('two or three tabs on one case, in any order, dying at any moment', () => {
  it('lose no acknowledged edit, drop no item and leave a valid case', async () => {
    let acknowledged = 0;
    const property = fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 40 }), async (steps) => {
      const { truth, end } = await play(steps);
      acknowledged += truth.acknowledged;
      expect(patientCase.safeParse(end).error).toBeUndefined();
      const ids = end.questions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of truth.added) if (!truth.removed.has(id)) expect(ids).toContain(id);
      for (const [tab, note] of truth.notes) expect(note.allowed).toContain(end.records[`record-${tab}`]?.note);
    });
    await fc.assert(property, { numRuns: runs });
    // A model in which nothing is ever acknowledged would prove nothing.
    expect(acknowledged).toBeGreaterThan(runs * 3);
  }, 600_000);
});
