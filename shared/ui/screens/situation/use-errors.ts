/** What holds up Continue: a page without its one answer, or a date that is no date. */

import { useState } from 'preact/hooks';
import type { Page, PageId } from '../../../checklist/flow.ts';
import { useVoice } from '../../context.tsx';
import type { DateState } from '../../parts/date-field.tsx';

interface FieldProblem {
  forId: string;
  text: string;
}

/** Pages with one answer. On the others every line may stay empty, so that Continue needs nothing. */
const needAnswer: Partial<Record<PageId, 'choose' | 'tick'>> = {
  journey: 'choose',
  opinion: 'choose',
  area: 'choose',
  actor: 'choose',
  modifiers: 'tick',
  'bad-fit': 'tick',
};

const dateProblems: Partial<Record<DateState, 'dateUnfinished' | 'dateImpossible'>> = {
  unfinished: 'dateUnfinished',
  impossible: 'dateImpossible',
};

/** Problems are shown from the first press of Continue on, and go away as they are mended. */
export function useErrors({ id, answered }: Page) {
  const { t } = useVoice();
  const [presses, setPresses] = useState(0);
  const [dates, setDates] = useState<Record<string, DateState>>({});
  const missing = answered ? undefined : needAnswer[id];
  const all: FieldProblem[] = missing ? [{ forId: 'answer', text: t(`situation.${missing}`) }] : [];
  for (const [forId, state] of Object.entries(dates)) {
    const problem = dateProblems[state];
    if (problem) all.push({ forId, text: t(`situation.${problem}`) });
  }
  return {
    shown: presses > 0 ? all : [],
    presses,
    /** Asked at each press; says no as long as something is wrong. */
    mayGoOn: () => {
      if (all.length > 0) setPresses(presses + 1);
      return all.length === 0;
    },
    onDate: (field: string, state: DateState) => setDates((before) => ({ ...before, [field]: state })),
  };
}
