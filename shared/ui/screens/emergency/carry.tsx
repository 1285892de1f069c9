/** Medicines and allergies as entered, for the doctor who comes: both languages, nothing left to look up. */

import type { Case } from '../../../case/case.ts';
import { useVoice } from '../../context.tsx';
import { carryWords } from './words.ts';

type List = 'medicines' | 'allergies';

export function Carry({ of }: { of: Case }) {
  const { medicines, allergies } = of.story;
  return (
    <>
      <CarryList
        list="allergies"
        state={allergies.state}
        items={allergies.items.map(({ substance, reaction }) => [substance, reaction])}
      />
      <CarryList
        list="medicines"
        state={medicines.state}
        items={medicines.items.map(({ printed, generic, checked, dose }) => [
          printed,
          checked === 'yes' ? generic : undefined,
          dose,
        ])}
      />
    </>
  );
}

type CarryListProps = {
  list: List;
  state: Case['story'][List]['state'];
  items: readonly (string | undefined)[][];
};

function CarryList({ list, state, items }: CarryListProps) {
  const { say, second } = useVoice();
  const title = carryWords[list];
  const instead =
    state === 'none' ? carryWords.none[list] : state === 'unknown' ? carryWords.unknown : carryWords.notEntered;
  const other = second(title);
  const otherInstead = second(instead);
  return (
    <section>
      <h2>
        {say(title)} <span lang={other.lang}>{other.text}</span>
      </h2>
      {items.length > 0 ? (
        <ul>
          {items.map((parts, place) => (
            <li key={place}>
              <bdi>{parts.filter(Boolean).join(', ')}</bdi>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {say(instead)} <span lang={otherInstead.lang}>{otherInstead.text}</span>
        </p>
      )}
    </section>
  );
}
