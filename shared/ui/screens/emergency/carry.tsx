/** What a doctor who comes asks first, as entered: both languages, nothing left to look up. */

import type { ComponentChildren } from 'preact';
import type { Case } from '../../../case/case.ts';
import type { Bilingual, RedFlag } from '../../../catalog/schema.ts';
import { useVoice } from '../../context.tsx';
import { carryWords } from './words.ts';

export function Carry({ of, signs }: { of: Case | undefined; signs: readonly RedFlag[] }) {
  return (
    <>
      {signs.length > 0 && <Section title={carryWords.signs} items={signs.map(({ text }) => <Both text={text} />)} />}
      {of && <Allergies {...of.story.allergies} />}
      {of && <Medicines {...of.story.medicines} />}
    </>
  );
}

function Allergies({ state, items }: Case['story']['allergies']) {
  return (
    <Section
      title={carryWords.allergies}
      instead={insteadOf('allergies', state)}
      items={items.map(({ substance, reaction }) => joined(substance, reaction))}
    />
  );
}

/** A generic name stands only where a person checked it. */
function Medicines({ state, items }: Case['story']['medicines']) {
  return (
    <Section
      title={carryWords.medicines}
      instead={insteadOf('medicines', state)}
      items={items.map(({ printed, generic, checked, dose }) =>
        joined(printed, checked === 'yes' ? generic : undefined, dose),
      )}
    />
  );
}

const joined = (...parts: (string | undefined)[]) => <bdi>{parts.filter(Boolean).join(', ')}</bdi>;

function insteadOf(list: 'medicines' | 'allergies', state: Case['story']['medicines']['state']): Bilingual {
  if (state === 'none') return carryWords.none[list];
  return state === 'unknown' ? carryWords.unknown : carryWords.notEntered;
}

type SectionProps = { title: Bilingual; instead?: Bilingual; items: readonly ComponentChildren[] };

function Section({ title, instead, items }: SectionProps) {
  return (
    <section>
      <h2>
        <Both text={title} />
      </h2>
      {items.length === 0 && instead && <Both text={instead} />}
      <ul>
        {items.map((item, place) => (
          <li key={place}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function Both({ text }: { text: Bilingual }) {
  const { say, second } = useVoice();
  const other = second(text);
  return (
    <>
      {say(text)} <span lang={other.lang}>{other.text}</span>
    </>
  );
}
