/** The one page a doctor reads first: who, why, what is asked, what is missing, what must not be missed. */

import type { PartialDate } from '../../../kit/dates.ts';
import type { RecordsPackage } from '../../../package/schema.ts';
import { packageAttachment } from '../attach.ts';
import type { PaperBlock, Para } from '../paper.ts';
import { allergyLine, consultationLine, type Fact, identityFacts, passportName, requestFacts } from './facts.ts';
import { missing } from './missing.ts';
import { group } from './parts.ts';
import { questionLine } from './questions.ts';
import { timelineFigure } from './timeline.ts';
import { type Both, beside, free, joined, label, labelled, type PaperVoice, paraIn, values } from './voice.ts';

/** How much stands on it. */
interface Measure {
  missing: number;
  /** Lines of a question, of the diagnosis, of other free words. */
  question: number;
  timeline: boolean;
  inHand: boolean;
}

const measures: readonly Measure[] = [
  { missing: 12, question: 6, timeline: true, inHand: true },
  { missing: 7, question: 4, timeline: true, inHand: true },
  { missing: 8, question: 4, timeline: false, inHand: true },
  { missing: 6, question: 3, timeline: false, inHand: false },
  { missing: 3, question: 2, timeline: false, inHand: false },
];

/** The cover from generous to terse. */
export const coversOf = (document: RecordsPackage, both: Both): PaperBlock[][] =>
  measures.map((measure) => [
    ...head(document, both),
    ...who(document, both),
    ...why(document, both, measure),
    ...topQuestions(document, both, measure),
    ...missing(document, both, measure),
    ...timeline(document, both, measure),
    ...reach(document, both),
  ]);

function head(document: RecordsPackage, both: Both): PaperBlock[] {
  const first = document.stage === 'first-contact';
  const about = (v: PaperVoice) =>
    [
      v.t('paper.reference', { id: document.id }),
      v.t('paper.revision', { revision: document.revision }),
      v.t('paper.made', { date: v.date(document.created.slice(0, 10)) }),
      first && v.t('paper.noIdentity'),
      document.clinic && v.t('paper.clinic', { clinic: v.say(document.clinic.name) }),
    ]
      .filter(Boolean)
      .join('    ');
  return [
    {
      kind: 'heading',
      level: 1,
      bookmark: both.own.t('paper.coverTitle'),
      ...beside(both, (v) => v.t('paper.coverTitle'), { look: 'title', bold: true }),
    },
    { kind: 'pair', ruled: false, ...beside(both, about, { look: 'label', tone: 'quiet' }) },
  ];
}

function who(document: RecordsPackage, both: Both): PaperBlock[] {
  const { person } = document;
  const name = passportName(person);
  const spans = [
    ...(name ? [{ text: name, bold: true, apart: true }] : []),
    ...(person.name.native
      ? [{ text: `${name ? '   ' : ''}${person.name.native}`, apart: true, bold: name === '' }]
      : []),
  ];
  const line: PaperBlock[] =
    spans.length > 0
      ? [
          { kind: 'gap', height: 6 },
          { kind: 'wide', paras: [paraIn(both.own, spans, { look: 'name' })] },
        ]
      : [];
  return [...line, ...strip(identityFacts(document), both), ...notToMiss(document, both)];
}

const strip = (facts: readonly Fact[], both: Both): PaperBlock[] =>
  facts.length === 0
    ? []
    : [
        {
          kind: 'strip',
          columns: 4,
          cells: facts.map(({ key, value }) => ({
            label: label(both, (v) => v.t(key)),
            values: values(both, value, { bold: true, most: 3 }),
          })),
        },
      ];

