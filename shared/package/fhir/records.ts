/** Records: those in hand as document references with LOINC types, all of them as the answered checklist. */

import { recordById } from '../../catalog/index.ts';
import type { Bilingual } from '../../catalog/schema.ts';
import type { PackageRecord } from '../schema.ts';
import { confidentiality, loinc, ownCoding, resultTypes } from './codes.ts';
import { both, type Frame, part, resource, say } from './frame.ts';
import { plain, table } from './text.ts';
import type { Part, Resource } from './types.ts';
import { labels, translationStates } from './words.ts';

export function resultsPart(frame: Frame): Part {
  const reports = inHand(frame).filter(isResult);
  const entries = reports.map((record) => referenceOf(frame, record));
  return part(frame, 'results', { blocks: [tableOf(frame, reports)], entries });
}

export function documentsPart(frame: Frame): Part {
  const { records } = frame.document;
  if (records.length === 0) return part(frame, 'documents', { blocks: [] });
  const inResults = new Set(inHand(frame).filter(isResult));
  const documents = inHand(frame).filter((record) => !isResult(record));
  const entries = [...documents.map((record) => referenceOf(frame, record)), checklistOf(frame)];
  const rest = records.filter((record) => !inResults.has(record));
  return part(frame, 'documents', { blocks: [tableOf(frame, rest)], entries });
}

/** Without those that the kit makes from the case: this document itself says what they would. */
const inHand = ({ document }: Frame): PackageRecord[] =>
  document.records.filter(({ id, status }) => status === 'have' && !recordById(id)?.madeFrom);

const isResult = ({ id }: PackageRecord): boolean => resultTypes.has(recordById(id)?.loinc?.code ?? '');

/** The package pins the names it was made with; a record outside its checklist has only an id. */
const nameOf = ({ id, name }: PackageRecord): Bilingual => {
  const known = name ?? recordById(id)?.name;
  return { en: plain(known?.en) ?? id, zh: plain(known?.zh) ?? plain(known?.en) ?? id };
};

function referenceOf(frame: Frame, record: PackageRecord): Resource {
  const { id, state } = record;
  const type = recordById(id);
  const name = nameOf(record);
  return resource(frame.document, 'DocumentReference', `record/${id}`, {
    status: 'current',
    type: { coding: type?.loinc ? [loinc(type.loinc.code, type.loinc.display)] : [], ...both(frame, name) },
    subject: frame.patient,
    date: frame.document.created,
    author: plain(state?.hospital) ? [{ display: state?.hospital }] : [],
    description: state?.note,
    securityLabel: type?.sensitive ? [{ coding: [confidentiality('R', 'restricted')] }] : [],
    content: [{ attachment: { language: state?.language, title: say(frame, name), creation: state?.dated?.date } }],
  });
}

/** The package says where each record stands; the files themselves are not part of it. */
function checklistOf(frame: Frame): Resource {
  const { document } = frame;
  return resource(document, 'QuestionnaireResponse', 'checklist', {
    status: 'completed',
    subject: frame.patient,
    authored: document.created,
    author: frame.author,
    source: frame.author,
    item: [
      {
        linkId: 'records',
        text: say(frame, labels.checklist),
        item: document.records.map((record) => ({
          linkId: `record-${record.id}`,
          ...both(frame, nameOf(record)),
          answer: [{ valueCoding: ownCoding('record-status', record.status, frame.term('status', record.status)) }],
        })),
      },
    ],
  });
}

function tableOf(frame: Frame, records: readonly PackageRecord[]): string {
  const head = ['record', 'need', 'status', 'when', 'hospital', 'language', 'translation', 'note'] as const;
  return table(
    head.map((name) => say(frame, labels[name])),
    records.map((record) => {
      const { need, status, state } = record;
      const translation = state?.translation && translationStates[state.translation.state];
      return [
        say(frame, nameOf(record)),
        need && frame.term('need', need),
        frame.term('status', status),
        state?.dated?.date,
        state?.hospital,
        state?.language,
        translation && say(frame, translation),
        [state?.reason, state?.note].filter((text) => plain(text)).join('\n'),
      ];
    }),
  );
}
