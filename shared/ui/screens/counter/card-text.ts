/** card-text: everything the card says, in the language of the desk and in the reader's. */

import type { Bilingual } from '../../../catalog/schema.ts';
import type { CounterCard } from '../../../checklist/counter.ts';
import type { Voice } from '../../context.tsx';
import { deskVoices } from '../record/slip.ts';
import { sentences } from '../records/task-text.ts';
import {
  type Answer,
  answers,
  answersTitle,
  answerWords,
  factWords,
  numberWords,
  requestLines,
  sentOn,
  title,
} from './card-words.ts';

/** A text for the clerk and, where the reader speaks another language, the same for the reader. */
export interface Shown {
  zh: string;
  own?: string;
  pinyin?: string;
}

export interface CardText {
  lang: string;
  ownLang: string;
  title: Shown;
  ask: Shown;
  items: Shown[];
  facts: { label: string; value: string }[];
  answersTitle: Shown;
  answers: (Shown & { value: Answer })[];
}

export function cardText(voice: Voice, card: CounterCard, side: 'china' | 'home'): CardText {
  const shown = (text: Bilingual & { pinyin?: string }): Shown => {
    const { desk, own } = deskVoices(voice, text, side);
    return {
      zh: desk.text,
      ...(own && { own: own.text }),
      ...(own && side === 'china' && text.pinyin && { pinyin: text.pinyin }),
    };
  };
  const { desk, own } = deskVoices(voice, title, side);
  const lines = requestLines(card.records, side);
  const ask = {
    en: sentences(
      'en',
      lines.map((line) => line.en),
    ),
    zh: sentences(
      'zh',
      lines.map((line) => line.zh),
    ),
  };
  return {
    lang: desk.lang,
    ownLang: own?.lang ?? voice.tag,
    title: shown(title),
    ask: shown(ask),
    items: card.records.map((record) => shown(record.name)),
    facts: factsOf(card, (text) => shown(text).zh),
    answersTitle: shown(answersTitle),
    answers: answers.map((value) => ({
      value,
      ...shown(value === 'office' ? sentOn(side, card.office).words : answerWords[value]),
    })),
  };
}

/** Dates as on passports and Chinese papers: year, month, day. */
function factsOf(card: CounterCard, word: (text: Bilingual) => string): CardText['facts'] {
  const { numbers, passportName, nativeName, birthDate, discharge } = card;
  const known = [
    ...numbers.map(({ kind, value, hospital }) => ({
      label: word(numberWords[kind]),
      value:
        hospital && numbers.some((one) => one.kind === kind && one.value !== value) ? `${value} · ${hospital}` : value,
    })),
    { label: word(factWords.name), value: passportName },
    { label: word(factWords.native), value: nativeName },
    { label: word(factWords.birth), value: birthDate },
    { label: word(factWords.discharge), value: discharge },
  ];
  return known.flatMap(({ label, value }) => (value?.trim() ? [{ label, value }] : []));
}

/** The card as plain text, for a message to the hospital. */
export const plainText = ({ title: heading, ask, items, facts }: CardText): string =>
  [heading.zh, ask.zh, ...items.map((item) => item.zh), ...facts.map(({ label, value }) => `${label} ${value}`)].join(
    '\n',
  );
