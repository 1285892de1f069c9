/** The list: one line per case, filtered, ordered and drawn in pages. */

import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ClinicProfile } from '../../catalog/profile.ts';
import type { Speech } from '../../i18n/words.ts';
import {
  type Choices,
  choicesOf,
  countsOf,
  createSearch,
  type Filter,
  type GroupName,
  inGroup,
  type Sort,
  type SortKey,
  sorted,
} from './find.ts';
import { type Row, rowOf } from './row.ts';
import type { Filed } from './stored.ts';
import { type Study, studyOf } from './study.ts';

const noFilter: Filter = { group: 'all', text: '' };
/** Lines drawn at once; more on request. */
export const pageSize = 25;

export interface List {
  /** Every case. */
  readonly rows: ReadonlySignal<readonly Row[]>;
  /** What fits the filter, in order. */
  readonly found: ReadonlySignal<readonly Row[]>;
  readonly counts: ReadonlySignal<Record<GroupName, number>>;
  readonly choices: ReadonlySignal<Choices>;
  readonly filter: ReadonlySignal<Filter>;
  readonly sort: ReadonlySignal<Sort>;
  /** How many lines of `found` are drawn. */
  readonly shown: Signal<number>;
  /** Changes part of the filter and starts at the top again. */
  find(patch: Partial<Filter>): void;
  clearFilter(): void;
  /** Sorts by a column; the same column again turns the order round. */
  order(by: SortKey): void;
  /** The row's package measured by this clinic's own list. */
  study(row: Row): Study;
  lineOf(one: Filed): Row;
  stop(): void;
}

export interface ListInput {
  filed: ReadonlySignal<ReadonlyMap<string, Filed>>;
  speech: ReadonlySignal<Speech>;
  today: ReadonlySignal<string>;
  profile: ReadonlySignal<ClinicProfile | undefined>;
}

export function createList({ filed, speech, today, profile }: ListInput): List {
  const filter = signal(noFilter);
  const sort = signal<Sort>({ by: 'received', down: true });
  /** Thrown away as a whole when the language, the day or the profile changes. */
  const lines = computed(() => memo((one: Filed) => rowOf(one, speech.value, today.value)));
  const studies = computed(() => memo((row: Row['current']) => studyOf(row.package, profile.value, today.value)));
  const study = (row: Row) => studies.value(row.current);
  const lineOf = (one: Filed) => lines.value(one);
  const share = (row: Row) => {
    const { inHand, total } = study(row).tally;
    return total === 0 ? undefined : inHand / total;
  };
  const rows = computed(() => [...filed.value.values()].map(lineOf));
  const tag = computed(() => speech.value.meta.tag);
  // Put in order before anything is looked for: a key in the search need not sort again.
  const ordered = computed(() => sorted(rows.value, sort.value, tag.value, share));
  const search = createSearch();
  const fits = computed(() => search(ordered.value, filter.value));
  const shown = signal(pageSize);
  const setFilter = (next: Filter) =>
    batch(() => {
      filter.value = next;
      shown.value = pageSize;
    });
  return {
    rows,
    found: computed(() => inGroup(fits.value, filter.value.group)),
    counts: computed(() => countsOf(fits.value)),
    choices: computed(() => choicesOf(rows.value, tag.value)),
    filter,
    sort,
    shown,
    find: (patch) => setFilter({ ...filter.peek(), ...patch }),
    clearFilter: () => setFilter(noFilter),
    order(by) {
      const now = sort.peek();
      // What came last and stands first is what she looks for; everything else runs from small to large.
      sort.value = { by, down: now.by === by ? !now.down : by === 'received' };
    },
    study,
    lineOf,
    stop: ahead(rows, study),
  };
}

/** Milliseconds of work at a time: short enough that typing never waits for it. */
const slice = 6;

/** Measures every case while nobody waits, so that drawing and sorting find it done; returns the way to stop. */
function ahead(rows: ReadonlySignal<readonly Row[]>, study: (row: Row) => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (place: number) => {
    const all = rows.peek();
    const end = performance.now() + slice;
    let next = place;
    while (next < all.length && performance.now() < end) study(all[next++] as Row);
    if (next < all.length) timer = setTimeout(() => goOn(next), slice);
  };
  const stop = effect(() => {
    if (rows.value.length === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => goOn(0), 100);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
