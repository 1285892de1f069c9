/** The checklist by record: status, date, hospital, translation. */

import type { PackageRecord, RecordsPackage } from '../../../package/schema.ts';
import type { Cell, PaperBlock, Para } from '../paper.ts';
import { dateCell, group, nameOf, part, statusWords } from './parts.ts';
import { type Both, beside, free, joined, label, type PaperVoice, values } from './voice.ts';

/** What is only worth having if it exists, and was never mentioned, is not for the reader. */
const listed = ({ records }: RecordsPackage): PackageRecord[] =>
  records.filter(
    (record) => record.status !== 'not-applicable' && (record.need !== 'if-available' || record.status !== 'unknown'),
  );

const needs = ['required', 'recommended', 'if-available', undefined] as const;

export function checklistSection(document: RecordsPackage, both: Both): PaperBlock[] {
  const records = listed(document);
  if (records.length === 0) return [];
  return [
    group(both, 'paper.records'),
    ...needs.flatMap((need): PaperBlock[] => {
      const some = records.filter((record) => record.need === need);
      if (some.length === 0) return [];
      const title = need ? [part(both, `terms.need.${need}`)] : [];
      return [...title, tableOf(some, both)];
    }),
  ];
}

function tableOf(records: readonly PackageRecord[], both: Both): PaperBlock {
  const head = (key: string): Para[] => [label(both, (v) => v.t(key))];
  return {
    kind: 'table',
    dir: both.own.meta.dir,
    columns: [
      { share: 11, head: head('paper.record') },
      { share: 7, head: head('paper.status') },
      { share: 5, head: head('paper.date') },
      { share: 6, head: head('paper.hospital') },
      { share: 6, head: head('paper.translation') },
    ],
    rows: records.map((record) => row(record, both)),
  };
}

function row(record: PackageRecord, both: Both): Cell[] {
  const { state, status } = record;
  const small = { look: 'small' as const };
  const dated = state?.dated;
  return [
    {
      paras: [
        ...names(record, both),
        ...(state?.note ? [free(both, state.note, { look: 'label', tone: 'quiet' })] : []),
      ],
    },
    {
      mark: status,
      paras: [
        ...values(both, (v) => statusWords(record, v), { ...small, tone: toneOf(status) }),
        ...(state?.reason ? [free(both, state.reason, { look: 'label' })] : []),
      ],
    },
    { paras: dated ? dateCell(dated, both) : [] },
    { paras: state?.hospital ? [free(both, state.hospital, small)] : [] },
    { paras: values(both, (v) => translationWords(record, v), small).filter(({ spans }) => spans[0]?.text !== '') },
  ];
}

const toneOf = (status: PackageRecord['status']) =>
  status === 'refused' ? 'stop' : status === 'requested' ? 'wait' : status === 'unknown' ? 'act' : 'ink';

function names(record: PackageRecord, both: Both): Para[] {
  const [own, ...rest] = values(both, (v) => nameOf(record, v), { look: 'body' });
  return [
    ...(own ? [{ ...own, spans: own.spans.map((span) => ({ ...span, bold: true })) }] : []),
    ...rest.map((para) => ({ ...para, look: 'small' as const })),
  ];
}

function translationWords({ state }: PackageRecord, v: PaperVoice): string {
  const translation = state?.translation;
  const from = state?.language && v.languageName(state.language);
  if (!translation) return from ?? '';
  return joined(
    v,
    from,
    v.t(`terms.translation.${translation.state}`),
    translation.by && v.t('paper.translatedBy', { by: translation.by }),
  );
}

/** How far the translations are, and what was checked in them. */
export function translationSection(document: RecordsPackage, both: Both): PaperBlock[] {
  const have = document.records.filter((record) => record.status === 'have');
  if (have.length === 0 && document.translationChecks.length === 0) return [];
  const count = (wanted: string | undefined) => have.filter(({ state }) => state?.translation?.state === wanted).length;
  const numbers = { done: count('done'), wanted: count('wanted'), none: count('none-needed'), open: count(undefined) };
  return [
    group(both, 'paper.translation'),
    { kind: 'pair', ...beside(both, (v) => v.t('paper.translationState', numbers)) },
    ...(document.translationChecks.length > 0 ? [part(both, 'paper.translationChecks')] : []),
    ...document.translationChecks.map(
      ({ id, text }): PaperBlock => ({
        kind: 'pair',
        list: 'checks',
        mark: { status: 'have' },
        ...beside(both, (v) => (text ? v.say(text) : id)),
      }),
    ),
  ];
}
