/** Filling the page beside the panel: read on a press, looked at by the person, written on a second press, taken back on a third. */

import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Case } from '../case/case.ts';
import { questionById } from '../catalog/index.ts';
import { type FactMap, factsOf } from '../fill/facts.ts';
import { matchFields, type Picks } from '../fill/match.ts';
import type { Outcome } from '../fill/messages.ts';
import { edited } from '../fill/review.ts';
import type { Token } from '../fill/tokens.ts';
import type { Problem, Result } from '../kit/result.ts';
import type { Store } from '../store/port.ts';
import { type FileOffer, sendFile } from './fill/files.ts';
import { keepPicks, ownKeys, pickedBefore, readPicks } from './fill/picks.ts';
import {
  allRows,
  type FillLines,
  type FillRow,
  type Found,
  filesIn,
  keyOf,
  linesOf,
  type Picked,
  type RowState,
} from './fill/rows.ts';
import type { PageAccess, PageLook } from './page-access.ts';

export type { FillRow, RowState };

/** Whose facts go into which page. The patient's desk and the coordinator's inbox each have one. */
export interface FillSource {
  page: PageAccess;
  store: Pick<Store, 'readSetting' | 'writeSetting'>;
  today(): string;
  open(): Case | undefined;
  /** Files that could be attached. */
  files(open: Case): FileOffer[];
}

type FillState = 'idle' | 'reading' | 'review' | 'writing' | 'done';

export interface Fill {
  readonly state: ReadonlySignal<FillState>;
  /** The page as it was read last. */
  readonly page: ReadonlySignal<PageLook | undefined>;
  readonly lines: ReadonlySignal<FillLines | undefined>;
  /** What will be written now. */
  readonly ticked: ReadonlySignal<readonly FillRow[]>;
  /** How far the ticked files are made, from 0 to 1. */
  readonly making: ReadonlySignal<number | undefined>;
  readonly outcomes: ReadonlySignal<ReadonlyMap<string, RowState>>;
  /** Whether picks are kept for this host. */
  readonly remembers: ReadonlySignal<boolean>;
  /** A problem of the page, or `forgotten`. */
  readonly notice: Signal<Problem | undefined>;
  look(): Promise<void>;
  /** Asks for one origin; call it first in a press. */
  allow(origin: string): Promise<void>;
  isOn(row: FillRow): boolean;
  /** The line with what the person typed into it. */
  shownAs(row: FillRow): FillRow;
  setOn(row: FillRow, on: boolean): void;
  setValue(row: FillRow, text: string): void;
  /** Puts another fact into a field; undefined for none. */
  pick(row: FillRow, token: Token | undefined): void;
  forgetPicks(): void;
  write(): Promise<void>;
  /** Takes back one line, or all of them. */
  undo(row?: FillRow): Promise<void>;
}

const nothing: ReadonlyMap<string, never> = new Map<string, never>();
const withEntry = <V>(map: ReadonlyMap<string, V>, key: string, value: V) => new Map<string, V>(map).set(key, value);

function factsFor({ today }: FillSource, open: Case, lang: string): FactMap {
  const spoken = lang.startsWith('zh') ? 'zh' : 'en';
  return factsOf(open, today(), ({ bank }) => (bank === undefined ? undefined : questionById(bank)?.text[spoken]));
}

