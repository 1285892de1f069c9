/** The list as a table of texts, for a spreadsheet. The clinic's notes stay here. */

import { languageName } from '../../i18n/format.ts';
import type { Speech } from '../../i18n/words.ts';
import type { Row } from './row.ts';
import type { Study } from './study.ts';

export function listTable(rows: readonly Row[], speech: Speech, studyOf: (row: Row) => Study): string[][] {
  return [
    columns.map((column) => speech.t(`inbox.csv.${column}`)),
    ...rows.map((row) => lineOf(row, speech, studyOf(row))),
  ];
}

const columns = [
  'code',
  'name',
  'born',
  'sex',
  'country',
  'language',
  'journey',
  'opinion',
  'area',
  'diagnosis',
  'state',
  'assignee',
  'tags',
  'inHand',
  'needed',
  'missing',
  'decideBy',
  'received',
  'revision',
  'stage',
  'seal',
  'changed',
  'file',
] as const;

function lineOf(row: Row, { t, say, meta }: Speech, { tally, missing }: Study): string[] {
  const { package: document, fileName, received, integrity } = row.current;
  const cells: Record<(typeof columns)[number], string | number | undefined> = {
    code: row.code,
    name: row.name,
    born: document.person.birthDate,
    sex: row.sex && t(`terms.sex.${row.sex}`),
    country: document.person.nationality ?? document.situation.country,
    language: languageName(meta.tag, row.language),
    journey: row.journey && t(`terms.journeyShort.${row.journey}`),
    opinion: row.opinion && t(`terms.opinion.${row.opinion}`),
    area: row.area && t(`terms.area.${row.area}`),
    diagnosis: row.diagnosis,
    state: t(`inbox.state.${row.notes.state}`),
    assignee: row.notes.assignee,
    tags: row.notes.tags.join('; '),
    inHand: tally.inHand,
    needed: tally.total,
    missing: missing.map((entry) => say(entry.record.name)).join('; '),
    decideBy: row.decideBy,
    received,
    revision: document.revision,
    stage: t(`terms.stage.${document.stage}`),
    seal: t(`inbox.seal.${integrity}`),
    changed: document.case.changed,
    file: fileName,
  };
  return columns.map((column) => String(cells[column] ?? ''));
}
