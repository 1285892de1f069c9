/** The coordinator's desk: what came in, what the clinic noted, and what she looks at now. */

import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type ClinicProfile, readProfile } from '../catalog/profile.ts';
import { chooseLanguage } from '../i18n/languages.ts';
import { type Speech, speak } from '../i18n/words.ts';
import { today as dayIs } from '../kit/dates.ts';
import type { Problem, Result } from '../kit/result.ts';
import type { Notice, Theme } from './desk.ts';
import { csvOf } from './inbox/csv.ts';
import { createList, type List } from './inbox/list.ts';
import { listTable } from './inbox/list-table.ts';
import { type OpenCase, openCaseOf } from './inbox/open-case.ts';
import { readProfileFile } from './inbox/profile-file.ts';
import { createShelf, type Shelf } from './inbox/shelf.ts';
import { currentOf } from './inbox/stored.ts';
import { createTray, type Tray } from './inbox/tray.ts';
import type { Ports } from './ports.ts';

type FromShelf = Pick<Shelf, 'damaged' | 'saving' | 'note' | 'flush'>;
type FromTray = Omit<Tray, 'chosen'>;

export interface Inbox extends Omit<List, 'lineOf' | 'stop'>, FromTray, FromShelf {
  readonly ports: Ports;
  readonly speech: Signal<Speech>;
  readonly theme: Signal<Theme>;
  readonly notice: Signal<Notice | undefined>;
  readonly today: ReadonlySignal<string>;
  /** The clinic's own rules: given by the page around the inbox, or chosen by her. */
  readonly profile: ReadonlySignal<ClinicProfile | undefined>;
  readonly open: ReadonlySignal<OpenCase | undefined>;
  /** The case looked at last: the list gives it the focus. */
  readonly last: Signal<string | undefined>;

  /** Keeps the chosen previews, all or none. */
  accept(): Promise<void>;
  openCase(id: string): Promise<void>;
  closeCase(): void;
  /** Deletes every copy of a case and every note on it. */
  remove(id: string): Promise<void>;
  removeDamaged(): Promise<void>;
  /** Measures every case by the rules in a file, or by the general list. */
  takeProfile(file: Blob | undefined): Promise<void>;
  /** The found list as CSV. */
  saveList(): Promise<void>;
  copy(text: string): Promise<void>;
  speakIn(tag: string): Promise<void>;
  show(theme: Theme): void;
  tell(problem: Problem): void;
  /** Saves what waits, then lets go of the store. */
  close(): Promise<void>;
}

/** Keys of the settings; language and theme are the same for every desk on this device. */
const profileKey = 'inbox-profile';

/** Opens the inbox: language, theme, the clinic's rules and everything that was kept. */
export async function openInbox(ports: Ports): Promise<Inbox> {
  const { store } = ports;
  const setting = async <T>(key: string): Promise<T | undefined> => {
    const read = await store.readSetting(key);
    return read.ok ? (read.value as T | undefined) : undefined;
  };
  const wish = await setting<string>('language');
  const speech = signal(await speak(chooseLanguage([...(wish ? [wish] : []), ...ports.languages])));
  const theme = signal<Theme>((await setting<Theme>('theme')) ?? 'auto');
  const ownRules = readProfile(await setting(profileKey));
  const profile = signal(ports.profile ?? (ownRules.ok ? ownRules.value : undefined));
  const notice = signal<Notice | undefined>(undefined);
  const today = signal(dayIs(ports.now()));
  const selected = signal<string | undefined>(undefined);
  const patientSpeech = signal(speech.value);
  const last = signal<string | undefined>(undefined);

  const tell = (problem: Problem) => {
    notice.value = { kind: 'problem', ...problem };
  };
  const report = (result: Result<unknown>, code: string, count?: number) => {
    if (!result.ok) tell(result.problem);
    else notice.value = { kind: 'done', code, ...(count !== undefined && { detail: { count } }) };
  };
  const remember = async (key: string, value: unknown) => {
    const written = await store.writeSetting(key, value);
    if (!written.ok && store.kind === 'device') tell(written.problem);
  };
  const start = (id: string | undefined) =>
    batch(() => {
      today.value = dayIs(ports.now());
      notice.value = undefined;
      selected.value = id;
    });

  const shelf = createShelf(ports, tell);
  const { chosen, ...tray } = createTray(ports, shelf.filed);
  const { lineOf, stop, ...list } = createList({ filed: shelf.filed, speech, today, profile });

  const open = computed(() => {
    const filed = selected.value === undefined ? undefined : shelf.filed.value.get(selected.value);
    if (!filed) return undefined;
    const row = lineOf(filed);
    const more = { profile: profile.value, today: today.value, patientSpeech: patientSpeech.value };
    return openCaseOf({ filed, row, study: list.study(row), ...more });
  });

  await shelf.reload();
  if (ports.storeProblem) tell(ports.storeProblem);
  return {
    ...list,
    ...tray,
    ports,
    speech,
    theme,
    notice,
    today,
    profile,
    open,
    last,
    damaged: shelf.damaged,
    saving: shelf.saving,
    note: shelf.note,
    flush: shelf.flush,
    tell,

    takeFiles(files) {
      if (files.length > 0) start(undefined);
      return tray.takeFiles(files);
    },

    async accept() {
      const copies = chosen();
      const added = await shelf.add(copies);
      if (added.ok) tray.dismiss();
      report(added, 'inbox.done.added', copies.length);
    },

    async openCase(id) {
      const filed = shelf.filed.peek().get(id);
      if (!filed) return;
      const { person, language } = currentOf(filed).package;
      patientSpeech.value = await speak(chooseLanguage([...(person.language ? [person.language] : []), language]));
      start(id);
      last.value = id;
      if (filed.notes.seen === undefined) shelf.note(id, { seen: currentOf(filed).id });
    },

    closeCase: () => start(undefined),

    async remove(id) {
      report(await shelf.remove(id), 'inbox.done.deleted');
    },

    async removeDamaged() {
      report(await shelf.removeDamaged(), 'inbox.done.deleted');
    },

    async takeProfile(file) {
      const read = file ? await readProfileFile(file) : undefined;
      if (read && !read.ok) return tell(read.problem);
      profile.value = read?.value;
      await remember(profileKey, read?.value);
    },

    async saveList() {
      const text = csvOf(listTable(list.found.peek(), speech.peek(), list.study));
      const name = `inbox_${today.peek().replaceAll('-', '')}.csv`;
      const saved = await ports.save(new Blob([text], { type: 'text/csv' }), name);
      if (!saved.ok) tell(saved.problem);
    },

    async copy(text) {
      report(await ports.copy(text), 'common.copied');
    },

    async speakIn(tag) {
      speech.value = await speak(tag);
      await remember('language', tag);
    },

    show(next) {
      theme.value = next;
      void remember('theme', next);
    },

    async close() {
      await shelf.flush();
      stop();
      shelf.stop();
      store.close();
    },
  };
}