export function createFill(source: FillSource): Fill {
  const { page: access, store } = source;
  const state = signal<FillState>('idle');
  const found = signal<Found | undefined>(undefined);
  const picked = signal<Picked>(nothing);
  const kept = signal<Picks>({});
  const switched = signal<ReadonlyMap<string, boolean>>(nothing);
  const typed = signal<ReadonlyMap<string, string>>(nothing);
  const outcomes = signal<ReadonlyMap<string, RowState>>(nothing);
  const notice = signal<Problem | undefined>(undefined);
  const making = signal<number | undefined>(undefined);
  let offers: readonly FileOffer[] = [];

  const lines = computed(() => found.value && linesOf(found.value, picked.value));
  const isOn = (row: FillRow): boolean => row.approved !== undefined && (switched.value.get(row.key) ?? row.on);
  const asTyped = (row: FillRow): FillRow => {
    const text = typed.value.get(row.key);
    return text === undefined ? row : { ...row, ...edited(row, text) };
  };
  const ticked = computed(() => (lines.value ? allRows(lines.value).filter(isOn).map(asTyped) : []));

  /** A problem means that the reading is worth nothing any more. */
  const lose = (problem: Problem) =>
    batch(() => {
      notice.value = problem;
      state.value = 'idle';
    });

  async function look() {
    const open = source.open();
    if (!open || state.peek() === 'reading' || state.peek() === 'writing') return;
    batch(() => {
      state.value = 'reading';
      notice.value = undefined;
    });
    const seen = await access.look();
    if (!seen.ok) return lose(seen.problem);
    const before = await readPicks(store, seen.value.host);
    offers = source.files(open);
    const frames = seen.value.frames.map((one) => ({ ...one, matches: matchFields(one.reading) }));
    batch(() => {
      found.value = {
        look: seen.value,
        frames,
        facts: factsFor(source, open, frames[0]?.reading.lang ?? ''),
        files: offers,
      };
      kept.value = before;
      picked.value = pickedBefore(frames, before);
      switched.value = typed.value = outcomes.value = nothing;
      state.value = 'review';
      const { unsure = [], groups = [] } = lines.value ?? {};
      if (unsure.length + groups.length === 0) notice.value = { code: 'page.empty' };
    });
  }

  function pick({ frame, field, key }: FillRow, token: Token | undefined) {
    const reading = found.peek()?.frames[frame]?.reading;
    const host = found.peek()?.look.host ?? '';
    const own = reading && ownKeys(reading).get(field);
    const { [own ?? '']: _, ...others } = kept.peek();
    batch(() => {
      picked.value = new Map([...picked.peek()].filter(([other]) => other !== key));
      if (token !== undefined) picked.value = withEntry(picked.peek(), key, token);
      typed.value = new Map([...typed.peek()].filter(([other]) => other !== key));
      switched.value = withEntry(switched.peek(), key, token !== undefined);
      if (own) kept.value = token === undefined ? others : { ...others, [own]: token };
    });
    void keepPicks(store, host, kept.peek());
  }

  /** The ticked files, made now. */
  async function makeFiles(ids: readonly string[]): Promise<Map<string, File> | undefined> {
    const made = new Map<string, File>();
    for (const id of ids) {
      making.value = 0;
      const file = await offers
        .find((offer) => offer.id === id)
        ?.make((done) => {
          making.value = done;
        });
      making.value = undefined;
      if (!file?.ok) return undefined;
      made.set(id, file.value);
    }
    return made;
  }

  /** One frame: its files first, then its values. */
  async function writeFrame(
    place: number,
    rows: readonly FillRow[],
    files: ReadonlyMap<string, File>,
  ): Promise<Result<Outcome[]>> {
    const one = found.peek()?.frames[place];
    if (!one) return { ok: true, value: [] };
    const approved = rows.flatMap((row) => row.approved ?? []);
    for (const id of filesIn(approved.map(({ write }) => write))) {
      const file = files.get(id);
      const sent = file && (await sendFile(access, one.frame, id, file));
      if (sent && !sent.ok) return sent;
    }
    return access.write({ frame: one.frame, reading: one.reading.reading, approved });
  }

  const note = (frame: number, results: readonly Outcome[], name: (state: RowState) => RowState = (same) => same) => {
    outcomes.value = new Map([
      ...outcomes.peek(),
      ...results.map((one) => [keyOf(frame, one.field), name(one.state)] as const),
    ]);
  };

  async function write() {
    const rows = ticked.peek();
    if (state.peek() !== 'review' || rows.length === 0) return;
    batch(() => {
      state.value = 'writing';
      notice.value = undefined;
    });
    const files = await makeFiles(filesIn(rows.flatMap(({ approved }) => approved?.write ?? [])));
    if (!files) {
      notice.value = { code: 'page.file' };
      state.value = 'review';
      return;
    }
    for (const frame of new Set(rows.map((row) => row.frame))) {
      const own = rows.filter((row) => row.frame === frame);
      const done = await writeFrame(frame, own, files);
      if (done.ok) note(frame, done.value);
      else if (outcomes.peek().size === 0) return lose(done.problem);
      else {
        notice.value = done.problem;
        note(
          frame,
          own.map(({ field }) => ({ field, state: 'gone' })),
        );
      }
    }
    state.value = 'done';
  }

  async function undo(row?: FillRow) {
    const rows = row ? [row] : ticked.peek().filter(({ key }) => canUndo(outcomes.peek().get(key)));
    for (const frame of new Set(rows.map((one) => one.frame))) {
      const at = found.peek()?.frames[frame]?.frame;
      const fields = rows.filter((one) => one.frame === frame).map(({ field }) => field);
      const done = at && (await access.undo(at, fields));
      if (done?.ok) note(frame, done.value, (one) => (one === 'written' ? 'undone' : one));
      else if (done) notice.value = done.problem;
    }
  }

  return {
    state,
    page: computed(() => found.value?.look),
    lines,
    ticked,
    making,
    outcomes,
    remembers: computed(() => Object.keys(kept.value).length > 0),
    notice,
    look: () => look().catch(() => lose({ code: 'page.changed' })),
    async allow(origin) {
      if (await access.askFor(origin)) await look();
      else notice.value = { code: 'page.refused' };
    },
    isOn,
    shownAs: asTyped,
    setOn({ key }, on) {
      switched.value = withEntry(switched.peek(), key, on);
    },
    setValue({ key }, text) {
      typed.value = withEntry(typed.peek(), key, text);
    },
    pick,
    forgetPicks() {
      const host = found.peek()?.look.host ?? '';
      batch(() => {
        picked.value = nothing;
        kept.value = {};
        notice.value = { code: 'page.forgotten' };
      });
      void keepPicks(store, host, {});
    },
    write: () => write().catch(() => lose({ code: 'page.changed' })),
    undo,
  };
}

/** Only what reached the page can be taken back. */
export const canUndo = (state: RowState | undefined): boolean => state === 'written' || state === 'did-not-stick';