/** The request and the illness. */
function why(document: RecordsPackage, both: Both, { question }: Measure): PaperBlock[] {
  const { story } = document;
  const since = story.diagnosedOn;
  const own = (key: string, text: string | undefined, look: 'lead' | 'body', most?: number): PaperBlock[] =>
    text
      ? [
          {
            kind: 'wide',
            paras: [
              label(both, (v) => joinLabel(v, key, since)),
              free(both, text, { look, bold: look === 'lead', most }),
            ],
          },
        ]
      : [];
  const consultation = consultationLine(document, both.own);
  return [
    ...strip(requestFacts(document), both),
    { kind: 'gap', height: 4 },
    ...own('paper.diagnosis', story.diagnosis, 'lead', question),
    ...(story.stageOrSeverity
      ? [{ kind: 'wide' as const, paras: [{ ...inline(both, 'paper.stage', story.stageOrSeverity, 'body'), most: 3 }] }]
      : []),
    ...own('paper.goal', story.goal, 'body', question),
    ...(consultation
      ? [
          {
            kind: 'pair' as const,
            ruled: false,
            ...beside(both, (v) => labelled(v, 'paper.consultation', consultationLine(document, v))),
          },
        ]
      : []),
  ];
}

/** Never cut short. */
function notToMiss(document: RecordsPackage, both: Both): PaperBlock[] {
  const { implants } = document.story;
  return [
    { kind: 'pair', ...beside(both, (v) => marked(v, 'paper.allergies', allergyLine(document, v))) },
    ...(implants
      ? [{ kind: 'wide' as const, paras: [paraIn(both.own, marked(both.own, 'paper.implants', implants))] }]
      : []),
  ];
}

const marked = (v: PaperVoice, key: string, value: string) =>
  labelled(v, key, value).map((span, index) => (index === 1 ? { ...span, bold: true } : span));

/** The date stands with the word "diagnosis", the only label that has one. */
const joinLabel = (v: PaperVoice, key: string, since: PartialDate | undefined): string =>
  key === 'paper.diagnosis' && since ? `${v.t(key)}, ${v.partial(since)}` : v.t(key);

function topQuestions(document: RecordsPackage, both: Both, { question }: Measure): PaperBlock[] {
  const top = document.questions.filter((one) => one.top);
  return [
    group(both, 'paper.topQuestions'),
    ...(top.length === 0 ? [{ kind: 'pair' as const, ...beside(both, (v) => v.t('paper.noQuestions')) }] : []),
    ...top.map(
      (one): PaperBlock => ({
        kind: 'pair',
        list: 'top',
        mark: { rank: one.rank },
        ...questionLine(one, both, question),
      }),
    ),
  ];
}

function timeline(document: RecordsPackage, both: Both, measure: Measure): PaperBlock[] {
  if (!measure.timeline || document.story.timeline.length === 0) return [];
  return [group(both, 'paper.timeline'), timelineFigure(document, both, 6)];
}

function reach({ person, integrity }: RecordsPackage, both: Both): PaperBlock[] {
  const { contact, representative } = person;
  const fact = (key: string, value: string): PaperBlock[] =>
    value ? [{ kind: 'wide', paras: [inline(both, key, value)] }] : [];
  return [
    { kind: 'gap', height: 6 },
    ...fact(
      'paper.reach',
      joined(both.own, contact.phone, contact.messaging, !isAddress(contact.email) && contact.email),
    ),
    ...(isAddress(contact.email) ? [mailLine(contact.email, both)] : []),
    ...fact(
      'paper.representative',
      joined(both.own, representative.name, representative.relation, representative.phone, representative.email),
    ),
    ...(integrity
      ? [
          {
            kind: 'wide' as const,
            paras: [
              paraIn(both.own, `${packageAttachment}: SHA-256 ${integrity.digest}`, { look: 'label', tone: 'quiet' }),
            ],
          },
        ]
      : []),
  ];
}

const isAddress = (text: string | undefined): text is string =>
  text !== undefined && /^[^\s@<>()?&]+@[^\s@<>()?&]+$/.test(text);

const mailLine = (address: string, both: Both): PaperBlock => ({
  kind: 'wide',
  paras: [
    {
      ...paraIn(both.own, [{ text: address, apart: true, tone: 'have' }], { look: 'small' }),
      href: `mailto:${address}`,
    },
  ],
});

/** "How to reach the patient 患者联系方式  +7 700 …": both labels, the value once. */
function inline(both: Both, key: string, value: string, look: 'body' | 'small' = 'small'): Para {
  const named = label(both, (v) => v.t(key), look);
  return { ...named, spans: [...named.spans, { text: '   ' }, { text: value, apart: true }] };
}
