/** What is asked, by when and after what: the answers and questions as one questionnaire response. */

import { redFlagById } from '../../catalog/index.ts';
import type { PackageQuestion } from '../schema.ts';
import { ownCoding } from './codes.ts';
import { type Frame, part, resource, say, type TermList } from './frame.ts';
import { bullets, type Fact, facts, paragraph, plain } from './text.ts';
import type { Part, Resource } from './types.ts';
import { labels, words } from './words.ts';

export function requestPart(frame: Frame): Part {
  const questions = questionsOf(frame);
  const wishes = wishesOf(frame);
  const heading = (text: string, body: string) => (body ? `${paragraph(text)}${body}` : '');
  const blocks = [
    facts(factsOf(frame)),
    heading(say(frame, labels.questions), bullets(questions.map(({ rank, words: text }) => `${rank}. ${text}`))),
    heading(say(frame, labels.report), bullets(wishes.map(({ words: text }) => text))),
    heading(say(frame, labels.events), bullets(eventsOf(frame).map(({ label, answer }) => `${label}: ${answer}`))),
  ];
  return part(frame, 'reason', { blocks, entries: responseOf(frame) });
}

/** Choices from closed lists, dates, and warnings of the case. */
function factsOf(frame: Frame): Fact[] {
  const { situation, case: about } = frame.document;
  const { dates, consultation } = situation;
  return [
    ...choicesOf(frame).map(({ label, text }): Fact => [label, text]),
    [say(frame, labels.emergency), about.emergency.ticked.map((id) => flagText(frame, id)).join('; ')],
    [say(frame, labels.decideBy), dates.decideBy],
    [say(frame, labels.consultation), dates.consultation],
    [say(frame, labels.with), consultation.with],
    [say(frame, labels.discharge), dates.discharge],
    [say(frame, labels.leaveChina), dates.leaveChina],
  ];
}

const flagText = (frame: Frame, id: string): string => {
  const flag = redFlagById(id);
  return flag ? say(frame, flag.text) : id;
};

interface Choice {
  linkId: string;
  label: string;
  list: TermList;
  code: string;
  text: string;
}

function choicesOf(frame: Frame): Choice[] {
  const { journey, opinion, area, modifiers } = frame.document.situation;
  const choice = (linkId: 'journey' | 'opinion' | 'area' | 'modifier', list: TermList, code: string | undefined) =>
    code === undefined ? [] : [{ linkId, label: say(frame, labels[linkId]), list, code, text: frame.term(list, code) }];
  return [
    ...choice('journey', 'journeyShort', journey),
    ...choice('opinion', 'opinion', opinion),
    ...choice('area', 'area', area),
    ...[...new Set(modifiers)].flatMap((code) => choice('modifier', 'modifier', code)),
  ];
}

const eventsOf = (frame: Frame) =>
  Object.entries(frame.document.situation.events).map(([id, code]) => ({
    id,
    code,
    label: frame.term('event', id),
    answer: say(frame, words[code]),
  }));

/** In the patient's order. Own words stand before the bank's; a question without any words is no question. */
const questionsOf = (frame: Frame) =>
  [...frame.document.questions]
    .sort((a, b) => a.rank - b.rank)
    .flatMap((question) => {
      const text = plain(wordsOf(frame, question));
      return text ? [{ id: question.id, rank: question.rank, words: text, missing: question.missing }] : [];
    });

const wordsOf = ({ language }: Frame, { text: { own, en, zh } }: PackageQuestion): string | undefined =>
  [own, ...(language === 'zh' ? [zh, en] : [en, zh])].find((text) => plain(text));

const wishesOf = (frame: Frame) =>
  frame.document.reportItems.flatMap(({ id, text }) => {
    const wish = plain(text && say(frame, text));
    return wish ? [{ id, words: wish }] : [];
  });

/** No questionnaire is named: none is published. Link ids are stable, so that answers can be found again. */
function responseOf(frame: Frame): Resource[] {
  const groups = [
    ...choicesOf(frame).map(({ linkId, label, list, code, text }) => ({
      linkId: linkId === 'modifier' ? `${linkId}-${code}` : linkId,
      text: label,
      answer: [{ valueCoding: ownCoding(list === 'journeyShort' ? 'journey' : list, code, text) }],
    })),
    group('events', say(frame, labels.events), eventItems(frame)),
    group('questions', say(frame, labels.questions), questionItems(frame)),
    group('report', say(frame, labels.report), wishItems(frame)),
  ].flat();
  if (groups.length === 0) return [];
  const fields = { status: 'completed', subject: frame.patient, authored: frame.document.created, item: groups };
  const from = { author: frame.author, source: frame.author };
  return [resource(frame.document, 'QuestionnaireResponse', 'request', { ...fields, ...from })];
}

const group = (linkId: string, text: string, item: readonly object[]) =>
  item.length > 0 ? [{ linkId, text, item }] : [];

const eventItems = (frame: Frame): object[] =>
  eventsOf(frame).map(({ id, code, label, answer }) => ({
    linkId: `event-${id}`,
    text: label,
    answer: [{ valueCoding: ownCoding('answer', code, answer) }],
  }));

const questionItems = (frame: Frame): object[] =>
  questionsOf(frame).map(({ id, rank, words: text, missing }) => ({
    linkId: `question-${id}`,
    text: `${say(frame, labels.question)} ${rank}`,
    answer: [{ valueString: text, item: missingItems(frame, id, missing) }],
  }));

/** Records by id: the checklist response names them. */
const missingItems = (frame: Frame, id: string, missing: readonly string[]): object[] =>
  missing.length > 0
    ? [
        {
          linkId: `question-${id}-missing`,
          text: say(frame, labels.missing),
          answer: missing.map((record) => ({ valueCoding: ownCoding('record', record) })),
        },
      ]
    : [];

const wishItems = (frame: Frame): object[] =>
  wishesOf(frame).map(({ id, words: text }, index) => ({
    linkId: `report-${id}`,
    text: `${say(frame, labels.report)} ${index + 1}`,
    answer: [{ valueString: text }],
  }));
