/** Medicines, allergies, the story, the person, the wished report and what to know before relying on any of it. */

import type { PackageMedicine, RecordsPackage } from '../../../package/schema.ts';
import { packageAttachment } from '../attach.ts';
import type { Cell, PaperBlock, Para } from '../paper.ts';
import { personFacts } from './facts.ts';
import { dateCell, group, part } from './parts.ts';
import { type Both, beside, free, isChinese, label, type PaperVoice, paraIn, values } from './voice.ts';

const small = { look: 'small' as const };

export function medicineSection({ story }: RecordsPackage, both: Both): PaperBlock[] {
  const { state, items } = story.medicines;
  const empty =
    state === 'none' ? 'paper.medicinesNone' : state === 'unknown' ? 'paper.medicinesUnknown' : 'paper.notStated';
  if (items.length === 0) return [group(both, 'paper.medicines'), { kind: 'pair', ...beside(both, (v) => v.t(empty)) }];
  const column = (share: number, key: string) => ({ share, head: [label(both, (v) => v.t(key))] });
  return [
    group(both, 'paper.medicines'),
    {
      kind: 'table',
      dir: both.own.meta.dir,
      columns: [
        column(7, 'paper.printed'),
        column(6, 'paper.generic'),
        column(6, 'paper.dose'),
        column(4, 'paper.since'),
        column(4, 'paper.forWhat'),
      ],
      rows: items.map((medicine) => medicineRow(medicine, both)),
    },
  ];
}

/** A generic name nobody checked is the patient's guess: it is not on paper, only that nobody checked it. */
function medicineRow({ printed, generic, genericUnchecked, dose, since, reason }: PackageMedicine, both: Both): Cell[] {
  const text = (value: string | undefined): Para[] => (value ? [free(both, value, small)] : []);
  const name: Para[] = generic
    ? [free(both, generic, small), label(both, (v) => v.t('paper.genericChecked'))]
    : genericUnchecked
      ? [label(both, (v) => v.t('paper.genericUnchecked'))]
      : [];
  return [
    { paras: [free(both, printed, { bold: true })] },
    { paras: name },
    { paras: text(dose) },
    { paras: since ? dateCell(since, both) : [] },
    { paras: text(reason) },
  ];
}

export function storySection({ story }: RecordsPackage, both: Both): PaperBlock[] {
  const { state, text } = story.familyHistory;
  const told = [
    ['paper.summary', story.summary],
    ['paper.symptoms', story.symptomsNow],
    ['paper.diagnosis', story.diagnosis],
    ['paper.goal', story.goal],
    ['paper.past', story.pastIllnesses],
    ['paper.family', text],
    ['paper.implants', story.implants],
  ] as const;
  const family = state === 'none' ? 'paper.familyNone' : state === 'unknown' ? 'paper.familyUnknown' : undefined;
  const parts = told.flatMap(([key, words]): PaperBlock[] =>
    words ? [part(both, key), { kind: 'wide', paras: [free(both, words)] }] : [],
  );
  const nothing: PaperBlock[] =
    family && !text
      ? [part(both, 'paper.family'), { kind: 'pair', ruled: false, ...beside(both, (v) => v.t(family)) }]
      : [];
  return parts.length + nothing.length === 0 ? [] : [group(both, 'paper.story'), ...parts, ...nothing];
}

export function personSection(document: RecordsPackage, both: Both): PaperBlock[] {
  const facts = personFacts(document);
  if (facts.length === 0) return [];
  return [
    group(both, 'paper.patient'),
    {
      kind: 'strip',
      columns: 2,
      cells: facts.map(({ key, value }) => ({
        label: label(both, (v) => v.t(key)),
        values: apart(values(both, value)),
      })),
    },
  ];
}

/** Names and numbers keep their own direction. */
const apart = (paras: readonly Para[]): Para[] =>
  paras.map((para) => ({ ...para, spans: para.spans.map((span) => ({ ...span, apart: true })) }));

export function reportSection(document: RecordsPackage, both: Both): PaperBlock[] {
  const items = [...document.reportItems, ...document.bookingItems];
  if (items.length === 0) return [];
  return [
    group(both, 'paper.report'),
    ...items.map(
      ({ id, text }): PaperBlock => ({
        kind: 'pair',
        list: 'report',
        ...beside(both, (v) => (text ? v.say(text) : id)),
      }),
    ),
  ];
}

export function closingSection(document: RecordsPackage, both: Both): PaperBlock[] {
  const digest = document.integrity?.digest;
  const line = (say: (v: PaperVoice) => string): PaperBlock => ({
    kind: 'pair',
    list: 'closing',
    ...beside(both, say),
  });
  return [
    group(both, 'paper.before'),
    line((v) => v.say(document.notice)),
    line((v) => v.t('paper.emergency')),
    ...(document.leftOut.length > 0 ? [line((v) => v.t('paper.leftOut'))] : []),
    line((v) => v.t('paper.ownWordsNote')),
    line((v) =>
      v.t('paper.id', { id: document.id, revision: document.revision, date: v.date(document.created.slice(0, 10)) }),
    ),
    line(
      (v) =>
        `${v.t('paper.attachedNote', { file: packageAttachment })}${isChinese(v) ? '' : ' '}${v.t('paper.changes')}`,
    ),
    ...(digest
      ? [
          {
            kind: 'wide' as const,
            paras: [paraIn(both.own, both.own.t('paper.digest', { digest }), { look: 'label', tone: 'quiet' })],
          },
        ]
      : []),
  ];
}
