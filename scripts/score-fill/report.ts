/** The scores as rows for people and as JSON for programs. */

import type { PageResult } from './run-page.ts';
import {
  by,
  count,
  empty,
  fillAccuracy,
  isMiss,
  type Judged,
  lenient,
  precision,
  recall,
  type Tally,
} from './tally.ts';

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(8);

function row(name: string, tally: Tally): string {
  const parts = [
    name.slice(0, 42).padEnd(42),
    String(tally.real).padStart(5),
    `P${percent(precision(tally))}`,
    `R${percent(recall(tally))}`,
    `F${percent(fillAccuracy(tally))}`,
    `wrong ${tally.wrong}`,
    tally.serious > 0 ? `SERIOUS ${tally.serious}` : '',
    tally.roleConfusion > 0 ? `ROLE ${tally.roleConfusion}` : '',
  ];
  return parts.filter(Boolean).join('  ');
}

const judgedOf = (results: ReadonlyMap<string, PageResult>): Judged[] =>
  [...results.values()].flatMap(({ judged }) => judged);

function total(list: readonly Judged[]): Tally {
  const tally = empty();
  for (const judged of list) count(tally, judged);
  return tally;
}

const language = ({ lang }: Judged): string =>
  lang
    .toLowerCase()
    .replace(/^zh-(?:hant|tw|hk).*/, 'zh-hant')
    .replace(/^zh.*s?$/, (tag) => (tag === 'zh-hant' ? tag : 'zh-hans'))
    .replace(/^(?!zh)(\w+)-.*/, '$1') || '?';

const silentPages = (results: ReadonlyMap<string, PageResult>): [string, PageResult][] =>
  [...results].filter(([, { judged }]) => judged.length === 0);

function macro(list: readonly Judged[]): number {
  const tallies = [...by(list, ({ expected }) => expected).values()].filter(({ real }) => real > 0);
  return tallies.length === 0 ? 1 : tallies.reduce((sum, tally) => sum + recall(tally), 0) / tallies.length;
}

const rates = (groups: Map<string, Tally>) =>
  Object.fromEntries(
    [...groups].map(([name, one]) => [
      name,
      {
        controls: one.real,
        precision: precision(one),
        recall: recall(one),
        fillAccuracy: fillAccuracy(one),
        serious: one.serious,
      },
    ]),
  );

const missOf = ({ page, control, expected, got, faithful }: Judged) => ({
  page,
  control,
  expected,
  got: got ?? null,
  ...(got === expected && faithful === false && { value: 'not as wanted' }),
});

/** The JSON report. Rates run from 0 to 1. */
export function reportOf(results: ReadonlyMap<string, PageResult>): Record<string, unknown> {
  const all = judgedOf(results);
  const list = all.filter(({ closed }) => !closed);
  const tally = total(list);
  return {
    pages: results.size,
    controls: list.length,
    precision: precision(tally),
    recall: recall(tally),
    lenientRecall: lenient(tally),
    macroRecall: macro(list),
    recallOnVisible: recall(total(list.filter(({ shown }) => shown))),
    fillAccuracy: fillAccuracy(tally),
    serious: tally.serious,
    roleConfusion: tally.roleConfusion,
    falseFillsOnUnlabelled: silentPages(results).reduce((sum, [, { unlabelled }]) => sum + unlabelled.length, 0),
    closedShadow: rates(
      by(
        all.filter(({ closed }) => closed),
        () => 'closed',
      ),
    ),
    byLanguage: rates(by(list, language)),
    byToken: rates(by(list, ({ expected }) => expected)),
    misses: list.filter(isMiss).map(missOf),
  };
}

/** The rows. */
export function printReport(results: ReadonlyMap<string, PageResult>, quiet: boolean): void {
  const list = judgedOf(results).filter(({ closed }) => !closed);
  const section = (title: string, groups: Map<string, Tally>) => {
    console.log(`\n${title.padEnd(42)}  count  precision   recall   fill`);
    for (const [name, tally] of groups) console.log(row(name, tally));
  };
  if (!quiet)
    section(
      'Page',
      by(list, ({ page }) => page),
    );
  section(
    'Token',
    by(list, ({ expected }) => expected),
  );
  section('Language', by(list, language));
  const tally = total(list);
  console.log(`\n${row('Total', tally)}`);
  console.log(
    `Lenient recall ${percent(lenient(tally))}, macro recall ${percent(macro(list))}, role confusion ${tally.roleConfusion}, skip filled ${tally.skipFilled}`,
  );
  const visible = total(list.filter(({ shown }) => shown));
  console.log(`On visible controls only: ${row('', visible).trim()}`);
  console.log(`SERIOUS ERRORS ${tally.serious}; consents recognised ${tally.consentsFound} of ${tally.consents}`);
  const silent = silentPages(results);
  console.log(
    `Pages without labels ${silent.length}, facts offered on them ${silent.reduce((sum, [, { unlabelled }]) => sum + unlabelled.length, 0)}`,
  );
  console.log(`Slowest reading ${Math.max(0, ...[...results.values()].map(({ took }) => took)).toFixed(1)} ms`);
}
