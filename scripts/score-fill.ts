/** Scores the form filler on a folder of labelled pages: `npm run score:fill -- FOLDER [--facts FILE] [--json FILE]`. */

import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type FactMap, factsFrom, factsOf } from '../shared/fill/facts.ts';
import { exampleCase } from '../shared/session/example.ts';
import { startHost } from './score-fill/host.ts';
import { printReport, reportOf } from './score-fill/report.ts';
import { type PageResult, runPage } from './score-fill/run-page.ts';
import { pagesIn, serve } from './score-fill/serve.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    facts: { type: 'string' },
    json: { type: 'string' },
    only: { type: 'string' },
    quiet: { type: 'boolean' },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error('Use: npm run score:fill -- FOLDER [--facts FILE] [--json FILE] [--only NAME] [--quiet]');
  process.exit(2);
}

async function readFacts(): Promise<FactMap> {
  if (values.facts) return factsFrom(JSON.parse(await readFile(values.facts, 'utf8')));
  return factsOf(
    exampleCase('2026-11-20', '2026-11-20T08:00:00.000Z'),
    '2026-11-20',
    ({ bank }) => bank && `Question: ${bank}`,
  );
}

const facts = await readFacts();
const pages = (await pagesIn(resolve(folder))).filter((page) => !values.only || page.includes(values.only));
const site = await serve(resolve(folder));
const host = await startHost(process.env.CHROMIUM ?? '/usr/bin/chromium');
// Saved pages ask for the world; only our own server answers.
await host.context.route(
  (url) => url.origin !== site.origin && url.protocol.startsWith('http'),
  (route) => route.abort(),
);
host.page.on('dialog', (dialog) => void dialog.dismiss());

const results = new Map<string, PageResult>();
for (const page of pages) {
  const url = `${site.origin}/${page.split(/[\\/]/).map(encodeURIComponent).join('/')}`;
  try {
    results.set(page, await runPage(host, url, page, facts));
  } catch (error) {
    console.error(`${basename(page)}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}
await host.close();
site.close();
printReport(results, values.quiet === true);
if (values.json) await writeFile(values.json, `${JSON.stringify(reportOf(results), null, 2)}\n`);
