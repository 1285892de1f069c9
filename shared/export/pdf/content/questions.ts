/** Questions: ranked, in the bank's two languages, with the records they rest on. */

import type { PackageQuestion, RecordsPackage } from '../../../package/schema.ts';
import type { PaperBlock, Para } from '../paper.ts';
import { group, nameOf } from './parts.ts';
import { type Both, beside, free, lines, type PaperVoice, paraIn } from './voice.ts';

type Sides = { own: Para[]; other?: Para[] };

/** The patient's own words stand as they are; we never translate them. */
export function questionLine({ text }: PackageQuestion, both: Both, most?: number): Sides {
  const { en, zh } = text;
  const bank = (v: PaperVoice) => (en !== undefined && zh !== undefined ? v.say({ en, zh }) : (en ?? zh ?? ''));
  if (text.own === undefined) return beside(both, bank, { most });
  const own = free(both, text.own, { most });
  if (!both.other) return { own: [own] };
  // Reworded from the bank: the bank's own words still tell the reader what the question is about.
  const near = en !== undefined && zh !== undefined ? [paraIn(both.other, bank(both.other), { most })] : [];
  return {
    own: [own],
    other: [...near, paraIn(both.other, both.other.t('paper.ownWordsOnly'), { look: 'small', tone: 'quiet' })],
  };
}

export function questionSection(document: RecordsPackage, both: Both): PaperBlock[] {
  if (document.questions.length === 0) return [];
  return [
    group(both, 'paper.allQuestions'),
    ...document.questions.map(
      (question): PaperBlock => ({
        kind: 'pair',
        list: 'questions',
        mark: { rank: question.rank },
        ...lines(both, questionLine(question, both), grounds(question, document, both)),
      }),
    ),
  ];
}

function grounds(question: PackageQuestion, document: RecordsPackage, both: Both): Sides {
  const names = (ids: readonly string[], v: PaperVoice) =>
    v.list(
      ids
        .map((id) => document.records.find((one) => one.id === id))
        .flatMap((record) => (record ? [nameOf(record, v)] : [])),
    );
  const line = (ids: readonly string[], key: string, tone: 'quiet' | 'act') =>
    beside(both, (v) => (names(ids, v) ? v.t(key, { records: names(ids, v) }) : undefined), { look: 'small', tone });
  return lines(both, line(question.needs, 'paper.needs', 'quiet'), line(question.missing, 'paper.missingFor', 'act'));
}
