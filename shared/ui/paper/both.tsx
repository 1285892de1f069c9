/** Every line of the paper twice: in the patient's language and in the reader's. */

import type { ComponentChildren } from 'preact';
import type { RecordStatus } from '../../case/case.ts';
import type { Voice } from '../context.tsx';
import { Pair } from '../parts/sheet.tsx';

/** The two voices of the paper. */
export interface Both {
  own: Voice;
  other: Voice;
}

type Say = (voice: Voice) => ComponentChildren;

export function Heading({ both, say, as = 'h2' }: { both: Both; say: Say; as?: 'h1' | 'h2' }) {
  return <Pair as={as} own={say(both.own)} other={say(both.other)} otherLang={both.other.tag} />;
}

export type LineProps = { both: Both; say: Say; mark?: RecordStatus | number };

export function Line({ both, say, mark }: LineProps) {
  return <Pair mark={mark} own={say(both.own)} other={say(both.other)} otherLang={both.other.tag} />;
}

/** One thing known of the patient or the case, with its label in each language. */
export interface PaperFact {
  key: string;
  label: Say;
  /** Names, numbers and free text are the same in both languages: isolated, so that their direction disturbs nothing. */
  value: (voice: Voice) => string;
}

export function Fact({ both, fact }: { both: Both; fact: PaperFact }) {
  const say = (voice: Voice) => (
    <>
      <span class="two">{fact.label(voice)}</span> <bdi>{fact.value(voice)}</bdi>
    </>
  );
  return <Line both={both} say={say} />;
}
