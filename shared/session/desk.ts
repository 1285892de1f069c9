/** session: what is open now: signals and commands. The only room that joins the others. */

import { batch, computed, signal } from '@preact/signals';
import type { Case } from '../case/case.ts';
import { newCase } from '../case/case.ts';
import { rename, stamped } from '../case/edits.ts';
import { chooseLanguage, offered } from '../i18n/languages.ts';
import { speak } from '../i18n/words.ts';
import { today as dayIs } from '../kit/dates.ts';
import { newId } from '../kit/ids.ts';
import { ok, type Problem } from '../kit/result.ts';
import { createSaveQueue, type SaveQueue, type SaveState } from '../store/queue.ts';
import type { Chart } from './chart.ts';
import type { CaseHead, Desk, Notice, Theme } from './desk-shape.ts';
import { createHistory } from './history.ts';
import { type Place, parentOf } from './places.ts';
import type { Ports } from './ports.ts';

export type { CaseHead, Desk, Notice, Theme };

/** Opens the desk: language, theme, the case and the place where the person stopped. */
export async function openDesk(ports: Ports): Promise<Desk> {
  const { store } = ports;
  const setting = async <T>(key: string): Promise<T | undefined> => {
    const read = await store.readSetting(key);
    return read.ok ? (read.value as T | undefined) : undefined;
  };
  const wish = await setting<string>('language');
  const wishes = [...(wish ? [wish] : []), ...ports.languages];
  const speech = signal(await speak(chooseLanguage(wishes, offered(ports.profile?.languages)), 'first'));
  const theme = signal<Theme>((await setting<Theme>('theme')) ?? 'auto');
  const place = signal<Place>({ at: 'start' });
  const current = signal<Case | undefined>(undefined);
  const cases = signal<readonly CaseHead[]>([]);
  const saving = signal<SaveState>({ kind: 'idle' });
  const notice = signal<Notice | undefined>(undefined);
  const chart = signal<Chart | undefined>(undefined);
  const today = signal(dayIs(ports.now()));
  const history = createHistory<Case>(50, () => ports.now().getTime());
  let loadingChart: Promise<void> | undefined;
  /** Saves the open case; a case gets a queue of its own, so that nothing of one is ever written to another. */
  let queue: SaveQueue | undefined;

  const tell = (problem: Problem) => {
    notice.value = { kind: 'problem', ...problem };
  };

  const loadChart = () => {
    loadingChart ??= import('./chart.ts').then(({ createChart }) => {
      chart.value = createChart({ current, today, profile: ports.profile });
    });
    return loadingChart;
  };

  const remember = (key: string, value: unknown) => {
    store.writeSetting(key, value).then((result) => {
      if (!result.ok && store.kind === 'device') tell(result.problem);
    }, tellBug(tell));
  };

  const listCases = async () => {
    const heads = await store.listCases();
    if (heads.ok) cases.value = heads.value;
    else tell(heads.problem);
  };

  /** The line of the open case follows what was saved, without reading the store again. */
  const noteHead = () => {
    const open = current.peek();
    if (!open) return;
    const { id, label, changed, revision, example = false } = open;
    const others = cases.peek().filter((head) => head.id !== id);
    cases.value = [{ id, label, changed, revision, example, damaged: false }, ...others];
  };

  const put = (next: Case) => {
    current.value = next;
    queue?.put(next);
  };

  const closeCase = () => {
    const stopped = queue?.stop() ?? Promise.resolve();
    queue = undefined;
    batch(() => {
      current.value = undefined;
      history.clear();
      saving.value = { kind: 'idle' };
    });
    return stopped;
  };

  /** Shows a case; `stored` is what the store holds of it, undefined for a new one. */
  const show = async (opened: Case, stored: Case | undefined, at: Place) => {
    await loadChart();
    await closeCase();
    queue = createSaveQueue({
      store,
      clock: ports.now,
      onState: (state) => {
        saving.value = state;
        if (state.kind === 'saved') noteHead();
      },
      onMerged: (merged) => {
        if (current.peek()?.id === merged.id) current.value = merged;
      },
    });
    queue.loaded(stored);
    batch(() => {
      current.value = opened;
      go(at);
    });
    remember('case', opened.id);
  };

  const go = (next: Place) => {
    place.value = next;
    notice.value = undefined;
    const open = current.peek();
    if (open && next.at !== 'emergency') remember(`place:${open.id}`, next);
  };

  const desk: Desk = {
    ports,
    speech,
    theme,
    place,
    current,
    cases,
    saving,
    notice,
    chart,
    canUndo: computed(() => history.depth.value > 0),
    today,
    tell,
    newId: () => newId(ports.random),
    go,
    back: () => go(parentOf[place.peek().at] ?? { at: 'home' }),

    edit(change, key) {
      const before = current.peek();
      if (!before) return;
      const changed = change(before);
      if (changed === before) return;
      history.push(before, key);
      today.value = dayIs(ports.now());
      put(stamped(ports.now().toISOString())(changed));
    },

    undo() {
      const earlier = history.pop();
      const now = current.peek();
      if (!earlier || !now) return;
      put({ ...earlier, revision: now.revision + 1, changed: ports.now().toISOString() });
    },

    async speakIn(tag) {
      speech.value = await speak(tag);
      remember('language', tag);
    },

    async allWords() {
      const { tag } = speech.peek().meta;
      const whole = await speak(tag);
      // The person may have chosen another language meanwhile: that one came whole.
      if (speech.peek().meta.tag === tag) speech.value = whole;
    },

    show(next) {
      theme.value = next;
      remember('theme', next);
    },

    async startCase() {
      await queue?.flush();
      const fresh = newCase(newId(ports.random), ports.now().toISOString());
      await show(fresh, undefined, { at: 'emergency' });
      put(fresh);
      await queue?.flush();
      await listCases();
    },

    async openCase(id) {
      await queue?.flush();
      const read = await store.readCase(id);
      if (!read.ok) return read;
      const last = await setting<Place>(`place:${id}`);
      await show(read.value, read.value, last && last.at in parentOf && last.at !== 'start' ? last : { at: 'home' });
      return ok(undefined);
    },

    async takeCase(incoming, replace) {
      await queue?.flush();
      const known = cases.peek().some((head) => head.id === incoming.id);
      const taken = known && !replace ? { ...incoming, id: newId(ports.random) } : incoming;
      const before = known && replace ? await store.readCase(taken.id) : undefined;
      const written = await store.writeCase(taken, before?.ok ? before.value : undefined);
      if (!written.ok) return written;
      await listCases();
      await show(written.value, written.value, { at: 'home' });
      return ok(undefined);
    },

    async renameCase(id, label) {
      if (current.peek()?.id === id) {
        desk.edit(rename(label), 'label');
        await queue?.flush();
        return ok(undefined);
      }
      const stored = await store.readCase(id);
      if (!stored.ok) return stored;
      const renamed = stamped(ports.now().toISOString())(rename(label)(stored.value));
      const written = await store.writeCase(renamed, stored.value);
      if (written.ok) await listCases();
      return written.ok ? ok(undefined) : written;
    },

    async deleteCase(id) {
      if (current.peek()?.id === id) await closeCase();
      const removed = await store.removeCase(id);
      if (removed.ok) await listCases();
      return removed;
    },

    async eraseAll() {
      const erased = await store.eraseAll();
      if (erased.ok) await forget();
      return erased;
    },

    flush: async () => queue?.flush(),
    close() {
      stopWatching();
      desk.flush().then(() => store.close(), tellBug(tell));
    },
  };

  const stopWatching = store.watch((change) => {
    if (change.kind === 'erased') forget().catch(tellBug(tell));
    else if (change.kind === 'case') followOtherTab(change.id).catch(tellBug(tell));
  });

  async function forget() {
    await closeCase();
    batch(() => {
      cases.value = [];
      place.value = { at: 'start' };
    });
  }

  /** Another tab wrote: show its version at once when nothing here waits; otherwise the next write merges both. */
  async function followOtherTab(id: string) {
    await listCases();
    const open = current.peek();
    if (open?.id !== id) return;
    if (cases.peek().some((head) => head.id === id)) await queue?.refresh();
    else await forgetOpen();
  }

  /** The open case was deleted in another tab. */
  async function forgetOpen() {
    await closeCase();
    go({ at: 'cases' });
  }

  await listCases();
  const last = await setting<string>('case');
  if (last && cases.peek().some((head) => head.id === last && !head.damaged)) {
    const opened = await desk.openCase(last);
    if (!opened.ok) tell(opened.problem);
  }
  return desk;
}

/** A rejection that should never happen is still told, not swallowed. */
const tellBug = (tell: (problem: Problem) => void) => (error: unknown) =>
  tell({ code: 'unexpected', detail: { message: error instanceof Error ? error.message : String(error) } });
