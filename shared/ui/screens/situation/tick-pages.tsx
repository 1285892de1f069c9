/** Pages where any number of things may be true; "None of these" is an answer too. */

import type { ComponentChildren } from 'preact';
import { answer } from '../../../case/edits.ts';
import { type Modifier, modifiers } from '../../../case/terms.ts';
import { badFitsFor } from '../../../checklist/gate.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Options } from '../../parts/choice.tsx';
import { Pad } from '../../parts/frame.tsx';
import type { PageProps } from './page.ts';

type TicksProps<V extends string> = PageProps & {
  page: 'modifiers' | 'bad-fit';
  items: readonly { value: V; label: string; follow?: ComponentChildren }[];
  ticked: readonly V[];
  answered: boolean;
  onChange: (ticked: V[], answered: true | undefined) => void;
};

const none = 'none-of-these';

function Ticks<V extends string>(props: TicksProps<V>) {
  const { page, items, ticked, answered, onChange, over, focusKey, errorOf } = props;
  const { t } = useVoice();
  const isNone = answered && ticked.length === 0;
  const change = (values: readonly string[]) => {
    if (values.includes(none) && !isNone) return onChange([], true);
    const left = items.map((item) => item.value).filter((value) => values.includes(value));
    onChange(left, left.length > 0 ? true : undefined);
  };
  return (
    <Pad>
      <Options<string>
        multiple
        legend={t(`situation.pages.${page}.title`)}
        legendAs="h1"
        over={over}
        hint={t(`situation.pages.${page}.hint`)}
        focusKey={focusKey}
        error={errorOf('answer')}
        id="answer"
        options={[...items, { value: none, label: t('situation.noneOf') }]}
        value={isNone ? [none] : ticked}
        onChange={change}
      />
    </Pad>
  );
}

export function ModifiersPage(props: PageProps) {
  const desk = useDesk();
  const { t } = useVoice();
  const { situation } = useCase();
  return (
    <Ticks<Modifier>
      {...props}
      page="modifiers"
      items={modifiers.map((value) => ({ value, label: t(`terms.modifier.${value}`) }))}
      ticked={situation.modifiers}
      answered={situation.modifiersAnswered === true}
      onChange={(ticked, answered) => desk.edit(answer({ modifiers: ticked, modifiersAnswered: answered }))}
    />
  );
}

export function BadFitPage(props: PageProps) {
  const desk = useDesk();
  const { say } = useVoice();
  const of = useCase();
  return (
    <Ticks
      {...props}
      page="bad-fit"
      items={badFitsFor(of, desk.today.value).map(({ id, text, advice }) => ({
        value: id,
        label: say(text),
        follow: <p>{say(advice)}</p>,
      }))}
      ticked={of.situation.badFits}
      answered={of.situation.badFitsAnswered === true}
      onChange={(ticked, answered) => desk.edit(answer({ badFits: ticked, badFitsAnswered: answered }))}
    />
  );
}
