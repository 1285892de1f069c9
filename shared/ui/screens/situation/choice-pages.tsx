/** Pages with one question and one answer. */

import { answer } from '../../../case/edits.ts';
import { actors, areas, journeys } from '../../../case/terms.ts';
import { opinionsFor } from '../../../checklist/facts.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Options } from '../../parts/choice.tsx';
import { Pad } from '../../parts/frame.tsx';
import type { PageProps } from './page.ts';

type ChoiceProps<V extends string> = PageProps & {
  page: 'journey' | 'opinion' | 'area' | 'actor';
  values: readonly V[];
  value: V | undefined;
  label: (value: V) => string;
  hint?: (value: V) => string;
};

function Choice<V extends string>({ page, values, value, label, hint, over, focusKey, errorOf }: ChoiceProps<V>) {
  const desk = useDesk();
  const { t } = useVoice();
  return (
    <Pad>
      <Options
        legend={t(`situation.pages.${page}.title`)}
        legendAs="h1"
        over={over}
        hint={t(`situation.pages.${page}.hint`)}
        focusKey={focusKey}
        error={errorOf('answer')}
        id="answer"
        options={values.map((one) => ({ value: one, label: label(one), hint: hint?.(one) }))}
        value={value}
        onChange={(chosen) => desk.edit(answer({ [page]: chosen }), `situation.${page}`)}
      />
    </Pad>
  );
}

export function JourneyPage(props: PageProps) {
  const { t } = useVoice();
  return (
    <Choice
      {...props}
      page="journey"
      values={journeys}
      value={useCase().situation.journey}
      label={(one) => t(`terms.journey.${one}`)}
      hint={(one) => t(`situation.journeyHint.${one}`)}
    />
  );
}

export function OpinionPage(props: PageProps) {
  const { t } = useVoice();
  const { journey, opinion } = useCase().situation;
  return (
    <Choice
      {...props}
      page="opinion"
      values={opinionsFor(journey)}
      value={opinion}
      label={(one) => t(`terms.opinion.${one}`)}
      hint={(one) => t(`situation.opinionHint.${one}`)}
    />
  );
}

export function AreaPage(props: PageProps) {
  const { t } = useVoice();
  return (
    <Choice
      {...props}
      page="area"
      values={areas}
      value={useCase().situation.area}
      label={(one) => t(`terms.area.${one}`)}
    />
  );
}

export function ActorPage(props: PageProps) {
  const { t } = useVoice();
  return (
    <Choice
      {...props}
      page="actor"
      values={actors}
      value={useCase().situation.actor}
      label={(one) => t(`terms.actor.${one}`)}
    />
  );
}
